// What has changed of a field since it was last written: the vertices to write anew, and the runs of them to send. Pure.
import type { VertexLinks } from '../zones/field-gradient.ts';

/** First vertex and how many. */
export type VertexRun = readonly [first: number, count: number];

/** Runs so near to each other are sent as one. */
const GAP = 48;

/**
 * The vertices that changed, and their neighbours, whose planes lean on them; in order. `written` is brought up to `now`.
 */
export function changedSince(now: Int8Array, written: Int8Array, { start, ids }: VertexLinks): number[] {
  const found = new Set<number>();
  for (let v = 0; v < now.length; v++) {
    if (now[v] === written[v]) continue;
    found.add(v);
    for (let i = start[v]!; i < start[v + 1]!; i++) found.add(ids[i]!);
  }
  if (found.size > 0) written.set(now);
  return [...found].sort((a, b) => a - b);
}

/** @param vertices in order */
export function runsOf(vertices: readonly number[]): VertexRun[] {
  const runs: [number, number][] = [];
  for (const v of vertices) {
    const last = runs.at(-1);
    if (last && v - (last[0] + last[1]) <= GAP) last[1] = v - last[0] + 1;
    else runs.push([v, 1]);
  }
  return runs;
}
