// Ways on the real bodies: over the skin, into the place that hurts, without detours.
import { expect, test } from 'vitest';
import { AtlasSurface } from '../../../src/atlas-file/atlas-file.ts';
import { FAR_OUTSIDE, UNIT_MM } from '../../../src/atlas-file/zone-codec.ts';
import { loadAtlas } from '../../../src/node/load-atlas.ts';
import { bodyForm, formTopology, skinPositions } from '../../../src/scene/body/body-form.ts';
import { placeMarks } from '../../../src/scene/marks/place-marks.ts';
import { createSkinRays } from '../../../src/scene/picking/skin-rays.ts';
import { buildSkinTree } from '../../../src/scene/picking/skin-tree.ts';
import { SkinGraph } from '../../../src/scene/ways/skin-graph.ts';
import { WayFinder, type WayGround } from '../../../src/scene/ways/way-finder.ts';
import { lengthOf } from '../../../src/scene/ways/way-line.ts';
import { millimetres } from '../../../src/space/frames.ts';
import { sexes } from '../../../src/space/sex.ts';
import type { Vector } from '../../../src/space/vector.ts';

const { records, built, compiled } = await loadAtlas();
const topology = formTopology({ cage: built.topology, fine: built.fine });
const atlas = new AtlasSurface(compiled.binary, built.topology, built.fine);
const names = new Map(
  records.muscles.flatMap((muscle) =>
    muscle.points.map(({ number }) => [`${muscle.id}-${number}`, { muscle: muscle.id, number }] as const),
  ),
);
const graph = new SkinGraph(topology.cage.quads, topology.cage.vertexCount);

const bodies = sexes.map((sex) => {
  const form = bodyForm(topology, built[sex].cage);
  const { triangles } = topology.skin;
  const positions = skinPositions(topology, form);
  const rays = createSkinRays(buildSkinTree(triangles, positions), triangles, positions);
  const marks = placeMarks(atlas.marks, names, { triangles, ...form });
  const snap = rays.snapTo(form.normals);
  const ground: WayGround = {
    graph,
    cageVertexCount: topology.skin.cageVertexCount,
    quads: topology.cage.quads,
    positions: form.positions,
    snap,
  };
  return { sex, marks, snap, ground };
});

/** @returns the way of a point to an area of the left side, with what it was found on. */
function wayTo(body: (typeof bodies)[number], point: string, area: string) {
  const values = new Int8Array(topology.skin.vertexCount).fill(FAR_OUTSIDE);
  expect(atlas.fillArea(area, 'left', values)).toBe(true);
  const finder = new WayFinder(body.ground, values, UNIT_MM / 1000);
  const mark = body.marks.find((one) => one.point === point && one.side === 'left');
  if (!mark) throw new Error(`no mark ${point}`);
  return { values, mark, way: finder.from(mark), finder };
}

const gap = (a: Vector, b: Vector) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

const cases = [
  ['gluteus-minimus-2', 'posterior-leg'],
  ['sternocleidomastoid-1', 'frontal-head'],
  ['soleus-1', 'heel'],
  ['infraspinatus-1', 'front-of-shoulder'],
  ['scalenus-anterior-1', 'radial-forearm'],
  ['trapezius-1', 'temporal-head'],
] as const;

for (const body of bodies) {
  test.each(cases)(`${body.sex}: from %s to %s over the skin, without kinks or detours`, (point, area) => {
    const { way, mark, values } = wayTo(body, point, area);
    expect(way).not.toBeNull();
    const { places } = way!;
    expect(gap(places[0]!, mark.position)).toBeLessThan(0.004);
    for (const place of places) {
      const off = millimetres(gap(place, body.snap(place).position));
      // In a fold the skin on the other side is near, too.
      expect(off).toBeGreaterThan(0.2);
      expect(off).toBeLessThan(8);
    }
    // The last place lies well inside of what hurts.
    const end = places.at(-1)!;
    let [nearest, least] = [0, Infinity];
    for (let v = 0; v < topology.skin.vertexCount; v++) {
      const { positions } = body.ground;
      const far = gap(end, [positions[v * 3]!, positions[v * 3 + 1]!, positions[v * 3 + 2]!]);
      if (far < least) [nearest, least] = [v, far];
    }
    expect(values[nearest]! * UNIT_MM).toBeGreaterThan(3);
    const length = lengthOf(places);
    expect(length).toBeGreaterThan(gap(places[0]!, end));
    expect(length).toBeLessThan(gap(places[0]!, end) * 1.6);
    for (let i = 1; i < places.length - 1; i++) {
      const bend =
        gap(places[i - 1]!, places[i + 1]!) /
        (gap(places[i - 1]!, places[i]!) + gap(places[i]!, places[i + 1]!));
      expect(bend, `bend at ${i} of ${places.length}`).toBeGreaterThan(0.8);
    }
  });
}

test('a point in the midst of what hurts needs no way, and nothing that hurts has none', () => {
  const { way } = wayTo(bodies[0]!, 'gastrocnemius-2', 'posterior-leg');
  expect(way).toBeNull();
  const nothing = new Int8Array(topology.skin.vertexCount).fill(FAR_OUTSIDE);
  expect(new WayFinder(bodies[0]!.ground, nothing, UNIT_MM / 1000).from(bodies[0]!.marks[0]!)).toBeNull();
});

test('asked again it answers with the same line', () => {
  const { finder, mark, way } = wayTo(bodies[0]!, 'soleus-1', 'heel');
  expect(finder.from(mark)).toBe(way);
});
