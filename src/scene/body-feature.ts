// A breath of colour on the body: lips, areolae, cheeks. Hints for the skin shader, bytes per vertex; brows it draws itself.
import { refinePositions } from '../surface/fine-mesh.ts';
import type { MeshTopology } from '../surface/topology.ts';
import type { BodyForm, FormTopology } from './body-form.ts';

/** Cage vertices in the midline of the upper lip, from the slit of the mouth outward: each lies on a ring round the mouth. */
const LIP_RINGS = [1515, 1414, 1325, 1248, 1163, 1150] as const;
/** How red each ring is; the last is the border of the lip. */
const LIP_ROSE = [0.9, 0.9, 0.95, 0.95, 0.8, 0.16] as const;
/** Four cage vertices about the left nipple. */
const NIPPLE = [2928, 2930, 2937, 2939] as const;
const AREOLA_MM = 17;

/** Four bytes a vertex: rose, lashes, 0, 0. The rings are the same on every body; all else goes by its form. */
export function bodyFeature(topology: FormTopology, form: BodyForm): Uint8Array<ArrayBuffer> {
  const { cage, skin } = topology;
  const rose = new Uint8Array(cage.vertexCount);
  for (const [k, start] of LIP_RINGS.entries()) {
    for (const vertex of ringThrough(cage, start)) rose[vertex] = LIP_ROSE[k]! * 255;
  }
  const fine = refinePositions(skin, cage, rose, 1);
  const spots = [...spotsAt(form, NIPPLE, AREOLA_MM, 0.5), ...cheeks(form)];
  const out = new Uint8Array(topology.vertexCount * 4);
  for (let v = 0; v < skin.vertexCount; v++) {
    const place = form.positions.subarray(v * 3, v * 3 + 3);
    let value = fine[v]! / 255;
    for (const spot of spots) value = Math.max(value, spot(place));
    out[v * 4] = Math.round(Math.min(1, value) * 255);
    out[v * 4 + 1] = Math.round(lash(place, form) * 255);
  }
  return out;
}

/** The rims of the lids, where they touch the eye: darker above, where the lashes stand. Place in metres. */
function lash(place: Float32Array, { irises }: BodyForm): number {
  const { centreMm, eyeRadiusMm } = irises.left;
  const [x, y, z] = [
    Math.abs(place[0]!) * 1000 - centreMm[0],
    place[1]! * 1000 - centreMm[1],
    place[2]! * 1000 - centreMm[2],
  ];
  if (z < 2) return 0;
  const off = Math.hypot(x, y, z) - eyeRadiusMm;
  const near = Math.min(1, Math.max(0, (1.1 - off) / 0.8));
  return near * (y > 0 ? 0.85 : 0.3);
}

type Spot = (place: Float32Array) => number;

/** A round spot on each side, softly bounded. */
function spotsAt(form: BodyForm, vertices: readonly number[], radiusMm: number, strength: number): Spot[] {
  const centre = [0, 1, 2].map(
    (k) => vertices.reduce((sum, v) => sum + form.positions[v * 3 + k]!, 0) / vertices.length,
  ) as [number, number, number];
  return [roundSpot(centre, radiusMm, 0.55, strength)];
}

/** Cheeks and tip of the nose, placed by the eyes. */
function cheeks(form: BodyForm): Spot[] {
  const [x, y, z] = form.irises.left.centreMm;
  const at = (dx: number, dy: number, dz: number) =>
    [(x + dx) / 1000, (y + dy) / 1000, (z + dz) / 1000] as const;
  return [roundSpot(at(12, -36, 4), 30, 0, 0.2), roundSpot(at(-x, -34, 38), 18, 0, 0.16)];
}

/** Full within `core` of the radius, none beyond it; the same on both sides. Place in metres. */
function roundSpot(
  centre: readonly [number, number, number],
  radiusMm: number,
  core: number,
  strength: number,
): Spot {
  return (place) => {
    const distance = Math.hypot(
      Math.abs(place[0]!) - centre[0],
      place[1]! - centre[1],
      place[2]! - centre[2],
    );
    const share = (1 - (distance * 1000) / radiusMm) / (1 - core);
    const s = Math.min(1, Math.max(0, share));
    return strength * s * s * (3 - 2 * s);
  };
}

/**
 * The closed ring of edges through a midline vertex, across the midline: it goes straight on at each vertex of four
 * quads. Empty when it does not close.
 */
export function ringThrough(cage: MeshTopology, start: number): number[] {
  const { quads, mirror } = cage;
  const near = new Map<number, number[]>();
  for (let i = 0; i < quads.length; i++) {
    const list = near.get(quads[i]!) ?? [];
    list.push(i >> 2);
    near.set(quads[i]!, list);
  }
  const corners = (q: number) => quads.subarray(q * 4, q * 4 + 4);
  const isEdge = (q: number, a: number, b: number) => {
    const at = corners(q).indexOf(a);
    return at >= 0 && (corners(q)[(at + 1) & 3] === b || corners(q)[(at + 3) & 3] === b);
  };
  const neighbours = (v: number) => [
    ...new Set(
      (near.get(v) ?? []).flatMap((q) =>
        [...corners(q)].filter((other) => other !== v && isEdge(q, v, other)),
      ),
    ),
  ];
  const first = neighbours(start).find((v) => mirror[v] !== v);
  if (first === undefined) return [];
  const ring = [start, first];
  while (ring.length < 400) {
    const [from, at] = [ring.at(-2)!, ring.at(-1)!];
    const beside = new Set(
      (near.get(at) ?? []).filter((q) => isEdge(q, from, at)).flatMap((q) => [...corners(q)]),
    );
    const next = neighbours(at).filter((v) => !beside.has(v));
    if (next.length !== 1) return [];
    if (next[0] === start) return ring;
    ring.push(next[0]!);
  }
  return [];
}
