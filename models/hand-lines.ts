// Nails of hand and foot, and the creases of the hand, baked as distances, so that the shader draws them sharp at any size.
import type { Vector } from '../src/space/vector.ts';
import type { Part } from './fine-surface.ts';
import { fineSurface } from './fine-surface.ts';
import type { SegmentEnds } from './make-body.ts';
import { add, cross, dot, length, normalize, scale, sub } from './rotation.ts';

/** A byte a fine vertex of the left half, in the order of their ids. */
export interface HandLines {
  /** Above 128: inside a nail, so many tenths of a millimetre from its edge. Up to 127: how strong the nearest crease is there. */
  readonly nails: Uint8Array<ArrayBuffer>;
  /** 128: on a crease; one unit = a twentieth of a millimetre to either side of it. 255 where there is none. */
  readonly creases: Uint8Array<ArrayBuffer>;
}

/** Ends of a segment of hand or foot by its id, display pose, mm. */
export type EndsOf = (segment: string) => SegmentEnds;

const NAIL_STEP_MM = 0.1;
/** So far about a nail its edge is worked out: further than an edge of the mesh is long. */
const BESIDE_NAIL_MM = 4;
const CREASE_STEP_MM = 0.05;
const FINGERS = ['index', 'middle', 'ring', 'little'] as const;
/** Where a nail begins and ends along the last phalanx, and its half width against that of the finger; thumb and toes alike. */
const NAIL = { from: 0.5, to: 0.98, width: 0.74 } as const;
/** A crease shows this far to its sides, mm, and is the stronger the nearer. */
const CREASE_REACH_MM = 5;
/** Lines of the palm: along from wrist to middle knuckle (1), across from the middle to the index's side (0.5). */
const PALM: readonly (readonly (readonly [number, number])[])[] = [
  [
    [0.7, -0.66],
    [0.75, -0.35],
    [0.85, -0.05],
    [0.99, 0.2],
  ],
  [
    [0.8, 0.66],
    [0.75, 0.35],
    [0.63, -0.1],
    [0.5, -0.5],
  ],
  [
    [0.83, 0.66],
    [0.68, 0.36],
    [0.47, 0.16],
    [0.24, 0.08],
    [0.08, 0.14],
  ],
  [
    [0.0, -0.5],
    [-0.02, 0],
    [0.0, 0.5],
  ],
];

interface Digit {
  /** Joints from the root to the tip. */
  readonly joints: readonly Vector[];
  readonly dorsal: Vector;
  readonly hasCreases: boolean;
}

export function handLines({ half, points }: Part, endsOf: EndsOf): HandLines {
  const { fine, positions, normals } = fineSurface({ half, points });
  const at = (values: Float32Array, v: number): Vector => [
    values[v * 3]!,
    values[v * 3 + 1]!,
    values[v * 3 + 2]!,
  ];
  const hand = handFrame(endsOf);
  const digits = [...fingers(endsOf, hand), ...toes(endsOf)];
  const left = [...fine.mirror.keys()].filter((v) => fine.mirror[v]! >= v);
  const skin = left.map((v) => ({ p: at(positions, v), n: at(normals, v) }));
  const nails = digits.map((digit) => nailOf(digit, skin));
  const out = { nails: new Uint8Array(left.length), creases: new Uint8Array(left.length).fill(255) };
  skin.forEach(({ p, n }, i) => {
    const nail = Math.max(...nails.map((distance) => distance(p, n)));
    if (nail > -BESIDE_NAIL_MM) {
      out.nails[i] = byte(128 + coarse(nail / NAIL_STEP_MM, 4));
      return;
    }
    const crease = creaseAt(p, n, hand, digits);
    if (crease === null) return;
    out.nails[i] = byte(Math.min(127, coarse(crease.strength * 127, 32)));
    out.creases[i] = byte(128 + coarse(crease.offMm / CREASE_STEP_MM, 10));
  });
  return out;
}

