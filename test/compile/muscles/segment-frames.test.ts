// Frames of segments: shares there and back, the twist of the forearm, and that all frames stand on both bodies.
import { describe, expect, test } from 'vitest';
import { readBodies } from '../../../models/read-built.ts';
import { sexFrames } from '../../../src/compile/muscles/rest-skin.ts';
import { SegmentFrames } from '../../../src/compile/muscles/segment-frames.ts';
import { frameIds } from '../../../src/dataset/body-frame.ts';
import { readRecords } from '../../../src/node/read-records.ts';
import { dataFolder } from '../../../src/node/repository.ts';
import { sexes } from '../../../src/space/sex.ts';
import type { Vector } from '../../../src/space/vector.ts';

const places: Record<string, Vector> = {
  'medial-epicondyle': [-30, 0, 0],
  'lateral-epicondyle': [30, 0, 0],
  'ulnar-styloid': [0, -200, -20],
  'radial-styloid': [0, -200, 20],
};
const arm = new SegmentFrames(
  new Map([['forearm', { proximal: [0, 0, 0], distal: [0, -200, 0] }]]),
  (id) => places[id]!,
);

describe('frames of segments', () => {
  test('along, across and to the front, per cent of the length', () => {
    const elbow = arm.at('forearm', [0, 10, 5]);
    expect(elbow.map((mm) => Math.round(mm * 1000) / 1000)).toEqual([20, 0, 10]);
    expect(arm.at('forearm', [100, 10, 0]).map(Math.round)).toEqual([0, -200, 20]);
  });

  test('the forearm turns evenly from elbow to wrist, and no further beyond', () => {
    const half = arm.at('forearm', [50, 10, 0]);
    expect(half[0]).toBeCloseTo(half[2], 5);
    expect(arm.at('forearm', [130, 10, 0])[2]).toBeCloseTo(20, 5);
  });

  test('what a place is in a frame leads back to the place, in every frame of both bodies', () => {
    const frames = sexFrames(readBodies(), readRecords(dataFolder).landmarks);
    for (const sex of sexes)
      for (const id of frameIds) {
        const at: [number, number, number] = [37, 12, -8];
        const back = frames[sex].sharesOf(id, frames[sex].at(id, at));
        for (const k of [0, 1, 2]) expect(back[k], `${sex} ${id}`).toBeCloseTo(at[k]!, 4);
      }
  });
});
