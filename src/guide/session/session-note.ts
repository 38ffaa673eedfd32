// The note drafted from a record: what stands first for safety, then subjective, objective, assessment, plan. Findings, never a diagnosis.
import '../../words/en/late-words.ts';
import '../../words/en/session-words.ts';
import type { Side } from '../../space/side.ts';
import { type Phrase, type PhraseList, phrase, type Wording } from '../../words/phrase.ts';
import { redFlag } from '../case/red-flags.ts';
import { urgencyOf } from '../case/urgency.ts';
import { comfortCap } from '../protocol/dose.ts';
import { findings, type Session, type SessionPain, type SessionPoint } from './session-schema.ts';
import { isFilled } from './session-steps.ts';

export const noteParts = ['subjective', 'objective', 'assessment', 'plan'] as const;
export type NotePart = (typeof noteParts)[number];

/** One sentence or line each. What stands first is of the record alone: it is not edited away. */
export interface NoteDraft extends Readonly<Record<NotePart, readonly Phrase[]>> {
  readonly safety: readonly Phrase[];
}

/** Names of what the record names by id, and the word that the guide has for a point with these answers. */
export interface NoteNames {
  point(point: string, side: Side): Wording;
  area(id: string): string;
  guideWord(row: SessionPoint): Phrase | null;
}

const WEEKS_OF_YEAR = 52;

export function draftNote(session: Session, names: NoteNames): NoteDraft {
  return {
    safety: safetyOf(session),
    subjective: subjectiveOf(session, names),
    objective: objectiveOf(session, names),
    assessment: assessmentOf(session, names),
    plan: planOf(session, names),
  };
}

const list = (items: readonly Wording[]): PhraseList => ({ list: items });

function safetyOf({ answers = {}, denied = [], told = [], startedAt }: Session): Phrase[] {
  const at = (fact: string): number => Date.parse(told.find((one) => one.fact === fact)?.at ?? startedAt);
  const { redFlags = [], cautions = [] } = answers;
  const urgency = urgencyOf(answers);
  return [
    ...(urgency ? [phrase('sessionNote.stop', { what: phrase(`redFlags.${urgency}`) })] : []),
    ...redFlags.map((id) =>
      phrase('sessionNote.flag', { name: redFlag(id)?.name ?? id, at: at(`redFlags/${id}`) }),
    ),
    ...cautions.map((id) =>
      phrase('sessionNote.caution', { name: phrase(`care.${id}`), at: at(`cautions/${id}`) }),
    ),
    ...denied.map((id) =>
      phrase('sessionNote.denied', { name: redFlag(id)?.name ?? id, at: at(`no/${id}`) }),
    ),
    ...(redFlags.length + denied.length === 0 ? [phrase('sessionNote.noneAsked')] : []),
    ...(cautions.length === 0 ? [phrase('sessionNote.noCaution')] : []),
  ];
}

function subjectiveOf({ before, answers = {} }: Session, names: NoteNames): Phrase[] {
  const { durationWeeks, qualities = [], onset, goals = [], conditions = [] } = answers;
  return [
    ...(before?.level === undefined ? [] : [phrase('sessionNote.painBefore', { level: before.level })]),
    ...paintedOf(before, names),
    ...(durationWeeks === undefined ? [] : [sinceOf(durationWeeks)]),
    ...(qualities.length === 0
      ? []
      : [phrase('sessionNote.feels', { list: list(qualities.map((word) => phrase(`quality.${word}`))) })]),
    ...(onset === undefined || onset === 'unknown'
      ? []
      : [phrase('sessionNote.onset', { how: phrase(`onset.${onset}`) })]),
    ...(conditions.length === 0
      ? []
      : [
          phrase('sessionNote.named', {
            list: list(conditions.map((word) => phrase(`condition.${word}`))),
          }),
        ]),
    ...(goals.length === 0
      ? []
      : [phrase('sessionNote.wants', { list: list(goals.map((word) => phrase(`goal.${word}`))) })]),
  ];
}

function sinceOf(weeks: number): Phrase {
  return weeks < 2 * WEEKS_OF_YEAR
    ? phrase('sessionNote.weeks', { count: Math.round(weeks) })
    : phrase('sessionNote.years', { count: Math.round(weeks / WEEKS_OF_YEAR) });
}

function paintedOf(pain: SessionPain | undefined, names: NoteNames): Phrase[] {
  if (pain?.cm2 === undefined) return [];
  const places = (pain.places ?? []).map(({ area, sides }) =>
    phrase('paintedName.place', {
      place: names.area(area),
      side: sides.length > 1 ? 'both' : (sides[0] ?? 'middle'),
    }),
  );
  const cm2 = Math.round(pain.cm2);
  return [
    places.length > 0
      ? phrase('sessionNote.painted', { list: list(places), cm2 })
      : phrase('sessionNote.paintedSize', { cm2 }),
  ];
}

