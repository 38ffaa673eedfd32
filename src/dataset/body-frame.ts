// Frames of the body's segments: measures within the body that are shares of a segment, and so hold for every body and pose.

/** Two landmarks that show a direction, from the first to the second; or the body's own axis. */
type Shown = readonly [string, string] | 'x' | 'y';

interface FrameEntry {
  /** Joints of the rig's segments (models/built/rig.json): the frame's length runs from the first to the second. */
  readonly from: readonly [segment: string, end: 'proximal' | 'distal'];
  readonly to: readonly [segment: string, end: 'proximal' | 'distal'];
  /** Which way is across. */
  readonly across: Shown;
  /** Which way is across at the far end, where the segment turns in itself as the forearm does: evenly between both. */
  readonly acrossFar?: Shown;
  /** Head, neck and trunk run upward: there the third axis is turned round, so that it still points to the front. */
  readonly upward?: true;
}

const finger = (id: string, part: string): FrameEntry => ({
  from: [`${id}-${part}`, 'proximal'],
  to: [`${id}-${part}`, 'distal'],
  across: ['mcp5-dorsal', 'mcp2-dorsal'],
});
const thumb = (part: string): FrameEntry => ({
  ...finger('thumb', part),
  across: ['mcp3-dorsal', 'mcp3-volar'],
});
const toe = (n: number): FrameEntry => ({
  from: [`toe-${n}`, 'proximal'],
  to: [`toe-${n}`, 'distal'],
  across: ['hallux-mtp-dorsal', 'mtp5-dorsal'],
});

/**
 * First figure along (per cent of the length), second across (to the thumb's or the outer side; of the shoulder: up), third
 * to the front (palm, for the hand; back of the foot, for the foot); all in per cent of the frame's length.
 */
const frames = {
  trunk: { from: ['pelvis', 'proximal'], to: ['thorax-upper', 'distal'], across: 'x', upward: true },
  neck: { from: ['neck', 'proximal'], to: ['neck', 'distal'], across: 'x', upward: true },
  head: { from: ['head', 'proximal'], to: ['head', 'distal'], across: 'x', upward: true },
  shoulder: { from: ['clavicle', 'proximal'], to: ['scapula', 'distal'], across: 'y' },
  'upper-arm': {
    from: ['upper-arm', 'proximal'],
    to: ['upper-arm', 'distal'],
    across: ['medial-epicondyle', 'lateral-epicondyle'],
  },
  forearm: {
    from: ['forearm', 'proximal'],
    to: ['forearm', 'distal'],
    across: ['medial-epicondyle', 'lateral-epicondyle'],
    acrossFar: ['ulnar-styloid', 'radial-styloid'],
  },
  hand: { from: ['hand', 'proximal'], to: ['hand', 'distal'], across: ['mcp5-dorsal', 'mcp2-dorsal'] },
  'thumb-metacarpal': thumb('metacarpal'),
  'thumb-proximal': thumb('proximal'),
  'thumb-distal': thumb('distal'),
  'index-proximal': finger('index', 'proximal'),
  'index-middle': finger('index', 'middle'),
  'index-distal': finger('index', 'distal'),
  'middle-proximal': finger('middle', 'proximal'),
  'middle-middle': finger('middle', 'middle'),
  'middle-distal': finger('middle', 'distal'),
  'ring-proximal': finger('ring', 'proximal'),
  'ring-middle': finger('ring', 'middle'),
  'ring-distal': finger('ring', 'distal'),
  'little-proximal': finger('little', 'proximal'),
  'little-middle': finger('little', 'middle'),
  'little-distal': finger('little', 'distal'),
  thigh: {
    from: ['thigh', 'proximal'],
    to: ['thigh', 'distal'],
    across: ['femur-medial-epicondyle', 'femur-lateral-epicondyle'],
  },
  leg: {
    from: ['leg', 'proximal'],
    to: ['leg', 'distal'],
    across: ['medial-malleolus', 'lateral-malleolus'],
  },
  foot: { from: ['foot', 'proximal'], to: ['foot', 'distal'], across: ['hallux-mtp-dorsal', 'mtp5-dorsal'] },
  'toe-1': toe(1),
  'toe-2': toe(2),
  'toe-3': toe(3),
  'toe-4': toe(4),
  'toe-5': toe(5),
} as const satisfies Readonly<Record<string, FrameEntry>>;

export type FrameId = keyof typeof frames;
export const frameIds = Object.keys(frames) as [FrameId, ...FrameId[]];
export function frameEntry(id: FrameId): FrameEntry {
  return frames[id];
}
