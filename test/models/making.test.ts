// The parts of the body build that small inputs can check: archives, the cut to a half, girths, motions.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { create } from 'tar';
import { expect, test } from 'vitest';
import { girth } from '../../models/girth.ts';
import { orderHalf } from '../../models/half-order.ts';
import {
  apply,
  axisAngle,
  blend,
  compose,
  fromAxes,
  mirrorMotion,
  mirrorX,
  motion,
  normalize,
  transformQuat,
  turnBetween,
  twistAngle,
} from '../../models/rotation.ts';
import { pushed, softened } from '../../models/soften.ts';
import { archivedFiles } from '../../models/source-package.ts';
import type { Vector } from '../../src/space/vector.ts';

const near = (a: readonly number[], b: readonly number[]) => {
  a.forEach((value, i) => {
    expect(value).toBeCloseTo(b[i]!, 9);
  });
};

test('files are taken out of an archive, long paths and all; one that is missing or damaged is named', () => {
  const folder = mkdtempSync(join(tmpdir(), 'archive-'));
  const long = `package/${'deep/'.repeat(40)}file.bin`;
  const bytes = Uint8Array.from({ length: 70_000 }, (_, i) => i % 251);
  mkdirSync(join(folder, long, '..'), { recursive: true });
  writeFileSync(join(folder, long), bytes);
  writeFileSync(join(folder, 'package/a.json'), '{"a":1}');
  writeFileSync(join(folder, 'package/empty'), '');
  const archive = join(folder, 'packed.tgz');
  create({ cwd: folder, file: archive, gzip: true, sync: true }, ['package']);
  const files = archivedFiles(archive, { a: 'package/a.json', far: long, empty: 'package/empty' });
  expect(Object.keys(files)).toEqual(['a', 'far', 'empty']);
  expect(Buffer.from(files.a).toString()).toBe('{"a":1}');
  expect(files.far).toEqual(Buffer.from(bytes));
  expect(files.empty).toHaveLength(0);
  expect(() => archivedFiles(archive, { b: 'package/b.json' })).toThrow(
    /packed\.tgz: holds no package\/b\.json/,
  );
  writeFileSync(archive, readFileSync(archive).subarray(0, 200));
  expect(() => archivedFiles(archive, { a: 'package/a.json' })).toThrow();
  rmSync(folder, { recursive: true });
});

// A strip of two quads across the midline; vertices 0-1 right, 2-3 middle, 4-5 left.
const strip = Float64Array.of(-1, 0, 0, -1, 1, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 1, 1, 0);

test('the left half is numbered by first use and knows its partners', () => {
  const half = orderHalf(Uint32Array.of(0, 2, 3, 1, 2, 4, 5, 3), strip);
  expect([...half.quads]).toEqual([0, 1, 2, 3]);
  expect([...half.source]).toEqual([2, 4, 5, 3]);
  expect([...half.partner]).toEqual([2, 0, 1, 3]);
  expect([...half.midline]).toEqual([1, 0, 0, 1]);
});

test('a mesh that is not symmetric is refused', () => {
  const crooked = strip.slice();
  crooked[0] = -1.01;
  expect(() => orderHalf(Uint32Array.of(0, 2, 3, 1, 2, 4, 5, 3), crooked)).toThrow(/no mirror image/);
});

test('the girth of a box is the perimeter of its section, and only of the part at the point', () => {
  const box = (x: number): number[] =>
    Array.from({ length: 24 }, (_, i) => [x, 0, 0][i % 3]! + ((i / 3) & (1 << (i % 3)) ? 5 : -5));
  const faces = [
    0, 2, 3, 0, 3, 1, 4, 5, 7, 4, 7, 6, 0, 1, 5, 0, 5, 4, 2, 6, 7, 2, 7, 3, 0, 4, 6, 0, 6, 2, 1, 3, 7, 1, 7,
    5,
  ];
  const positions = Float64Array.from([...box(0), ...box(50)]);
  const triangles = Uint32Array.from([...faces, ...faces.map((v) => v + 8)]);
  expect(girth(positions, triangles, [1, 0.1, 0], [0, 1, 0])).toBeCloseTo(40, 6);
  expect(girth(positions, triangles, [0, 0.1, 0.1], normalize([0, 1, 1]))).toBeCloseTo(
    20 + 19.6 * Math.SQRT2,
    6,
  );
  expect(girth(positions, triangles, [0, 30, 0], [0, 1, 0])).toBe(0);
});

