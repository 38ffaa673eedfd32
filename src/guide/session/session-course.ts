// The course of one client over sessions: pain and area before and after, and points that came back. Pure; no smoothing, no guessing.
import type { Session, SessionPoint } from './session-schema.ts';

export interface CourseStep {
  readonly startedAt: string;
  /** Null where nobody said or painted it. */
  readonly level: { readonly before: number | null; readonly after: number | null };
  readonly cm2: { readonly before: number | null; readonly after: number | null };
  /** Points that were active: pressing brought on the known pain, or they were tender. */
  readonly active: readonly string[];
}

interface ReturnedPoint {
  readonly point: string;
  readonly side: SessionPoint['side'];
  /** When it was found active, oldest first; two or more. */
  readonly on: readonly string[];
}

export interface Course {
  /** Oldest first. */
  readonly steps: readonly CourseStep[];
  readonly returned: readonly ReturnedPoint[];
}

const keyOf = ({ point, side }: Pick<SessionPoint, 'point' | 'side'>): string => `${point} ${side}`;

export function isActive({ familiar, tender }: SessionPoint): boolean {
  return familiar ?? tender ?? false;
}

/** Two labels that differ by capitals or by spaces around them are one client's. */
export function sameClient(a: string, b: string): boolean {
  return clientKey(a) === clientKey(b);
}

export function clientKey(label: string): string {
  return label.trim().toLowerCase();
}

/** @param sessions of one client, in any order */
export function courseOf(sessions: readonly Session[]): Course {
  const inOrder = [...sessions].sort((a, b) => (a.startedAt < b.startedAt ? -1 : 1));
  const found = new Map<string, { point: string; side: SessionPoint['side']; on: string[] }>();
  for (const { startedAt, points } of inOrder)
    for (const row of points.filter(isActive)) {
      const { point, side } = row;
      const seen = found.get(keyOf(row)) ?? { point, side, on: [] };
      seen.on.push(startedAt);
      found.set(keyOf(row), seen);
    }
  return {
    steps: inOrder.map(({ startedAt, before, after, points }) => ({
      startedAt,
      level: { before: before?.level ?? null, after: after?.level ?? null },
      cm2: { before: before?.cm2 ?? null, after: after?.cm2 ?? null },
      active: points.filter(isActive).map(keyOf),
    })),
    returned: [...found.values()].filter(({ on }) => on.length > 1),
  };
}