function objectiveOf({ points }: Session, names: NoteNames): Phrase[] {
  if (points.length === 0) return [phrase('sessionNote.noPoints')];
  return [
    phrase('sessionNote.checked', { count: points.length }),
    ...points.map((row) => foundAt(row, names.point(row.point, row.side))),
  ];
}

function foundAt(row: SessionPoint, point: Wording): Phrase {
  const found = findings.flatMap((finding) =>
    row[finding] === undefined ? [] : [phrase(`sessionNote.found.${finding}`, { yes: row[finding] })],
  );
  const level = row.before;
  if (found.length === 0)
    return level === undefined
      ? phrase(isFilled(row) ? 'sessionNote.notNoted' : 'sessionNote.notChecked', { point })
      : phrase('sessionNote.pointPressed', { point, level });
  return level === undefined
    ? phrase('sessionNote.point', { point, what: list(found) })
    : phrase('sessionNote.pointAndPressed', { point, what: list(found), level });
}

function assessmentOf(session: Session, names: NoteNames): Phrase[] {
  const { points, before, after } = session;
  const named = (row: SessionPoint) => names.point(row.point, row.side);
  const familiar = points.filter((row) => row.familiar);
  const pressed = points.flatMap((row) =>
    row.before === undefined || row.after === undefined
      ? []
      : [phrase('sessionNote.pressed', { point: named(row), before: row.before, after: row.after })],
  );
  return [
    ...(familiar.length === 0 ? [] : [phrase('sessionNote.familiar', { list: list(familiar.map(named)) })]),
    ...pressed,
    ...(before?.level === undefined || after?.level === undefined
      ? []
      : [phrase('sessionNote.painWent', { before: before.level, after: after.level })]),
    ...(before?.cm2 === undefined || after?.cm2 === undefined
      ? []
      : [phrase('sessionNote.areaWent', { before: Math.round(before.cm2), after: Math.round(after.cm2) })]),
    ...guideWords(points, names),
    phrase('sessionNote.noDiagnosis'),
  ];
}

/** One sentence for each word of the guide, with the points that it is for. */
function guideWords(points: readonly SessionPoint[], names: NoteNames): Phrase[] {
  const groups = new Map<string, { word: Phrase; points: Wording[] }>();
  for (const row of points) {
    const word = names.guideWord(row);
    if (word === null) continue;
    const group = groups.get(JSON.stringify(word)) ?? { word, points: [] };
    group.points.push(names.point(row.point, row.side));
    groups.set(JSON.stringify(word), group);
  }
  return [...groups.values()].map(({ word, points: of }) =>
    phrase('sessionNote.guide', { word, list: list(of) }),
  );
}

function planOf({ points, reaction, advice, next }: Session, names: NoteNames): Phrase[] {
  const works = new Set(points.flatMap((row) => row.works ?? []));
  return [
    ...points.flatMap((row) => doneAt(row, names.point(row.point, row.side))),
    ...(reaction ? [phrase('sessionNote.reaction', { words: reaction })] : []),
    ...(advice ? [phrase('sessionNote.advice', { words: advice })] : []),
    ...(next ? [phrase('sessionNote.next', { day: dayAt(next) })] : []),
    ...(works.has('neuromuscular') ? [phrase('course.intervals')] : []),
    ...(works.has('deep-tissue') ? [phrase('course.deepTissue')] : []),
  ];
}

function doneAt(
  { works = [], techniques = [], holds = [], pressure }: SessionPoint,
  point: Wording,
): Phrase[] {
  const done = [
    ...works.map((work) => phrase(`work.${work}`)),
    ...techniques.map((technique) => phrase(`sessionNote.technique.${technique}`)),
  ];
  const seconds = holds.map(({ seconds }) => phrase('sessionNote.seconds', { seconds }));
  return [
    ...(done.length === 0 ? [] : [phrase('sessionNote.done', { point, what: list(done) })]),
    ...(holds.length === 0
      ? []
      : [phrase('sessionNote.holds', { point, count: holds.length, list: list(seconds) })]),
    ...(pressure === undefined
      ? []
      : [
          phrase('sessionNote.pressure', {
            point,
            level: pressure,
            over: pressure > comfortCap,
            cap: comfortCap,
          }),
        ]),
  ];
}

/** Noon of a day on this device's clock, so that it is the same day in words. */
function dayAt(day: string): number {
  return new Date(`${day}T12:00:00`).getTime();
}
