// A breath of colour on the body: lips, areolae, cheeks. Hints for the skin shader, bytes per vertex; brows it draws itself.
import { refinePositions } from '../../mesh/fine-mesh.ts';
import type { MeshTopology } from '../../mesh/topology.ts';
import type { BareForm, FormTopology } from './body-form.ts';

/** Cage vertices in the midline of the upper lip, from the slit of the mouth outward: each lies on a ring round the mouth. */
const LIP_RINGS = [1515, 1414, 1325, 1248, 1163, 1150] as const;
/** How red each ring is; the last is the border of the lip. */
const LIP_ROSE = [0.9, 0.9, 0.95, 0.95, 0.8, 0.16] as const;
/** Four cage vertices about the left nipple. */
const NIPPLE = [2928, 2930, 2937, 2939] as const;
const AREOLA_MM = 17;

/** Four bytes a vertex: rose, lashes, 0, 0. The rings are the same on every body; all else goes by its form. */
export function bodyFeature(topology: FormTopology, form: BareForm): Uint8Array<ArrayBuffer> {
  const { cage, skin } = topology;
  const rose = new Uint8Array(cage.vertexCount);
  for (const [k, ring] of ringsThrough(cage, LIP_RINGS).entries()) {
    for (const vertex of ring) rose[vertex] = LIP_ROSE[k]! * 255;
  }
  const fine = refinePositions(skin, cage, rose, 1);
  const spots = [spotAt(form, NIPPLE, AREOLA_MM, 0.5), ...cheeks(form)];
  const lash = lashesOf(form);
  const out = new Uint8Array(topology.vertexCount * 4);
  const { positions } = form;
  for (let v = 0; v < skin.vertexCount; v++) {
    const [x, y, z] = [Math.abs(positions[v * 3]!), positions[v * 3 + 1]!, positions[v * 3 + 2]!];
    let value = fine[v]! / 255;
    for (const spot of spots) value = Math.max(value, spot(x, y, z));
    out[v * 4] = Math.round(Math.min(1, value) * 255);
    out[v * 4 + 1] = Math.round(lash(x, y, z) * 255);
  }
  return out;
}

/** Strength at a place of the left half, metres. */
type Spot = (x: number, y: number, z: number) => number;

/** The rims of the lids, where they touch the eye: darker above, where the lashes stand. */
function lashesOf({ irises }: BareForm): Spot {
  const { centreMm, eyeRadiusMm } = irises.left;
  return (mx, my, mz) => {
    const z = mz * 1000 - centreMm[2];
    const y = my * 1000 - centreMm[1];
    if (z < 2 || Math.abs(y) > 30) return 0;
    const off = Math.hypot(mx * 1000 - centreMm[0], y, z) - eyeRadiusMm;
    return Math.min(1, Math.max(0, (1.1 - off) / 0.8)) * (y > 0 ? 0.85 : 0.3);
  };
}

/** A round spot about the middle of some vertices. */
function spotAt(form: BareForm, vertices: readonly number[], radiusMm: number, strength: number): Spot {
  const centre = [0, 1, 2].map(
    (k) => vertices.reduce((sum, v) => sum + form.positions[v * 3 + k]!, 0) / vertices.length,
  ) as [number, number, number];
  return roundSpot(centre, radiusMm, 0.55, strength);
}

/** Cheeks and tip of the nose, placed by the eyes. */
function cheeks(form: BareForm): Spot[] {
  const [x, y, z] = form.irises.left.centreMm;
  const at = (dx: number, dy: number, dz: number) =>
    [(x + dx) / 1000, (y + dy) / 1000, (z + dz) / 1000] as const;
  return [roundSpot(at(12, -36, 4), 30, 0, 0.2), roundSpot(at(-x, -34, 38), 18, 0, 0.16)];
}

/** Full within `core` of the radius, none beyond it. */
function roundSpot(
  centre: readonly [number, number, number],
  radiusMm: number,
  core: number,
  strength: number,
): Spot {
  const radius = radiusMm / 1000;
  return (x, y, z) => {
    if (Math.abs(y - centre[1]) > radius) return 0;
    const distance = Math.hypot(x - centre[0], y - centre[1], z - centre[2]);
    const share = (1 - distance / radius) / (1 - core);
    const s = Math.min(1, Math.max(0, share));
    return strength * s * s * (3 - 2 * s);
  };
}

/**
 * The closed rings of edges through midline vertices, across the midline: a ring goes straight on at each vertex of four
 * quads. Empty where it does not close.
 */
export function ringsThrough(cage: MeshTopology, starts: readonly number[]): number[][] {
  const { quads, vertexCount } = cage;
  const first = new Uint32Array(vertexCount + 1);
  for (const v of quads) first[v + 1]!++;
  for (let v = 0; v < vertexCount; v++) first[v + 1]! += first[v]!;
  const corners = new Uint32Array(quads.length);
  const fill = first.slice();
  for (let i = 0; i < quads.length; i++) corners[fill[quads[i]!]!++] = i;
  /** Index into `quads` of each place where a vertex is a corner. */
  const cornersOf = (v: number) => [...corners.subarray(first[v]!, first[v + 1]!)];
  const next = (i: number) => quads[(i & 3) === 3 ? i - 3 : i + 1]!;
  const before = (i: number) => quads[(i & 3) === 0 ? i + 3 : i - 1]!;
  return starts.map((start) => {
    const across = cornersOf(start)
      .map(next)
      .find((v) => cage.mirror[v] !== v);
    if (across === undefined) return [];
    const ring = [start, across];
    while (ring.length < 400) {
      const [from, at] = [ring.at(-2)!, ring.at(-1)!];
      const around = cornersOf(at);
      const beside = new Set(
        around.filter((i) => next(i) === from || before(i) === from).flatMap((i) => [next(i), before(i)]),
      );
      const ahead = around.map(next).filter((v) => !beside.has(v));
      if (ahead.length !== 1) return [];
      if (ahead[0] === start) return ring;
      ring.push(ahead[0]!);
    }
    return [];
  });
}
