// Cuts the symmetric source mesh to its left half and numbers its vertices so that the file compresses well.
import type { HalfMesh } from '../src/mesh/topology.ts';

/** The left half in file order, and where each vertex came from. */
export interface OrderedHalf extends HalfMesh {
  /** Source vertex id of each vertex of the left half. */
  readonly source: Uint32Array;
  /** Source vertex id of each vertex's partner on the right (itself in the midline). */
  readonly partner: Uint32Array;
}

/**
 * The left half (x > 0) of a group of quads, walked so that each new quad knows as many of its vertices as possible;
 * vertices are numbered by first use.
 * @param positions xyz of the unmorphed source, exactly symmetric in x.
 * @throws when the group is not exactly symmetric.
 */
export function orderHalf(group: Uint32Array, positions: Float64Array): OrderedHalf {
  const partnerOf = mirrorMap(group, positions);
  const left: number[][] = [];
  const right = new Set<string>();
  for (let q = 0; q < group.length; q += 4) {
    const quad = [...group.subarray(q, q + 4)];
    const side = quad.reduce((sum, v) => sum + positions[v * 3]!, 0);
    if (side > 0) left.push(quad);
    else right.add([...quad].sort((a, b) => a - b).join());
  }
  for (const quad of left) {
    const mirrored = quad.map((v) => partnerOf.get(v)!).sort((a, b) => a - b);
    if (!right.delete(mirrored.join())) throw new Error(`face ${quad} has no mirror image`);
  }
  if (right.size > 0) throw new Error(`${right.size} faces of the right side have no mirror image`);
  return number(walk(left), partnerOf);
}

function mirrorMap(group: Uint32Array, positions: Float64Array): ReadonlyMap<number, number> {
  const key = (x: number, v: number) => `${x === 0 ? 0 : x},${positions[v * 3 + 1]},${positions[v * 3 + 2]}`;
  const ids = [...new Set(group)];
  const byPlace = new Map(ids.map((v) => [key(positions[v * 3]!, v), v]));
  if (byPlace.size !== ids.length) throw new Error('two vertices lie at the same place');
  const pairs = ids.map((v): [number, number] => {
    const partner = byPlace.get(key(-positions[v * 3]!, v));
    if (partner === undefined) throw new Error(`vertex ${v} has no mirror image`);
    return [v, partner];
  });
  return new Map(pairs);
}

/** Quads in an order that always goes on with the quad that knows most of its corners, the longest waiting first. */
function walk(quads: number[][]): number[][] {
  const around = new Map<number, number[]>();
  quads.forEach((quad, q) => {
    for (const v of quad) around.set(v, [...(around.get(v) ?? []), q]);
  });
  const known = new Set<number>();
  const done = new Uint8Array(quads.length);
  const score = new Uint8Array(quads.length);
  const waiting: number[][] = [[], [], [], [], []];
  const heads = [0, 0, 0, 0, 0];
  const out: number[][] = [];
  let fresh = 0;
  const next = (): number => {
    for (let level = 4; level > 0; level--) {
      const list = waiting[level]!;
      while (heads[level]! < list.length) {
        const q = list[heads[level]!++]!;
        if (done[q] === 0 && score[q] === level) return q;
      }
    }
    while (done[fresh] === 1) fresh++;
    return fresh;
  };
  while (out.length < quads.length) {
    const q = next();
    done[q] = 1;
    const quad = quads[q]!;
    const first = quad.findIndex((v, i) => known.has(v) && !known.has(quad[(i + 3) & 3]!));
    out.push(first > 0 ? [...quad.slice(first), ...quad.slice(0, first)] : quad);
    for (const v of quad.filter((id) => !known.has(id))) {
      known.add(v);
      for (const other of around.get(v)!) {
        score[other]!++;
        if (done[other] === 0) waiting[score[other]!]!.push(other);
      }
    }
  }
  return out;
}

function number(quads: number[][], partnerOf: ReadonlyMap<number, number>): OrderedHalf {
  const ids = new Map<number, number>();
  const out = quads.flat().map((v) => {
    const id = ids.get(v) ?? ids.size;
    ids.set(v, id);
    return id;
  });
  const source = Uint32Array.from(ids.keys());
  const partner = source.map((v) => partnerOf.get(v)!);
  const midline = Uint8Array.from(source, (v, i) => (v === partner[i] ? 1 : 0));
  return { vertexCount: source.length, quads: Uint32Array.from(out), midline, source, partner };
}
