// Which red flags must be asked first for a point or an area, and in which order.
import type { Area, RedFlag } from '../../dataset/reference-schema.ts';
import type { Case } from '../case/case.ts';
import { redFlag, redFlags } from '../case/red-flags.ts';
import type { Subject } from '../case/traits.ts';
import { urgencyRank } from '../case/urgency.ts';
import type { FlagQuestion } from './verdict.ts';

/** Answers that bring certain questions to the front, where they belong to the place at all. */
const hints: readonly { when: (answers: Case) => boolean; flags: readonly string[] }[] = [
  {
    when: ({ onset }) => onset === 'fall' || onset === 'accident' || onset === 'whiplash',
    flags: [
      'neck-injury',
      'head-injury',
      'rib-or-belly-injury',
      'broken-hip',
      'fracture',
      'stroke-or-dissection',
    ],
  },
  { when: ({ onset }) => onset === 'strain' || onset === 'sport', flags: ['tendon-rupture', 'fracture'] },
  {
    when: ({ onset }) => onset === 'sudden',
    flags: ['thunderclap-headache', 'aortic-emergency', 'stroke-or-dissection', 'acute-limb-ischaemia'],
  },
  {
    when: ({ qualities = [] }) => qualities.includes('numb') || qualities.includes('tingling'),
    flags: [
      'cauda-equina',
      'saddle-numbness',
      'cervical-myelopathy',
      'upper-neck-instability',
      'progressive-weakness',
    ],
  },
  { when: ({ qualities = [] }) => qualities.includes('burning'), flags: ['shingles'] },
  {
    when: ({ qualities = [] }) => qualities.includes('throbbing'),
    flags: ['giant-cell-arteritis', 'spreading-dental-infection', 'dental-abscess', 'deep-vein-thrombosis'],
  },
  { when: ({ side }) => side === 'left', flags: ['cardiac-chest-pain'] },
  { when: ({ side }) => side === 'right', flags: ['infected-gallbladder', 'visceral-gallbladder'] },
  { when: ({ cautions = [] }) => cautions.includes('cancer'), flags: ['cancer-history'] },
  { when: ({ cautions = [] }) => cautions.includes('osteoporosis'), flags: ['broken-hip', 'fracture'] },
  {
    when: ({ cautions = [] }) => cautions.includes('diabetes'),
    flags: ['threatened-diabetic-foot', 'diabetic-foot'],
  },
  {
    when: ({ cautions = [] }) => cautions.includes('pregnancy'),
    flags: ['ectopic-pregnancy', 'late-pregnancy-bleeding', 'pre-eclampsia', 'deep-vein-thrombosis'],
  },
  {
    when: ({ cautions = [] }) => cautions.includes('inflammatory-arthritis'),
    flags: ['upper-neck-instability', 'septic-joint'],
  },
  {
    when: ({ cautions = [] }) =>
      cautions.includes('blood-thinners') || cautions.includes('bleeding-disorder'),
    flags: ['head-injury', 'rib-or-belly-injury'],
  },
  {
    when: ({ cautions = [] }) => cautions.includes('dvt-risk') || cautions.includes('recent-surgery'),
    flags: ['deep-vein-thrombosis', 'pulmonary-embolism'],
  },
];

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
  const hinted = new Set(hints.filter(({ when }) => when(answers)).flatMap(({ flags }) => flags));
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

/** For the verdict: the reported flags, then those still to ask at this place. */
export function flagQuestions(place: Place, answers: Case): FlagQuestion[] {
  const reported = (answers.redFlags ?? []).flatMap((id) => redFlag(id) ?? []);
  const set = new Set(reported.map(({ id }) => id));
  const first = [...set].sort((a, b) => {
    const [x, y] = [redFlag(a), redFlag(b)];
    return (x && y ? urgencyRank[x.urgency] - urgencyRank[y.urgency] : 0) || (a < b ? -1 : 1);
  });
  const rest = firstQuestions(place, answers).filter(({ id }) => !set.has(id));
  return [...first.flatMap((id) => redFlag(id) ?? []), ...rest].map((flag) => asQuestion(flag, set));
}

/** Questions shown at once: few enough to be read by someone who is frightened. */
const firstShown = 4;

/** A clot shows as little as a strain: where a record names it and no emergency leads, it is asked first; at the calf before all else. */
const clot = 'deep-vein-thrombosis';
const calf = 'posterior-leg';

/** The questions shown at once, the one that names the danger of the place first. */
function shownFirst({ subject, area }: Place, asked: readonly RedFlag[]): RedFlag[] {
  const urgent = asked.slice(0, firstShown);
  const named = [...(subject?.muscle?.redFlags ?? []), ...(area?.redFlags ?? [])];
  const own = named.flatMap((id) => urgent.find((flag) => flag.id === id) ?? [])[0];
  const atCalf = area?.id === calf || subject?.traits.essentialAreas.includes(calf) === true;
  const hidden = named.includes(clot) && (atCalf || own?.urgency !== 'emergency');
  const lead = hidden ? (asked.find(({ id }) => id === clot) ?? own) : own;
  if (lead === undefined) return urgent;
  return [lead, ...urgent.filter((flag) => flag !== lead)].slice(0, firstShown);
}

/**
 * For the page: the questions of a place in an order that no answer to them changes, so that no row moves under the
 * finger. Of the most urgent ones the record's own first stands first: it is the one that names the danger of the place.
 * @param brought flags that were reported before the place was shown; those that are not among its first stand on top
 */
export function questionsInPlace(
  place: Place,
  answers: Case,
  brought: readonly string[],
): { first: FlagQuestion[]; rest: FlagQuestion[] } {
  const set = new Set(answers.redFlags);
  const asked = firstQuestions(place, answers);
  const urgent = shownFirst(place, asked);
  const top = brought.flatMap((id) => (urgent.some((flag) => flag.id === id) ? [] : (redFlag(id) ?? [])));
  const first = [...top, ...urgent];
  const rest = asked.filter((flag) => !urgent.includes(flag) && !top.includes(flag));
  return {
    first: first.map((flag) => asQuestion(flag, set)),
    rest: rest.map((flag) => asQuestion(flag, set)),
  };
}

/** Not asked yet; no said to every one of the first; or a sign reported, wherever it was ticked. */
export type SafetyState = 'unasked' | 'none' | 'reported';

/** How it stands with the safety of a place. `denied`: flags to which the person said no. */
export function safetyState(
  place: Place,
  answers: Case,
  denied: readonly string[],
): { state: SafetyState; count: number } {
  const first = shownFirst(place, firstQuestions(place, answers));
  const none = first.length > 0 && first.every(({ id }) => denied.includes(id));
  const reported = (answers.redFlags ?? []).length > 0;
  return { state: reported ? 'reported' : none ? 'none' : 'unasked', count: first.length };
}

function asQuestion(flag: RedFlag, set: ReadonlySet<string>): FlagQuestion {
  return {
    id: flag.id,
    name: flag.name,
    sign: flag.sign,
    ask: flag.ask,
    why: flag.why.text,
    urgency: flag.urgency,
    set: set.has(flag.id),
    sources: flag.why.sources,
  };
}

/** As many signs as go into one line beside the first one, which always does. */
export function signsInLine(questions: readonly FlagQuestion[], atMost = 58): string[] {
  const signs: string[] = [];
  let length = 0;
  for (const { sign } of questions.slice(0, 3)) {
    length += sign.length + 2;
    if (signs.length > 0 && length > atMost) break;
    signs.push(sign);
  }
  return signs;
}