/** Few different values pack well. */
const coarse = (value: number, step: number) => Math.round(value / step) * step;
const byte = (value: number) => Math.round(Math.min(255, Math.max(0, value)));

interface HandFrame {
  readonly wrist: Vector;
  readonly along: Vector;
  readonly palm: Vector;
  /** Towards the index's side. */
  readonly across: Vector;
  readonly lengthMm: number;
  readonly widthMm: number;
}

function handFrame(endsOf: EndsOf): HandFrame {
  const wrist = endsOf('hand').proximal;
  const [index, middle, little] = ['index', 'middle', 'little'].map(
    (name) => endsOf(`${name}-proximal`).proximal,
  );
  const along = normalize(sub(middle!, wrist));
  const width = sub(index!, little!);
  const across = normalize(sub(width, scale(along, dot(width, along))));
  const palm = cross(along, across);
  // The palm of the display pose faces the front.
  const facing = palm[2] > 0 ? palm : scale(palm, -1);
  return {
    wrist,
    along,
    across,
    palm: facing,
    lengthMm: length(sub(middle!, wrist)),
    widthMm: length(width),
  };
}

function fingers(endsOf: EndsOf, { palm, across }: HandFrame): Digit[] {
  const chain = (names: readonly string[]) => {
    const ends = names.map(endsOf);
    return [...ends.map(({ proximal }) => proximal), ends.at(-1)!.distal];
  };
  const thumb = chain(['thumb-proximal', 'thumb-distal']);
  // The pad of the thumb looks about halfway between the palm and the little finger's side.
  const thumbBack = normalize(sub(across, palm));
  return [
    { joints: thumb, dorsal: upright(thumbBack, thumb), hasCreases: true },
    ...FINGERS.map((name) => {
      const joints = chain(['proximal', 'middle', 'distal'].map((part) => `${name}-${part}`));
      return { joints, dorsal: upright(scale(palm, -1), joints), hasCreases: true };
    }),
  ];
}

function toes(endsOf: EndsOf): Digit[] {
  return [1, 2, 3, 4, 5].map((toe) => {
    const { proximal, distal } = endsOf(`toe-${toe}`);
    // The last phalanx: half of the great toe, a third of the others.
    const root = add(proximal, scale(sub(distal, proximal), toe === 1 ? 0.5 : 0.62));
    const joints = [root, distal];
    return { joints, dorsal: upright([0, 1, 0], joints), hasCreases: false };
  });
}

/** A direction made square to the last phalanx. */
function upright(direction: Vector, joints: readonly Vector[]): Vector {
  const axis = normalize(sub(joints.at(-1)!, joints.at(-2)!));
  return normalize(sub(direction, scale(axis, dot(direction, axis))));
}

/** Signed distance to the edge of a digit's nail, mm, positive inside: an oval with flat sides on the back of the tip. */
function nailOf({ joints, dorsal }: Digit, skin: readonly { p: Vector; n: Vector }[]) {
  const root = joints.at(-2)!;
  const bone = sub(joints.at(-1)!, root);
  const axis = normalize(bone);
  const side = cross(axis, dorsal);
  const local = (p: Vector) => {
    const off = sub(p, root);
    return { t: dot(off, axis), s: dot(off, side), up: dot(off, dorsal) };
  };
  const reach = length(bone);
  const near = skin
    .map(({ p }) => local(p))
    .filter(({ t, s, up }) => t > 0 && t < reach * 1.6 && Math.hypot(s, up) < reach * 0.75);
  const tip = Math.max(...near.map(({ t }) => t));
  const half = Math.max(
    ...near.filter(({ t }) => t > tip * 0.4 && t < tip * 0.85).map(({ s }) => Math.abs(s)),
  );
  const middle = ((NAIL.from + NAIL.to) / 2) * tip;
  const size = { t: ((NAIL.to - NAIL.from) / 2) * tip, s: half * NAIL.width };
  return (p: Vector, n: Vector): number => {
    const { t, s, up } = local(p);
    if (t < 0 || t > tip + 3 || Math.hypot(s, up) > tip) return -99;
    const oval = (Math.abs((t - middle) / size.t) ** 3.2 + Math.abs(s / size.s) ** 3.2) ** (1 / 3.2);
    return Math.min((1 - oval) * Math.min(size.t, size.s), (dot(n, dorsal) - 0.12) * 8);
  };
}

