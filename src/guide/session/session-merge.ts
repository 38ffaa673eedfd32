// Two pages wrote the same session: what each changed is joined. Where both changed the same thing, neither is lost.
import { sameValue } from '../../dataset/same-value.ts';
import { most, type Session, type SessionPoint } from './session-schema.ts';
import { sparse, sparseSession } from './session-steps.ts';

export interface Merged {
  /** All changes of both; where both changed one thing, the one of this page. */
  readonly session: Session;
  /** Where that left something out: the other page's record as it stands, to be kept beside. */
  readonly other: Session | null;
}

/**
 * @param base what both started from
 * @param mine of this page
 * @param theirs what another page has stored since
 */
export function mergeSessions(base: Session, mine: Session, theirs: Session): Merged {
  const clash = { found: false };
  const { points: a, note: noteA, before: beforeA, after: afterA, ...restA } = base;
  const { points: b, note: noteB, before: beforeB, after: afterB, ...restB } = mine;
  const { points: c, note: noteC, before: beforeC, after: afterC, ...restC } = theirs;
  const session = sparseSession({
    ...(fields(restA, restB, restC, clash) as Omit<Session, 'points'>),
    before: part(beforeA, beforeB, beforeC, clash),
    after: part(afterA, afterB, afterC, clash),
    note: part(noteA, noteB, noteC, clash),
    points: pointsOf(a, b, c, clash),
  });
  return { session, other: clash.found ? theirs : null };
}

type Fields = Readonly<Record<string, unknown>>;
type Clash = { found: boolean };

/** Each field by itself: whoever changed it is followed. */
function fields(base: Fields, mine: Fields, theirs: Fields, clash: Clash): Fields {
  const names = new Set([...Object.keys(base), ...Object.keys(mine), ...Object.keys(theirs)]);
  return sparse(
    Object.fromEntries([...names].map((name) => [name, one(base[name], mine[name], theirs[name], clash)])),
  );
}

function one(base: unknown, mine: unknown, theirs: unknown, clash: Clash): unknown {
  if (sameValue(mine, theirs) || sameValue(base, theirs)) return mine;
  if (sameValue(base, mine)) return theirs;
  clash.found = true;
  return mine;
}

function part<T extends object>(
  base: T | undefined,
  mine: T | undefined,
  theirs: T | undefined,
  clash: Clash,
): T | undefined {
  const joined = fields({ ...base }, { ...mine }, { ...theirs }, clash) as T;
  return Object.keys(joined).length === 0 ? undefined : joined;
}

const keyOf = ({ point, side }: SessionPoint): string => `${point} ${side}`;

/** Points of both. One that a page took out goes, unless the other page wrote in its row meanwhile: then it stays. */
function pointsOf(
  base: readonly SessionPoint[],
  mine: readonly SessionPoint[],
  theirs: readonly SessionPoint[],
  clash: Clash,
): SessionPoint[] {
  const [was, own, other] = [base, mine, theirs].map((list) => new Map(list.map((row) => [keyOf(row), row])));
  const keys = [...new Set([...mine, ...theirs].map(keyOf))];
  const joined = keys.flatMap((key) => {
    const [before, here, there] = [was?.get(key), own?.get(key), other?.get(key)];
    if (here && there) return [rowOf(before, here, there, clash)];
    const left = here ?? there;
    if (left === undefined) return [];
    if (before === undefined) return [left];
    return sameValue(before, left) ? [] : [left];
  });
  if (joined.length > most.points) clash.found = true;
  return joined.slice(0, most.points);
}

function rowOf(
  before: SessionPoint | undefined,
  { holds: mine = [], addedAt, ...own }: SessionPoint,
  { holds: theirs = [], addedAt: addedThere, ...other }: SessionPoint,
  clash: Clash,
): SessionPoint {
  const { holds: was = [], addedAt: _at, ...old } = before ?? { point: own.point, side: own.side, addedAt };
  const gone = was.filter((hold) => ![mine, theirs].every((list) => list.some(({ at }) => at === hold.at)));
  const all = new Map([...theirs, ...mine].map((hold) => [hold.at, hold]));
  for (const { at } of gone) all.delete(at);
  if (all.size > most.holds) clash.found = true;
  return sparse({
    ...(fields(old, own, other, clash) as unknown as SessionPoint),
    addedAt: addedAt < addedThere ? addedAt : addedThere,
    holds: [...all.values()].sort((a, b) => (a.at < b.at ? -1 : 1)).slice(0, most.holds),
  });
}
