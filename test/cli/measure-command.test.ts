// `atlas measure`: places on both bodies in both poses, in body-frame millimetres.
import { expect, test } from 'vitest';
import { atlas, atlasJson } from './run-atlas.ts';

type Place = [number, number, number];
interface Item {
  id: string;
  side: string;
  skin: Place;
  depth: Place;
  depthMm: number;
}
interface Measures {
  body: string;
  pose: string;
  unit: string;
  landmarks: Item[];
  points: Item[];
}
const measure = (...args: string[]) => atlasJson('measure', ...args, '--json') as Measures;
const female = measure();

test('the female body in display pose is what is meant when nothing is said', () => {
  expect(female).toMatchObject({ body: 'female', pose: 'display', unit: 'mm' });
  expect(measure('--body', 'female', '--pose', 'display')).toEqual(female);
});

test('every landmark and point has its place on the skin, and as deep under it as it says', () => {
  expect(female.landmarks.length).toBeGreaterThan(200);
  expect(female.points.length).toBeGreaterThan(250);
  for (const { id, side, skin, depth, depthMm } of [...female.landmarks, ...female.points]) {
    const under = Math.hypot(...skin.map((value, k) => value - depth[k]!));
    expect(Math.abs(under - depthMm), id).toBeLessThan(0.05);
    // The midline wanders by a hair where the mesh does.
    if (side === 'midline') expect(Math.abs(skin[0]), id).toBeLessThan(1);
  }
});

test.each([
  ['male', 'display'],
  ['male', 'rest'],
  ['female', 'rest'],
])('the %s body in %s pose: the same list, other places', (body, pose) => {
  const other = measure('--body', body, '--pose', pose);
  expect(other).toMatchObject({ body, pose });
  expect(other.points.map(({ id }) => id)).toEqual(female.points.map(({ id }) => id));
  expect(other.points.map(({ skin }) => skin)).not.toEqual(female.points.map(({ skin }) => skin));
});

test('the male body is the taller one, and the exported document says the same places', () => {
  const vertex = ({ landmarks }: Measures) => Math.max(...landmarks.map(({ skin }) => skin[1]));
  const male = measure('--body', 'male');
  expect(vertex(male) - vertex(female)).toBeGreaterThan(80);
  const { points } = atlasJson('export') as { points: { id: string; skinMm: { male: Place } }[] };
  const exported = new Map(points.map(({ id, skinMm }) => [id, skinMm.male]));
  for (const { id, skin } of male.points) expect(exported.get(id), id).toEqual(skin);
});

test('as text: one line an item', () => {
  const { code, out, err } = atlas('measure');
  expect([code, err]).toEqual([0, '']);
  expect(out.trimEnd().split('\n')).toHaveLength(female.landmarks.length + female.points.length);
  expect(out).toMatch(/^trapezius-1 +left +skin +[\d.]+ +[\d.]+ +-?[\d.]+ +depth /m);
});

test.each([
  [['--body', 'child'], '--body child: expected female or male'],
  [['--pose', 'sitting'], '--pose sitting: expected display or rest'],
])('measure %j: exit code 2 and a plain message', (args, message) => {
  const { code, out, err } = atlas('measure', ...args);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(`atlas: ${message}\n`);
});