interface Crease {
  /** Signed distance across the line. */
  readonly offMm: number;
  readonly strength: number;
}

function creaseAt(p: Vector, n: Vector, hand: HandFrame, digits: readonly Digit[]): Crease | null {
  for (const digit of digits) {
    if (!digit.hasCreases) continue;
    const found = fingerCrease(p, n, digit);
    if (found !== null) return found;
  }
  return palmCrease(p, n, hand);
}

/** Rings about a finger at its joints, strong on the side of the palm. Sides alternate, so that none is seen between two. */
function fingerCrease(p: Vector, n: Vector, { joints, dorsal }: Digit): Crease | null {
  for (let bone = 0; bone + 1 < joints.length; bone++) {
    const [from, to] = [joints[bone]!, joints[bone + 1]!];
    const phalanx = sub(to, from);
    const long = length(phalanx);
    const axis = scale(phalanx, 1 / long);
    const off = sub(p, from);
    const t = dot(off, axis);
    const isFirst = bone === 0;
    // The first crease stands where the finger leaves the palm, not at its joint.
    const start = isFirst ? 0.42 * long : 0;
    const isLast = bone + 2 === joints.length;
    if (t < (isFirst ? start - CREASE_REACH_MM : 0) || (!isLast && t > long)) continue;
    if (length(sub(off, scale(axis, t))) > 0.62 * Math.min(long, 24)) continue;
    const ahead = isLast ? Number.POSITIVE_INFINITY : long - t;
    const behind = t - start;
    const sign = bone % 2 === 0 ? 1 : -1;
    const offMm = behind < ahead ? sign * behind : sign * ahead;
    const palmar = Math.min(1, Math.max(0, 0.45 - 0.75 * dot(n, dorsal)));
    return { offMm, strength: fading(Math.abs(offMm)) * palmar };
  }
  return null;
}

function palmCrease(
  p: Vector,
  n: Vector,
  { wrist, along, across, palm, lengthMm, widthMm }: HandFrame,
): Crease | null {
  const off = sub(p, wrist);
  const here: [number, number] = [dot(off, along), dot(off, across)];
  if (here[0] < -0.2 * lengthMm || here[0] > 1.25 * lengthMm || Math.abs(dot(off, palm)) > 45) return null;
  const facing = Math.min(1, Math.max(0, dot(n, palm) * 2 - 0.3));
  if (facing === 0) return null;
  let best: Crease | null = null;
  let least = CREASE_REACH_MM;
  for (const line of PALM) {
    const { distance, side } = offLine(
      here,
      line.map(([a, b]) => [a * lengthMm, b * widthMm] as const),
    );
    if (distance >= least) continue;
    least = distance;
    best = { offMm: side * distance, strength: fading(distance) * facing * 0.9 };
  }
  return best;
}

function fading(distance: number): number {
  return Math.max(0, 1 - distance / CREASE_REACH_MM) ** 0.5;
}

/** Distance from a line of points, and the side of it. */
function offLine([x, y]: readonly [number, number], line: readonly (readonly [number, number])[]) {
  let best = { distance: Number.POSITIVE_INFINITY, side: 1 };
  for (let i = 0; i + 1 < line.length; i++) {
    const [[ax, ay], [bx, by]] = [line[i]!, line[i + 1]!];
    const [dx, dy] = [bx - ax, by - ay];
    const share = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
    const distance = Math.hypot(x - ax - dx * share, y - ay - dy * share);
    if (distance < best.distance) best = { distance, side: dx * (y - ay) - dy * (x - ax) < 0 ? -1 : 1 };
  }
  return best;
}
