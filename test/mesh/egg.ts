// A small symmetric body for tests: a sphere of quads about (0, 0, 0), female radius 100 mm, male 110 mm.
import type { BodiesToCompile } from '../../src/compile/compile-bodies.ts';
import { refineTopology } from '../../src/mesh/fine-mesh.ts';
import { mirrorHalf } from '../../src/mesh/topology.ts';

/** Cells along an edge of the cube that is blown up to a sphere; even, so that the midline is a line of edges. */
const CELLS = 16;

/**
 * Upper half: segment `head`; lower half: segment `thigh`, whose axis runs straight down. Nothing is hidden.
 * Fine mesh: 6146 vertices, edges of about 5 mm on the mean radius of 105 mm.
 */
export function egg(): BodiesToCompile {
  const ids = new Map<string, number>();
  const corners: number[][] = [];
  const quads: number[] = [];
  const vertex = (p: number[]): number => {
    const key = p.join();
    const known = ids.get(key);
    if (known !== undefined) return known;
    ids.set(key, corners.length);
    corners.push(p);
    return corners.length - 1;
  };
  const h = CELLS / 2;
  for (const axis of [0, 1, 2]) {
    for (const sign of [1, -1]) {
      if (axis === 0 && sign < 0) continue;
      const [u, v] = [(axis + 1) % 3, (axis + 2) % 3] as [number, number];
      for (let i = -h; i < h; i++) {
        for (let j = -h; j < h; j++) {
          const ring = [
            [i, j],
            [i + 1, j],
            [i + 1, j + 1],
            [i, j + 1],
          ].map(([a, b]) => {
            const p = [0, 0, 0];
            p[axis] = h * sign;
            p[u] = a!;
            p[v] = b!;
            return p;
          });
          if (ring.some((p) => p[0]! < 0)) continue;
          if (sign < 0) ring.reverse();
          quads.push(...ring.map(vertex));
        }
      }
    }
  }
  const midline = Uint8Array.from(corners, (p) => (p[0] === 0 ? 1 : 0));
  const topology = mirrorHalf({ vertexCount: corners.length, quads: Uint32Array.from(quads), midline });
  const fine = refineTopology(topology);
  const cage = corners.slice();
  topology.mirror.forEach((partner, v) => {
    if (cage[v] === undefined)
      cage[v] = [-corners[partner]![0]!, corners[partner]![1]!, corners[partner]![2]!];
  });
  const mean = (members: number[]): number[] =>
    [0, 1, 2].map((k) => members.reduce((sum, v) => sum + cage[v]![k]!, 0));
  const points = [
    ...cage,
    ...Array.from({ length: fine.edges.length / 2 }, (_, e) =>
      mean([fine.edges[e * 2]!, fine.edges[e * 2 + 1]!]),
    ),
    ...Array.from({ length: topology.quads.length / 4 }, (_, q) =>
      mean([...topology.quads.slice(q * 4, q * 4 + 4)]),
    ),
  ];
  // From the cube's grid to the sphere with cells of like size.
  const directions = points.map((p) => {
    const top = Math.max(...p.map(Math.abs));
    const bent = p.map((x) => Math.tan(((x / top) * Math.PI) / 4));
    const length = Math.hypot(...bent);
    return bent.map((x) => x / length);
  });
  const body = (radius: number) => ({
    display: Float32Array.from(directions.flat().map((x) => x * radius)),
    cage: { occlusion: new Uint8Array(topology.vertexCount).fill(255) },
  });
  const ends = (radius: number) => ({
    head: { display: { proximal: [0, 0, 0] as const, distal: [0, radius, 0] as const } },
    thigh: { display: { proximal: [0, 0, 0] as const, distal: [0, -radius, 0] as const } },
  });
  return {
    topology,
    fine,
    female: body(100),
    male: body(110),
    rig: {
      segments: (['head', 'thigh'] as const).map((id) => ({
        id,
        female: ends(100)[id],
        male: ends(110)[id],
      })),
    },
    segmentOf: Uint8Array.from(directions, (p) => (p[1]! < 0 ? 1 : 0)),
  };
}
