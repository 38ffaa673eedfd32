// How the record of a session changes, step by step: pure, on plain data. Times are told by the caller.
import { sameValue } from '../../dataset/same-value.ts';
import type { Side } from '../../space/side.ts';
import {
  findings,
  most,
  type Session,
  type SessionAnswers,
  type SessionPain,
  type SessionPoint,
} from './session-schema.ts';

export interface CheckedPoint {
  readonly point: string;
  readonly side: Side;
}

/** What pressing told before the session. */
type Finger = 'brings-on' | 'tender' | 'no';

/** One hold of the timer. */
export interface Hold {
  readonly work: 'neuromuscular' | 'deep-tissue';
  readonly seconds: number;
  /** Said while it ran, 0 to 10, or null. */
  readonly pain: number | null;
}

/** An empty record. @param at ISO 8601, UTC */
export function newSession(client: string, body: Session['body'], at: string): Session {
  return { client: client.trim().slice(0, most.label), startedAt: at, body, points: [] };
}

export function isSamePoint(a: CheckedPoint, b: CheckedPoint): boolean {
  return a.point === b.point && a.side === b.side;
}

/** Adds points that are not there yet, in their order, as many as a record holds. */
export function withPoints(
  session: Session,
  points: readonly CheckedPoint[],
  at: string,
  pressed: (point: CheckedPoint) => Finger | undefined = () => undefined,
): Session {
  const fresh = points.filter(
    (point, i) => !session.points.some((one) => isSamePoint(one, point)) && first(points, i),
  );
  const added = fresh.map((one): SessionPoint => {
    const finger = pressed(one);
    const { point, side } = one;
    return {
      point,
      side,
      addedAt: at,
      ...(finger ? { tender: finger !== 'no', familiar: finger === 'brings-on' } : {}),
    };
  });
  return added.length === 0
    ? session
    : { ...session, points: [...session.points, ...added].slice(0, most.points) };
}

function first(points: readonly CheckedPoint[], at: number): boolean {
  const point = points[at];
  return point !== undefined && points.findIndex((one) => isSamePoint(one, point)) === at;
}

/** Changes the row of a point; undefined takes a field back. */
export function withPoint(session: Session, of: CheckedPoint, part: Partial<SessionPoint>): Session {
  return {
    ...session,
    points: session.points.map((one) => (isSamePoint(one, of) ? sparse({ ...one, ...part }) : one)),
  };
}

export function withoutPoint(session: Session, of: CheckedPoint): Session {
  return { ...session, points: session.points.filter((one) => !isSamePoint(one, of)) };
}

/** A hold goes to the row of its point, which is made where there is none. A hold is held pressure: the row says so. */
export function withHold(
  session: Session,
  of: CheckedPoint,
  { work, seconds, pain }: Hold,
  at: string,
): Session {
  const whole = Math.round(seconds);
  if (whole < 1) return session;
  const there = withPoints(session, [of], at);
  const row = there.points.find((one) => isSamePoint(one, of));
  if (row === undefined || (row.holds ?? []).length >= most.holds) return session;
  return withPoint(there, of, {
    holds: [...(row.holds ?? []), { at, seconds: whole, ...(pain === null ? {} : { pain }) }],
    works: withWord(row.works, work),
    techniques: withWord(row.techniques, 'compression'),
    pressure: pain ?? row.pressure,
  });
}

function withWord<W>(words: readonly W[] | undefined, word: W): W[] {
  return words?.includes(word) ? [...words] : [...(words ?? []), word];
}

export function withPain(session: Session, when: 'before' | 'after', part: Partial<SessionPain>): Session {
  const pain = sparse({ ...session[when], ...part });
  return sparseSession({ ...session, [when]: Object.keys(pain).length === 0 ? undefined : pain });
}

/** What the client has told by now: each fact keeps the time at which it was first told so. */
function withTold(session: Session, answers: SessionAnswers, denied: readonly string[], at: string): Session {
  const before = new Map((session.told ?? []).map((one) => [one.fact, one.at] as const));
  const had = factsOf(session.answers ?? {}, session.denied ?? []);
  const told = [...factsOf(answers, denied)].map(([fact, value]) => ({
    fact,
    at: (had.get(fact) === value ? before.get(fact) : undefined) ?? at,
  }));
  return sparseSession({
    ...session,
    answers: Object.keys(answers).length === 0 ? undefined : answers,
    denied: denied.length === 0 ? undefined : [...denied],
    told: told.length === 0 ? undefined : told.slice(0, most.facts),
  });
}

interface Told {
  readonly answers: SessionAnswers;
  readonly denied: readonly string[];
}

/**
 * What has changed of a page's answers goes into the record: what the record holds beside, told on another page or at
 * another time, stays.
 */
export function withToldSince(session: Session, before: Told, now: Told, at: string): Session {
  const answers: Record<string, unknown> = { ...session.answers };
  for (const field of new Set([...Object.keys(before.answers), ...Object.keys(now.answers)])) {
    const [was, is] = [before.answers, now.answers].map((told) => (told as Record<string, unknown>)[field]);
    if (sameValue(was, is)) continue;
    answers[field] =
      Array.isArray(was ?? []) && Array.isArray(is ?? [])
        ? joined(
            answers[field] as string[] | undefined,
            was as string[] | undefined,
            is as string[] | undefined,
          )
        : is;
  }
  const denied = joined(session.denied, before.denied, now.denied);
  return withTold(session, sparse(answers) as SessionAnswers, denied, at);
}

function joined(
  list: readonly string[] = [],
  before: readonly string[] = [],
  now: readonly string[] = [],
): string[] {
  const kept = list.filter((word) => now.includes(word) || !before.includes(word));
  return [...new Set([...kept, ...now.filter((word) => !before.includes(word))])];
}

/** Each thing that was told, by name, with its value. */
function factsOf(answers: SessionAnswers, denied: readonly string[]): Map<string, string> {
  const given = Object.entries(answers).flatMap(([field, value]): [string, string][] => {
    if (value === undefined) return [];
    return Array.isArray(value) ? value.map((word) => [`${field}/${word}`, '']) : [[field, String(value)]];
  });
  return new Map([...given, ...denied.map((flag): [string, string] => [`no/${flag}`, ''])]);
}

/** Whether anything was found or done at a point, beyond its being added. */
export function isFilled(point: SessionPoint): boolean {
  return (
    findings.some((finding) => point[finding] !== undefined) ||
    [point.before, point.after, point.pressure].some((value) => value !== undefined) ||
    [point.works, point.techniques, point.holds].some((list) => (list ?? []).length > 0)
  );
}

/** Without the fields that hold nothing, as a record is written. */
export function sparse<T extends object>(value: T): T {
  return Object.fromEntries(
    Object.entries(value).filter(([, one]) => one !== undefined && !(Array.isArray(one) && one.length === 0)),
  ) as T;
}

/** A record without points has a list of none. */
export function sparseSession<S extends Partial<Session> & Pick<Session, 'points'>>(session: S): S {
  return { ...sparse(session), points: session.points };
}
