// From a complaint in plain words to the places and the complaints that it may mean: parts of the body, what is felt, when.

import type { AtlasIndex } from '../dataset/atlas-index.ts';
import { aspects, type Concept, feelings, occasions, type Part } from '../words/lexicon/concept.ts';
import { areasOfPart, isPart } from './search-places.ts';
import type { Reader, Reading } from './search-reader.ts';

export interface ComplaintFound {
  readonly kind: 'area' | 'symptom';
  readonly id: string;
  readonly score: number;
}

interface SymptomRead {
  readonly id: string;
  readonly areas: readonly string[];
  readonly parts: readonly Part[];
  readonly tells: readonly Concept[];
  readonly aspects: readonly Concept[];
}

const telling: ReadonlySet<Concept> = new Set<Concept>(
  [...feelings, ...occasions].filter((concept) => concept !== 'ache'),
);
const onPart: ReadonlySet<Concept> = new Set<Concept>(aspects);

/** Points for what speaks for an answer, and against it. One scale with the terms and the names of `search.ts`. */
const weights = {
  area: 100,
  areaSaid: 112,
  nextArea: 7,
  /** The complaint names the part itself, or only lies in one of its areas. */
  samePart: 86,
  sameArea: 62,
  metThere: 14,
  noPart: 40,
  /** Each further part that both name: "from the buttock down the leg" is more than the buttock. */
  joined: 26,
  tells: 17,
  aspect: 8,
  unsaidTells: 6,
  unsaidAspect: 3,
  otherPart: 5,
  widePart: 26,
} as const;

/** Parts that say little once another one is named ("headache behind the eye"). */
const wide: ReadonlySet<Part> = new Set<Part>([
  'head',
  'face',
  'arm',
  'leg',
  'back',
  'hand',
  'foot',
  'chest',
  'belly',
]);

/** A place on a part ("behind", "inner") belongs to the part that follows it, or else to the one before. */
function aspectsByPart({ means }: Reading): ReadonlyMap<Part, ReadonlySet<Concept>> {
  const parts = means.map((concepts) => [...concepts].filter(isPart));
  const placed = new Map<Part, Set<Concept>>();
  for (const [at, concepts] of means.entries()) {
    const said = [...concepts].filter((concept) => onPart.has(concept));
    if (said.length === 0) continue;
    const after = parts.findIndex(
      (list, other) => other >= at && list.length > 0 && other <= at + aspectReach,
    );
    const owners = after >= 0 ? parts[after] : parts.slice(0, at).findLast((list) => list.length > 0);
    for (const part of owners ?? []) placed.set(part, new Set([...(placed.get(part) ?? []), ...said]));
  }
  return placed;
}

/** How many words may stand between "behind" and what it is behind of. */
const aspectReach = 4;

export function createComplaintSearch({ areas, symptoms }: AtlasIndex, read: Reader) {
  const known = new Set(areas.map(({ id }) => id));
  const complaints: SymptomRead[] = symptoms.map(({ id, text, areas }) => {
    const { concepts } = read(text, true);
    const all = [...concepts];
    return {
      id,
      areas,
      parts: all.filter(isPart),
      tells: all.filter((concept) => telling.has(concept)),
      aspects: all.filter((concept) => onPart.has(concept)),
    };
  });

  return (reading: Reading): ComplaintFound[] => {
    const { concepts } = reading;
    const parts = [...concepts].filter(isPart);
    const placed = aspectsByPart(reading);
    const vague = parts.some((part) => !wide.has(part)) ? weights.widePart : 0;
    const scores = new Map<string, number>();
    for (const part of parts)
      areasOfPart(part, placed.get(part) ?? new Set()).forEach(({ area, said }, at) => {
        if (!known.has(area)) return;
        const score =
          (said ? weights.areaSaid : weights.area) - at * weights.nextArea - (wide.has(part) ? vague : 0);
        scores.set(area, Math.max(score, scores.get(area) ?? 0) + (scores.has(area) ? 6 : 0));
      });
    const places: ComplaintFound[] = [...scores].map(([id, score]) => ({ kind: 'area', id, score }));
    const likely = new Map(
      places.filter(({ score }) => score > weights.area - 30).map(({ id, score }) => [id, score]),
    );

    const said = [...concepts].filter((concept) => telling.has(concept));
    const found = complaints.flatMap((complaint): ComplaintFound[] => {
      const met = complaint.tells.filter((concept) => concepts.has(concept)).length;
      const same = complaint.parts.filter((part) => concepts.has(part)).length;
      const near = Math.max(0, ...complaint.areas.map((area) => likely.get(area) ?? 0));
      if (parts.length > 0 ? same === 0 && near === 0 : met === 0) return [];
      const base =
        same > 0
          ? weights.samePart
          : near > 0
            ? (weights.sameArea + (met > 0 ? weights.metThere : 0)) * (near / weights.area)
            : weights.noPart;
      const aspectsMet = complaint.aspects.filter((concept) => concepts.has(concept)).length;
      const score =
        base +
        Math.max(0, same - 1) * weights.joined +
        met * weights.tells +
        aspectsMet * weights.aspect +
        (near > weights.area ? 4 : 0) -
        (complaint.tells.length - met) * weights.unsaidTells -
        (complaint.aspects.length - aspectsMet) * weights.unsaidAspect -
        (complaint.parts.length - same) * weights.otherPart;
      return [{ kind: 'symptom', id: complaint.id, score: said.length > 0 && met === 0 ? score - 8 : score }];
    });
    return [...places, ...found];
  };
}
