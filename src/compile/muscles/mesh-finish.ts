// What a raw surface still needs: its crumbs swept away, its steps smoothed, its normals.
import type { Mesh } from './surface-nets.ts';

/** Components of fewer triangles than this share of the whole are crumbs. */
const CRUMB = 0.06;

/** Without the crumbs and the hollows that are closed on all sides, which nobody sees; vertices numbered anew. */
export function withoutCrumbs(mesh: Mesh, share = CRUMB): Mesh {
  const { positions } = mesh;
  const kept: number[] = [];
  const places: number[] = [];
  const renamed = new Map<number, number>();
  for (const vertex of withoutCrumbFaces(mesh, share)) {
    let name = renamed.get(vertex);
    if (name === undefined) {
      name = places.length / 3;
      renamed.set(vertex, name);
      places.push(positions[vertex * 3]!, positions[vertex * 3 + 1]!, positions[vertex * 3 + 2]!);
    }
    kept.push(name);
  }
  return { positions: Float32Array.from(places), triangles: Uint32Array.from(kept) };
}

/** The triangles of what is neither crumb nor closed hollow, vertices as they are. */
export function withoutCrumbFaces({ positions, triangles }: Mesh, share: number): Uint32Array {
  const parent = Int32Array.from({ length: positions.length / 3 }, (_, i) => i);
  const find = (a: number): number => {
    let root = a;
    while (parent[root] !== root) {
      parent[root] = parent[parent[root]!]!;
      root = parent[root]!;
    }
    return root;
  };
  for (let t = 0; t < triangles.length; t += 3) {
    const root = find(triangles[t]!);
    parent[find(triangles[t + 1]!)] = root;
    parent[find(triangles[t + 2]!)] = root;
  }
  const size = new Map<number, number>();
  const volume = new Map<number, number>();
  for (let t = 0; t < triangles.length; t += 3) {
    const root = find(triangles[t]!);
    size.set(root, (size.get(root) ?? 0) + 1);
    volume.set(root, (volume.get(root) ?? 0) + volumeUnder(positions, triangles, t));
  }
  const least = (triangles.length / 3) * share;
  return triangles.filter((vertex) => {
    const root = find(vertex);
    return size.get(root)! >= least && volume.get(root)! >= 0;
  });
}

/** Smoothed in pairs of a shrinking and a growing step (Taubin 1995): steps go, volume stays. */
export function taubin({ positions, triangles }: Mesh, pairs = 4): Mesh {
  const out = positions.slice();
  const sums = new Float32Array(out.length);
  const counts = new Uint16Array(out.length / 3);
  for (let t = 0; t < triangles.length; t++) counts[triangles[t]!]! += 2;
  for (let round = 0; round < pairs * 2; round++) {
    const strength = round % 2 === 0 ? 0.5 : -0.52;
    sums.fill(0);
    for (let t = 0; t < triangles.length; t += 3) {
      const corners = [triangles[t]! * 3, triangles[t + 1]! * 3, triangles[t + 2]! * 3];
      for (let axis = 0; axis < 3; axis++) {
        const [a, b, c] = corners.map((corner) => out[corner + axis]!) as [number, number, number];
        sums[corners[0]! + axis]! += b + c;
        sums[corners[1]! + axis]! += a + c;
        sums[corners[2]! + axis]! += a + b;
      }
    }
    for (let i = 0; i < out.length; i++) {
      const count = counts[Math.floor(i / 3)]!;
      if (count > 0) out[i]! += (sums[i]! / count - out[i]!) * strength;
    }
  }
  return { positions: out, triangles };
}

/** cm3 within a closed surface. */
export function volumeCm3({ positions, triangles }: Mesh): number {
  let six = 0;
  for (let t = 0; t < triangles.length; t += 3) six += volumeUnder(positions, triangles, t);
  return six / 6000;
}

/** Six times the volume between a triangle and the origin, mm3, above zero where it faces away. */
function volumeUnder(p: Float32Array, triangles: Uint32Array, t: number): number {
  const [a, b, c] = [triangles[t]! * 3, triangles[t + 1]! * 3, triangles[t + 2]! * 3];
  return (
    p[a]! * (p[b + 1]! * p[c + 2]! - p[b + 2]! * p[c + 1]!) +
    p[a + 1]! * (p[b + 2]! * p[c]! - p[b]! * p[c + 2]!) +
    p[a + 2]! * (p[b]! * p[c + 1]! - p[b + 1]! * p[c]!)
  );
}

/** How many edges are a hole's rim: passed more often one way than the other. Where a surface pinches itself, four faces meet. */
export function openEdges({ triangles }: Mesh): number {
  const balance = new Map<number, number>();
  for (let t = 0; t < triangles.length; t += 3) {
    for (let k = 0; k < 3; k++) {
      const [a, b] = [triangles[t + k]!, triangles[t + ((k + 1) % 3)]!];
      const key = Math.min(a, b) * 0x4000000 + Math.max(a, b);
      balance.set(key, (balance.get(key) ?? 0) + (a < b ? 1 : -1));
    }
  }
  return [...balance.values()].filter((sum) => sum !== 0).length;
}

/** Of how many pieces that hang together a surface is. */
export function componentsOf({ positions, triangles }: Mesh): number {
  const next = Int32Array.from({ length: positions.length / 3 }, (_, i) => i);
  const root = (v: number): number => {
    let at = v;
    while (next[at] !== at) at = next[at] = next[next[at]!]!;
    return at;
  };
  let count = next.length;
  for (let t = 0; t < triangles.length; t++) {
    const [a, b] = [root(triangles[t]!), root(triangles[t - (t % 3)]!)];
    if (a === b) continue;
    next[a] = b;
    count--;
  }
  return count;
}
