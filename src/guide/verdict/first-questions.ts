// Which red flags must be asked first for a point or an area, and in which order.
import type { Area, RedFlag } from '../../dataset/reference-schema.ts';
import type { Case } from '../case/case.ts';
import { redFlags } from '../case/red-flags.ts';
import type { Subject } from '../case/traits.ts';
import { urgencyRank } from '../case/urgency.ts';
import { hintedFlags } from './question-hints.ts';

/** The commonest of the deadly, asked before the rarer ones that a muscle's record names too. */
const commonest: readonly string[] = ['cardiac-chest-pain', 'stroke-or-dissection', 'cauda-equina'];

/** What the questions need of a subject: the first view's index knows as much, before the long texts are here. */
interface FlagSubject {
  traits: Pick<Subject['traits'], 'essentialAreas'>;
  muscle?: Pick<NonNullable<Subject['muscle']>, 'redFlags'> | undefined;
}

/** Where the questions are about: any of the three, or none (then every flag may matter). */
export interface Place {
  subject?: FlagSubject | undefined;
  area?: Pick<Area, 'id' | 'redFlags'> | undefined;
}

/**
 * The red flags that belong to a place, the most important question first: what the answers hint at, then what the
 * records of muscle and area name, then by urgency, then the area's own order, then the commonest and the flag with fewer
 * areas (the more telling one). A flag split off as the graver half of a named one counts as named.
 */
export function firstQuestions(place: Place, answers: Case = {}): RedFlag[] {
  const listed = place.area?.redFlags ?? [];
  const own = new Set([...(place.subject?.muscle?.redFlags ?? []), ...listed]);
  const areas = new Set(place.subject?.traits.essentialAreas);
  const area = place.area?.id ?? answers.area;
  if (area !== undefined) areas.add(area);
  const hinted = hintedFlags(answers);
  const everywhere = areas.size === 0 && own.size === 0;
  const here = ({ areas: asked }: RedFlag) => asked.some((item) => areas.has(item));
  const graver = (flag: RedFlag) =>
    flag.graverOf !== undefined && place.subject?.muscle?.redFlags.includes(flag.graverOf) === true;
  const named = (flag: RedFlag) => own.has(flag.id) || (graver(flag) && here(flag));
  const rank = ({ id, areas: asked }: RedFlag) => {
    if (listed.includes(id)) return listed.indexOf(id);
    return listed.length + (own.has(id) && commonest.includes(id) ? commonest.indexOf(id) : asked.length);
  };
  const order = (flag: RedFlag) =>
    (hinted.has(flag.id) ? 0 : 1000) + (named(flag) ? 0 : 500) + 100 * urgencyRank[flag.urgency] + rank(flag);
  return redFlags
    .filter((flag) => everywhere || named(flag) || here(flag))
    .sort((a, b) => order(a) - order(b) || (a.id < b.id ? -1 : 1));
}