test('turns do what they say', () => {
  near(transformQuat([0, -1, 0], axisAngle([0, 0, 1], Math.PI / 2)), [1, 0, 0]);
  near(
    transformQuat(normalize([1, 2, 3]), turnBetween(normalize([1, 2, 3]), normalize([3, -1, 0]))),
    normalize([3, -1, 0]),
  );
  const axes: Vector[] = [
    [0, 0, 1],
    [1, 0, 0],
    [0, 1, 0],
  ];
  const q = fromAxes(axes[0]!, axes[1]!, axes[2]!);
  near(transformQuat([1, 0, 0], q), axes[0]!);
  near(transformQuat([0, 1, 0], q), axes[1]!);
  expect(twistAngle(axisAngle([0, 1, 0], 1.2), [0, 1, 0])).toBeCloseTo(1.2, 9);
});

test('halfway between two turns about an axis the point keeps its distance from the axis', () => {
  const straight = motion(axisAngle([0, 1, 0], 0), [0, 0, 0], [0, 0, 0]);
  const twisted = motion(axisAngle([0, 1, 0], Math.PI * 0.9), [0, 0, 0], [0, 0, 0]);
  const p = apply(
    blend([
      { motion: straight, weight: 0.5 },
      { motion: twisted, weight: 0.5 },
    ]),
    [3, 1, 0],
  );
  expect(Math.hypot(p[0], p[2])).toBeCloseTo(3, 9);
  expect(p[1]).toBeCloseTo(1, 9);
});

test('a motion brings its point to its place, and a blend with itself is itself', () => {
  const m = motion(axisAngle(normalize([1, 1, 0]), 0.7), [1, 2, 3], [4, 5, 6]);
  near(apply(m, [1, 2, 3]), [4, 5, 6]);
  near(
    apply(
      blend([
        { motion: m, weight: 0.3 },
        { motion: m, weight: 0.9 },
      ]),
      [1, 2, 3],
    ),
    [4, 5, 6],
  );
});

test('a motion seen in the mirror moves the mirror image of a point', () => {
  const m = compose(
    motion(axisAngle(normalize([1, 2, -1]), 0.7), [1, 2, 3], [4, 5, 6]),
    motion(axisAngle([0, 0, 1], 2), [0, 1, 0], [3, 1, 0]),
  );
  near(apply(mirrorMotion(m), [-7, 8, 9]), mirrorX(apply(m, [7, 8, 9])));
});

test('softening flattens a bump and leaves what lies outside its patch alone', () => {
  const half = {
    vertexCount: 9,
    quads: Uint32Array.of(0, 1, 4, 3, 1, 2, 5, 4, 3, 4, 7, 6, 4, 5, 8, 7),
    midline: new Uint8Array(9),
  };
  const points = Array.from(
    { length: 9 },
    (_, v): Vector => [(v % 3) * 10, Math.floor(v / 3) * 10, v === 4 ? 5 : 0],
  );
  const now = softened(half, points, 4, 10, 4);
  expect(now[4]![2]).toBeLessThan(2);
  expect(now[0]).toEqual(points[0]);
});

test('pushing raises the middle of a patch by the whole height and its rim not at all', () => {
  const [middle, halfway, rim] = pushed(
    [
      [0, 0, 0],
      [5, 0, 0],
      [10, 0, 0],
    ],
    [0, 0, 0],
    [0, 0, -1],
    10,
    8,
  );
  near(middle!, [0, 0, -8]);
  near(halfway!, [5, 0, -4.5]);
  near(rim!, [10, 0, 0]);
});
