// The body cut into segments with a near and a far end, so that "proximal" and "distal" mean something at each vertex.
import type { SourceMesh } from './makehuman.ts';

/** One segment of the left side or the midline: the rig's bones in it, and the joints at its two ends. */
export interface Segment {
  readonly id: string;
  /** Bone that carries the ends from rest to display pose. */
  readonly bone: string;
  /** Joint nearer the pelvis, and joint farther from it, by their names in the source rig. */
  readonly proximal: string;
  readonly distal: string;
  /** Which bones' skin belongs to it. */
  readonly owns: RegExp;
}

const FINGERS = ['index', 'middle', 'ring', 'little'] as const;
const PHALANGES = ['proximal', 'middle', 'distal'] as const;

function segment(id: string, owns: RegExp, bone: string, proximal: string, distal: string): Segment {
  return { id, bone, proximal, distal, owns };
}

function finger(id: string, bone: string): Segment {
  const escaped = new RegExp(`^${bone.replace('.', '\\.')}$`);
  return segment(id, escaped, bone, `${bone}____head`, `${bone}____tail`);
}

/** All segments; a vertex belongs to the first whose bones own most of it. The trunk runs upwards from the pelvis. */
export const SEGMENTS: readonly Segment[] = [
  segment('pelvis', /^(root|pelvis\.L|spine05)$/, 'spine05', 'spine05____head', 'spine05____tail'),
  segment('lumbar', /^spine04$/, 'spine04', 'spine04____head', 'spine04____tail'),
  segment('thorax-lower', /^spine03$/, 'spine03', 'spine03____head', 'spine03____tail'),
  segment('thorax-middle', /^(spine02|breast\.L)$/, 'spine02', 'spine02____head', 'spine02____tail'),
  segment('thorax-upper', /^spine01$/, 'spine01', 'spine01____head', 'spine01____tail'),
  segment('neck', /^neck0[123]$/, 'neck01', 'neck01____head', 'neck03____tail'),
  segment(
    'head',
    /^(head|jaw|eye|oris|levator|special|oculi|orbicularis|risorius|temporalis|tongue)/,
    'head',
    'head____head',
    'head____tail',
  ),
  segment('clavicle', /^clavicle\.L$/, 'clavicle.L', 'clavicle.L____head', 'clavicle.L____tail'),
  segment('scapula', /^shoulder01\.L$/, 'shoulder01.L', 'shoulder01.L____head', 'shoulder01.L____tail'),
  segment('upper-arm', /^upperarm/, 'upperarm01.L', 'upperarm01.L____head', 'lowerarm01.L____head'),
  segment('forearm', /^lowerarm/, 'lowerarm01.L', 'lowerarm01.L____head', 'wrist.L____head'),
  segment('hand', /^(wrist|metacarpal)/, 'wrist.L', 'wrist.L____head', 'finger3-1.L____head'),
  finger('thumb-metacarpal', 'finger1-1.L'),
  finger('thumb-proximal', 'finger1-2.L'),
  finger('thumb-distal', 'finger1-3.L'),
  ...FINGERS.flatMap((name, f) =>
    PHALANGES.map((part, bone) => finger(`${name}-${part}`, `finger${f + 2}-${bone + 1}.L`)),
  ),
  segment('thigh', /^upperleg/, 'upperleg01.L', 'upperleg01.L____head', 'lowerleg01.L____head'),
  segment('leg', /^lowerleg/, 'lowerleg01.L', 'lowerleg01.L____head', 'foot.L____head'),
  segment('foot', /^foot/, 'foot.L', 'foot.L____head', 'toe2-1.L____head'),
  segment('toe-1', /^toe1/, 'toe1-1.L', 'toe1-1.L____head', 'toe1-2.L____tail'),
  ...[2, 3, 4, 5].map((toe) =>
    segment(
      `toe-${toe}`,
      new RegExp(`^toe${toe}`),
      `toe${toe}-1.L`,
      `toe${toe}-1.L____head`,
      `toe${toe}-3.L____tail`,
    ),
  ),
];

/** Index into SEGMENTS of the segment that carries most of a vertex of the left half. Bones of the right count as their partners. */
export function dominantSegment(weights: ReturnType<SourceMesh['weights']>): number {
  const shares = new Float64Array(SEGMENTS.length);
  for (const [bone, weight] of weights) {
    const index = SEGMENTS.findIndex(({ owns }) => owns.test(bone.replace('.R', '.L')));
    if (index < 0) throw new Error(`bone ${bone} belongs to no segment`);
    shares[index]! += weight;
  }
  return shares.indexOf(Math.max(...shares));
}
