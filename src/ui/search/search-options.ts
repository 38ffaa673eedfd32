// What the search box offers: the listed answers with what their rows show.

import type { SearchAnswer } from '../../anatomy/search.ts';
import { type GroupTitle, type ListedHit, listHits } from '../../anatomy/search-list.ts';
import type { MuscleEntry, PointEntry } from '../../dataset/atlas-index.ts';
import type { RedFlag } from '../../dataset/reference-schema.ts';
import { redFlag } from '../../guide/case/red-flags.ts';
import type { Side } from '../../space/side.ts';
import type { ReferencePage } from '../../state/atlas-state.ts';
import type { AreaEntry, AtlasData, SymptomEntry } from '../parts/atlas-data.ts';

/** A sign of an emergency: a red flag with its question, or one that is of no place and says what to do. */
export interface SignOption {
  kind: 'flag';
  id: string;
  name: string;
  urgency: RedFlag['urgency'];
  /** The question, where it is a red flag. */
  flag: RedFlag | undefined;
  /** What to do at once, where it is none. */
  now: string | undefined;
  /** Of what is said of it. */
  sources: readonly string[];
}

export type SearchOption =
  | SignOption
  | { kind: 'muscle'; id: string; muscle: MuscleEntry; via: string | null }
  | { kind: 'point'; id: string; muscle: MuscleEntry; point: PointEntry; side: Side; own: boolean }
  | { kind: 'area'; id: string; area: AreaEntry; via: string | null; side: Side | null }
  | { kind: 'symptom'; id: string; symptom: SymptomEntry; side: Side | null }
  | { kind: 'page'; id: ReferencePage | 'compare' };

export interface OptionGroup {
  title: GroupTitle;
  options: readonly SearchOption[];
}

/** `present`: the side of points when the query names none. */
export function searchOptions(answer: SearchAnswer, data: AtlasData, present: Side): OptionGroup[] {
  const pointsOf = (muscle: string): readonly string[] =>
    data.muscles.get(muscle)?.points.map(({ id }) => id) ?? [];
  return listHits(answer, pointsOf)
    .map(({ title, hits }) => ({
      title,
      options: hits.flatMap((hit) => optionOf(hit, answer, data, present) ?? []),
    }))
    .filter(({ options }) => options.length > 0);
}

function optionOf(
  { kind, id, via, own }: ListedHit,
  answer: SearchAnswer,
  data: AtlasData,
  present: Side,
): SearchOption | undefined {
  switch (kind) {
    case 'flag':
      return signOption(id, answer);
    case 'muscle': {
      const muscle = data.muscles.get(id);
      return muscle && { kind, id, muscle, via };
    }
    case 'point': {
      const found = data.points.get(id);
      return found && { kind, id, ...found, side: answer.side ?? present, own };
    }
    case 'area': {
      const area = data.areas.get(id);
      return area && { kind, id, area, via, side: answer.side };
    }
    case 'symptom': {
      const symptom = data.symptoms.get(id);
      return symptom && { kind, id, symptom, side: answer.side };
    }
    case 'page':
      return { kind, id: id as ReferencePage | 'compare' };
  }
}

function signOption(id: string, { signs }: SearchAnswer): SignOption | undefined {
  const flag = redFlag(id);
  if (flag) {
    const { name, urgency, why } = flag;
    return { kind: 'flag', id, name, urgency, flag, now: undefined, sources: why.sources };
  }
  const sign = signs.find((known) => known.id === id);
  if (sign === undefined) return undefined;
  const { name, now, sources } = sign;
  return { kind: 'flag', id, name, urgency: 'emergency', flag: undefined, now, sources };
}
