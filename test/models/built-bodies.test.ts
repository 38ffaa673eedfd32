// The committed bodies: symmetric, standing, within budget, no joint pinched, arms and palms as in the anatomical position.
import { readFileSync, statSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { girthReport } from '../../models/girth-report.ts';
import { readBodies } from '../../models/read-built.ts';
import { cross, dot, normalize, sub } from '../../models/rotation.ts';
import { FILE_VERSION } from '../../src/atlas-file/byte-sections.ts';
import type { Vector } from '../../src/space/vector.ts';

const bodies = readBodies();
const { topology, fine, rig, segmentOf } = bodies;
const files = ['topology', 'female', 'male'].map((name) => `public/body/${name}.bin`);
const degrees = (radians: number) => (radians * 180) / Math.PI;

test('the mirror map is an involution that takes quads to quads', () => {
  for (const mesh of [topology, topology.eyes, fine]) {
    expect(mesh.mirror.every((partner, v) => mesh.mirror[partner] === v)).toBe(true);
  }
  const key = (ids: ArrayLike<number>) =>
    Array.from(ids)
      .sort((a, b) => a - b)
      .join();
  const quads = new Set<string>();
  for (let q = 0; q < topology.quads.length; q += 4) quads.add(key(topology.quads.subarray(q, q + 4)));
  for (let q = 0; q < topology.quads.length; q += 4) {
    expect(quads.has(key(topology.quads.subarray(q, q + 4).map((v) => topology.mirror[v]!)))).toBe(true);
  }
});

test('the cage is the closed body of the source', () => {
  expect(topology.vertexCount).toBe(13380);
  expect(topology.quads.length / 4).toBe(13378);
  expect(fine.edgeFaces.every((face) => face < topology.quads.length / 4)).toBe(true);
});

test('both bodies, eyes and topology fit their budget', () => {
  const sizes = files.map((path) => statSync(path).size);
  for (const size of sizes) expect(size).toBeLessThanOrEqual(75 * 1024);
  expect(sizes.reduce((a, b) => a + b)).toBeLessThanOrEqual(200 * 1024);
  expect(gunzipSync(readFileSync(files[0]!))[4]).toBe(FILE_VERSION);
});

describe.each(['female', 'male'] as const)('%s', (sex) => {
  const body = bodies[sex];
  const ends = (id: string) => rig.segments.find((segment) => segment.id === id)![sex].display;
  const along = (id: string): Vector => normalize(sub(ends(id).distal, ends(id).proximal));

  test('the fine mesh is an exact mirror of itself in both poses', () => {
    for (const positions of [body.display, body.rest]) {
      let asymmetry = 0;
      fine.mirror.forEach((partner, v) => {
        asymmetry += Math.abs(positions[partner * 3]! + positions[v * 3]!);
        asymmetry += Math.abs(positions[partner * 3 + 1]! - positions[v * 3 + 1]!);
        asymmetry += Math.abs(positions[partner * 3 + 2]! - positions[v * 3 + 2]!);
      });
      expect(asymmetry).toBe(0);
    }
  });

  test('stands on the floor in both poses, heels and balls of the feet flat', () => {
    const heights = (cage: Float32Array) => cage.filter((_, i) => i % 3 === 1);
    for (const cage of [body.restCage, body.cage.positions]) {
      expect(heights(cage).reduce((a, b) => Math.min(a, b))).toBe(0);
    }
    const ankle = ends('foot').proximal;
    let [heel, ball] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let v = 0; v < body.cage.positions.length; v += 3) {
      const [y, z] = [body.cage.positions[v + 1]!, body.cage.positions[v + 2]!];
      if (z < ankle[2] - 20) heel = Math.min(heel, y);
      if (z > ankle[2] + 90) ball = Math.min(ball, y);
    }
    expect(heel).toBeLessThan(6);
    expect(ball).toBeLessThan(6);
  });

  test('the left half keeps to the left of the midline', () => {
    for (let v = 0; v < topology.leftCount; v++) {
      expect(body.cage.positions[v * 3]!).toBeGreaterThanOrEqual(0);
    }
  });

  test('the arm hangs 20 to 25 degrees from the trunk, the elbow nearly straight', () => {
    for (const id of ['upper-arm', 'forearm']) {
      const [x, y] = along(id);
      expect(degrees(Math.atan2(x, -y))).toBeGreaterThanOrEqual(20);
      expect(degrees(Math.atan2(x, -y))).toBeLessThanOrEqual(25);
    }
    expect(degrees(Math.acos(dot(along('upper-arm'), along('forearm'))))).toBeLessThan(8);
  });

  test('the hand goes on from the forearm, its palm forward', () => {
    expect(degrees(Math.acos(dot(along('hand'), along('forearm'))))).toBeLessThan(8);
    const wrist = ends('hand').proximal;
    const little = sub(ends('little-proximal').proximal, wrist);
    const index = sub(ends('index-proximal').proximal, wrist);
    expect(normalize(cross(little, index))[2]).toBeGreaterThan(Math.cos((15 * Math.PI) / 180));
  });

  test('no limb is pinched: girths stay within 8 % of rest', () => {
    const rows = girthReport(bodies).filter((row) => row.sex === sex);
    expect(rows.length).toBeGreaterThan(8);
    for (const { place, change, restMm } of rows) {
      expect(restMm, place).toBeGreaterThan(100);
      expect(Math.abs(change), place).toBeLessThanOrEqual(0.08);
    }
  });

  test('creases are darker than open skin, and no vertex is lost in the dark outside the mouth', () => {
    const mean = (id: string) => {
      const index = rig.segments.findIndex((segment) => segment.id === id);
      const values = Array.from(body.cage.occlusion).filter((_, v) => segmentOf[v] === index);
      return values.reduce((a, b) => a + b, 0) / values.length;
    };
    expect(mean('leg')).toBeGreaterThan(mean('pelvis'));
    expect(mean('leg')).toBeGreaterThan(180);
  });

  test('the garment covers pelvis and, on the female, breasts; never arms, hands, legs or head', () => {
    const worn = (channel: Uint8Array, id: string) => {
      const index = rig.segments.findIndex((segment) => segment.id === id);
      const values = Array.from(channel).filter((_, v) => segmentOf[v] === index);
      return values.filter((value) => value > 128).length / values.length;
    };
    const { shorts, top } = body.cage.garment;
    expect(worn(shorts, 'pelvis')).toBeGreaterThan(0.6);
    expect(worn(top, 'thorax-middle') > 0.3).toBe(sex === 'female');
    for (const id of ['upper-arm', 'forearm', 'hand', 'middle-distal', 'leg', 'foot', 'head', 'neck']) {
      expect(worn(shorts, id), id).toBe(0);
      expect(worn(top, id), id).toBe(0);
    }
  });

  test('the eyes look ahead from inside the head', () => {
    const { left, right } = body.cage.eyes;
    expect(left.centreMm[0]).toBeGreaterThan(25);
    expect(right.centreMm[0]).toBe(-left.centreMm[0]);
    expect(left.axis[2]).toBeGreaterThan(0.99);
    for (let v = 0; v < topology.eyes.leftCount; v++) {
      const p = [0, 1, 2].map((k) => body.cage.eyes.positions[v * 3 + k]! - left.centreMm[k]!);
      expect(Math.abs(Math.hypot(...p) / left.eyeRadiusMm - 1)).toBeLessThan(0.06);
    }
  });
});
