// A breath of colour on the body, baked: lips, areolae, cheeks, and the lashes. Brows and irises the skin shader draws itself.
import type { Iris } from '../src/atlas-file/body-file.ts';
import { refinePositions } from '../src/mesh/fine-mesh.ts';
import type { Vector } from '../src/space/vector.ts';
import { edgeLoop } from './edge-loop.ts';
import { fineSurface } from './fine-surface.ts';
import type { OrderedHalf } from './half-order.ts';
import { add, length, scale, sub } from './rotation.ts';

/** Midline vertices of the upper lip, from the slit of the mouth outward, and how red the edge loop round the mouth through each is. */
const LIPS = [
  { source: 474, rose: 0.9 },
  { source: 468, rose: 0.9 },
  { source: 509, rose: 0.95 },
  { source: 467, rose: 0.95 },
  { source: 466, rose: 0.8 },
  // The border of the lip.
  { source: 455, rose: 0.16 },
] as const;
/** Four vertices about the left nipple. These and the above are ids of the source mesh. */
const NIPPLE = [8450, 8465, 8457, 8458] as const;
const AREOLA = { radiusMm: 17, core: 0.55, strength: 0.5 };
/** Places from the middle of the left eye, mm; of the nose, x is from the midline. */
const CHEEK = { from: [12, -36, 4], radiusMm: 30, core: 0, strength: 0.2 } as const;
const NOSE = { from: [0, -34, 38], radiusMm: 18, core: 0, strength: 0.16 } as const;

/** Bytes per fine vertex of the left half (those whose partner has no lower id), in the order of their ids; 255 = in full. */
export interface Tint {
  readonly rose: Uint8Array<ArrayBuffer>;
  readonly lashes: Uint8Array<ArrayBuffer>;
}

/** @param points the half as its file will hold it, display pose, mm. @param eye the left one. */
export function tint(half: OrderedHalf, points: readonly Vector[], eye: Iris): Tint {
  const { cage, fine, positions } = fineSurface({ half, points });
  const lips = new Uint8Array(cage.vertexCount);
  for (const { source, rose } of LIPS) {
    for (const v of edgeLoop(cage, half.source.indexOf(source))) lips[v] = rose * 255;
  }
  const fineLips = refinePositions(fine, cage, lips, 1);
  const at = (v: number): Vector => [positions[v * 3]!, positions[v * 3 + 1]!, positions[v * 3 + 2]!];
  const nipple = NIPPLE.map((id) => at(half.source.indexOf(id))).reduce(add);
  const spots = [
    { at: scale(nipple, 1 / NIPPLE.length), ...AREOLA },
    { at: add(eye.centreMm, CHEEK.from), ...CHEEK },
    { at: add([0, eye.centreMm[1], eye.centreMm[2]], NOSE.from), ...NOSE },
  ];
  const rose: number[] = [];
  const lashes: number[] = [];
  for (let v = 0; v < fine.vertexCount; v++) {
    if (fine.mirror[v]! < v) continue;
    const p = at(v);
    const share = spots.reduce((most, spot) => Math.max(most, spotAt(p, spot)), fineLips[v]! / 255);
    rose.push(Math.round(Math.min(1, share) * 255));
    lashes.push(Math.round(lashAt(p, eye) * 255));
  }
  return { rose: Uint8Array.from(rose), lashes: Uint8Array.from(lashes) };
}

interface Spot {
  readonly at: Vector;
  readonly radiusMm: number;
  /** Share of the radius within which the spot is full. */
  readonly core: number;
  readonly strength: number;
}

/** A round spot, fading smoothly from its core to nothing at its rim. */
function spotAt(p: Vector, { at, radiusMm, core, strength }: Spot): number {
  const share = (1 - length(sub(p, at)) / radiusMm) / (1 - core);
  const s = Math.min(1, Math.max(0, share));
  return strength * s * s * (3 - 2 * s);
}

/** The rims of the lids, where they touch the eye: darker above, where the lashes stand. */
function lashAt(p: Vector, { centreMm, eyeRadiusMm }: Iris): number {
  const [x, y, z] = sub(p, centreMm);
  if (z < 2 || Math.abs(y) > 30) return 0;
  const off = Math.hypot(x, y, z) - eyeRadiusMm;
  return Math.min(1, Math.max(0, (1.1 - off) / 0.8)) * (y > 0 ? 0.85 : 0.3);
}
