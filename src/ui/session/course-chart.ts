// Where the marks and lines of a course stand: zero-based, days to scale, a line only between values that were noted one after the other.
import type { CourseStep } from '../../guide/session/session-course.ts';

/** In the units of the drawing: the whole, and where the axes stand. */
export const chartSize = { width: 340, height: 158, start: 40, end: 330, top: 10, foot: 130 } as const;

interface ChartMark {
  readonly at: string;
  readonly x: number;
  readonly y: number;
}
type Kind = 'before' | 'after';

interface Chart {
  readonly levels: readonly { readonly value: number; readonly y: number }[];
  readonly days: readonly { readonly at: string; readonly x: number }[];
  readonly marks: Readonly<Record<Kind, readonly ChartMark[]>>;
  readonly lines: Readonly<Record<Kind, readonly string[]>>;
}

/** Null where nothing was noted. */
export function chartOf(steps: readonly CourseStep[], what: 'level' | 'cm2'): Chart | null {
  const values = steps.flatMap((step) => [step[what].before, step[what].after].filter((one) => one !== null));
  if (values.length === 0) return null;
  const { start, end, top, foot } = chartSize;
  const highest = what === 'level' ? 10 : roundedUp(Math.max(...values));
  const times = steps.map(({ startedAt }) => Date.parse(startedAt));
  const [from, to] = [Math.min(...times), Math.max(...times)];
  const xOf = (at: string): number =>
    to === from
      ? (start + end) / 2
      : start + 8 + ((Date.parse(at) - from) / (to - from)) * (end - start - 16);
  const yOf = (value: number): number => foot - (value / highest) * (foot - top);
  const markOf = (step: CourseStep, kind: Kind): ChartMark | null => {
    const value = step[what][kind];
    return value === null ? null : { at: step.startedAt, x: xOf(step.startedAt), y: yOf(value) };
  };
  const marks = (kind: Kind): ChartMark[] => steps.flatMap((step) => markOf(step, kind) ?? []);
  const lines = (kind: Kind): string[] =>
    steps.slice(1).flatMap((step, at) => {
      const before = steps[at];
      const [a, b] = [before ? markOf(before, kind) : null, markOf(step, kind)];
      return a && b ? [`M${round(a.x)} ${round(a.y)}L${round(b.x)} ${round(b.y)}`] : [];
    });
  return {
    levels: [0, highest / 2, highest].map((value) => ({ value, y: yOf(value) })),
    days: steps.map(({ startedAt: at }) => ({ at, x: xOf(at) })),
    marks: { before: marks('before'), after: marks('after') },
    lines: { before: lines('before'), after: lines('after') },
  };
}

/** To 2, 4 or 10 of its size, so that half of it is a round number as well. */
function roundedUp(value: number): number {
  const size = 10 ** Math.floor(Math.log10(Math.max(value, 1)));
  return ([2, 4, 10].find((step) => step * size >= value) ?? 10) * size;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
