// Several pains in one field, each still with a rim of its own: a bare seam runs where one lies on or beside another. Pure.
import { FAR_OUTSIDE, UNIT_MM } from '../../atlas-file/zone-codec.ts';
import { apart, type Vector } from '../../space/vector.ts';

/** A seam as narrow as its triangles would break up into beads: so many of their edges, and no narrower or wider, mm. */
const EDGES = 1.25;
const LEAST_MM = 2.5;
const MOST_MM = 12;

interface Triangled {
  readonly triangles: Uint32Array;
  readonly positions: ArrayLike<number>;
}
const known = new WeakMap<Triangled, Uint8Array>();

/** How wide a seam is at each vertex, units of a field. */
export function seamsOf(mesh: Triangled): Uint8Array {
  const made = known.get(mesh) ?? measured(mesh);
  known.set(mesh, made);
  return made;
}

function measured({ triangles, positions }: Triangled): Uint8Array {
  const count = positions.length / 3;
  const longest = new Float32Array(count);
  const place = (v: number): Vector => [positions[v * 3]!, positions[v * 3 + 1]!, positions[v * 3 + 2]!];
  for (let t = 0; t < triangles.length; t += 3)
    for (let k = 0; k < 3; k++) {
      const [a, b] = [triangles[t + k]!, triangles[t + ((k + 1) % 3)]!];
      const length = apart(place(a), place(b));
      longest[a] = Math.max(longest[a]!, length);
      longest[b] = Math.max(longest[b]!, length);
    }
  return Uint8Array.from(longest, (mm) => Math.min(MOST_MM, Math.max(LEAST_MM, mm * EDGES)) / UNIT_MM);
}

/** Lays one more field over those that are in `all`: what it covers is its own. Positive inside, one value a vertex. */
export function layApart(all: Int8Array, one: Int8Array, seams: Uint8Array): void {
  for (let v = 0; v < all.length; v++) {
    const value = one[v]!;
    if (value === FAR_OUTSIDE) continue;
    const below = Math.min(all[v]!, Math.max(FAR_OUTSIDE, -value - seams[v]!));
    all[v] = Math.max(value, below);
  }
}
