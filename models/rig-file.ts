// models/built/rig.json: the segments' ends in both poses of both bodies, and which segment each cage vertex belongs to.
import type { Sex } from '../src/space/sex.ts';
import type { Vector } from '../src/space/vector.ts';
import type { MadeBody, SegmentEnds } from './make-body.ts';
import { SEGMENTS } from './segments.ts';

export type PoseName = 'rest' | 'display';

/** A segment of the left side or the midline; ends in the body frame, mm. Proximal = nearer the pelvis. */
interface RigSegment {
  readonly id: string;
  readonly female: Readonly<Record<PoseName, SegmentEnds>>;
  readonly male: Readonly<Record<PoseName, SegmentEnds>>;
}

export interface Rig {
  readonly segments: readonly RigSegment[];
  /** Index into `segments` for each vertex of the left half of the cage; vertices of the right use their mirror's. */
  readonly leftSegment: Uint8Array;
}

interface RigJson {
  readonly about: string;
  readonly segments: readonly RigSegment[];
  readonly leftSegmentBase64: string;
}

export function encodeRig(bodies: Readonly<Record<Sex, MadeBody>>, leftSegment: Uint8Array): string {
  const round = (p: Vector) => p.map((value) => Math.round(value * 100) / 100 + 0) as unknown as Vector;
  const ends = (e: SegmentEnds): SegmentEnds => ({ proximal: round(e.proximal), distal: round(e.distal) });
  const poses = (body: MadeBody, i: number) => ({
    rest: ends(body.restEnds[i]!),
    display: ends(body.displayEnds[i]!),
  });
  const json: RigJson = {
    about: 'Written by npm run body. Body frame, mm; left side and midline; proximal = nearer the pelvis.',
    segments: SEGMENTS.map(({ id }, i) => ({
      id,
      female: poses(bodies.female, i),
      male: poses(bodies.male, i),
    })),
    leftSegmentBase64: Buffer.from(leftSegment).toString('base64'),
  };
  const lines = json.segments.map((segment) => JSON.stringify(segment)).join(',\n    ');
  return `{\n  "about": ${JSON.stringify(json.about)},\n  "segments": [\n    ${lines}\n  ],\n  "leftSegmentBase64": "${json.leftSegmentBase64}"\n}\n`;
}

export function decodeRig(text: string): Rig {
  const json = JSON.parse(text) as RigJson;
  return {
    segments: json.segments,
    leftSegment: Uint8Array.from(Buffer.from(json.leftSegmentBase64, 'base64')),
  };
}
