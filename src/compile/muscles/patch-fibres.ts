// Where each vertex of a piece lies in its fibres: mm along and across, and the share of tendon.
import { arcOf } from './curve.ts';
import type { Patch } from './patch-distance.ts';
import type { Mesh } from './surface-nets.ts';
import { type Nearest, nearestOnTriangle } from './triangle-distance.ts';

/** Of the patch that is nearest, thickness counted. */
export function fibresAt(
  { positions }: Pick<Mesh, 'positions'>,
  patches: readonly Patch[],
): { fibre: Float32Array; tendon: Float32Array } {
  const count = positions.length / 3;
  const fibre = new Float32Array(count * 2);
  const tendon = new Float32Array(count);
  const nets = patches.map((patch) => ({ patch, size: sizeOf(patch) }));
  const nearest: Nearest = { squared: 0, second: 0, third: 0 };
  for (let i = 0; i < count; i++) {
    const [x, y, z] = [positions[i * 3]!, positions[i * 3 + 1]!, positions[i * 3 + 2]!];
    let least = Number.POSITIVE_INFINITY;
    for (const { patch, size } of nets) {
      for (const [a, b, c] of trianglesAbout(patch, nearestEntry(patch, x, y, z))) {
        nearestOnTriangle(patch.points, a * 3, b * 3, c * 3, x, y, z, nearest);
        const { second, third } = nearest;
        const mix = (values: ArrayLike<number>) =>
          values[a]! + (values[b]! - values[a]!) * second + (values[c]! - values[a]!) * third;
        const distance = Math.sqrt(nearest.squared) - mix(patch.half);
        if (distance >= least) continue;
        least = distance;
        const at = (entry: number) =>
          [Math.floor(entry / patch.nv) / (patch.nu - 1), (entry % patch.nv) / (patch.nv - 1)] as const;
        const [pa, pb, pc] = [at(a), at(b), at(c)];
        fibre[i * 2] = (pa[0] + (pb[0] - pa[0]) * second + (pc[0] - pa[0]) * third) * size.along;
        fibre[i * 2 + 1] = (pa[1] + (pb[1] - pa[1]) * second + (pc[1] - pa[1]) * third) * size.across;
        tendon[i] = mix(patch.tendon);
      }
    }
  }
  return { fibre, tendon };
}

function nearestEntry({ points, half }: Patch, x: number, y: number, z: number): number {
  let [entry, least] = [0, Number.POSITIVE_INFINITY];
  for (let e = 0; e < half.length; e++) {
    const apart = (points[e * 3]! - x) ** 2 + (points[e * 3 + 1]! - y) ** 2 + (points[e * 3 + 2]! - z) ** 2;
    if (apart < least) [entry, least] = [e, apart];
  }
  return entry;
}

/** Entry numbers of the triangles of the four fields of the net round an entry. */
function trianglesAbout({ nu, nv }: Patch, entry: number): [number, number, number][] {
  const [i, j] = [Math.floor(entry / nv), entry % nv];
  const out: [number, number, number][] = [];
  for (let p = Math.max(0, i - 1); p <= Math.min(nu - 2, i); p++) {
    for (let q = Math.max(0, j - 1); q <= Math.min(nv - 2, j); q++) {
      const a = p * nv + q;
      out.push([a, a + nv, a + 1], [a + 1, a + nv, a + nv + 1]);
    }
  }
  return out;
}

/** mm along the middle fibre and across the middle. */
function sizeOf({ nu, nv, points }: Patch): { along: number; across: number } {
  const middle = Math.floor(nv / 2);
  const fibre = Array.from({ length: nu }, (_, i) => [
    ...points.subarray((i * nv + middle) * 3, (i * nv + middle) * 3 + 3),
  ]).flat();
  const half = Math.floor(nu / 2) * nv;
  return { along: arcOf(fibre).length, across: arcOf(points.subarray(half * 3, (half + nv) * 3)).length };
}
