// Where what lies at risk comes nearest to the points: for every point whose record names it, on both bodies, and near indeed.
import { expect, test } from 'vitest';
import { RISK_STEP_MM } from '../../src/dataset/risk-place.ts';
import { anchorValue } from '../../src/mesh/anchor.ts';
import { loadAtlas } from '../../src/node/load-atlas.ts';
import { readTissue } from '../../src/node/read-tissue.ts';
import { riskPlaces } from '../../src/node/risk-places.ts';
import { apart, type Vector } from '../../src/space/vector.ts';

const loaded = await loadAtlas();
const places = riskPlaces(loaded);
const points = loaded.records.muscles.flatMap((muscle) => muscle.points.map((point) => ({ muscle, point })));

test('every point that itself names a nerve, vessel or organ with a form has a sign of it', () => {
  const named = points.filter(({ point }) =>
    (point.hazards ?? []).some(({ shapes = [] }) => shapes.length > 0),
  );
  expect(named.length).toBeGreaterThan(50);
  for (const { point } of named) expect(places.near[point.id]?.length, point.id).toBeGreaterThan(0);
});

test('what a sign names is named by the record of its point or muscle, once, and no more than can be read', () => {
  for (const { muscle, point } of points) {
    const shapes = (places.near[point.id] ?? []).map(([number]) => places.shapes[number]!);
    expect(new Set(shapes).size).toBe(shapes.length);
    expect(shapes.length).toBeLessThanOrEqual(3);
    const named = [...muscle.hazards, ...(point.hazards ?? [])].flatMap((hazard) => hazard.shapes ?? []);
    for (const shape of shapes) expect(named, point.id).toContain(shape);
  }
});

test('its place lies on the shape, on both bodies, but for what they differ', () => {
  const [risk] = readTissue('display', ['risk']);
  const { triangles } = loaded.built.fine;
  const far: string[] = [];
  for (const { id, anchor } of loaded.compiled.points)
    for (const [number, way, onMale = way] of places.near[id] ?? [])
      for (const [sex, by] of [
        ['female', way],
        ['male', onMale],
      ] as const) {
        const skin = anchorValue(triangles, loaded.built[sex].display, anchor);
        const at = skin.map((value, k) => value + by[k]! * RISK_STEP_MM) as unknown as Vector;
        const all = risk!.positions[sex];
        let least = Number.POSITIVE_INFINITY;
        for (const { owner, vertices } of risk!.pieces)
          if (owner === places.shapes[number])
            for (let v = vertices[0]; v < vertices[0] + vertices[1]; v++)
              least = Math.min(least, apart(at, [all[v * 3]!, all[v * 3 + 1]!, all[v * 3 + 2]!]));
        if (least > 10) far.push(`${id} ${places.shapes[number]} ${sex} ${least.toFixed(1)} mm`);
      }
  expect(far).toEqual([]);
});

test('what one side alone has is told', () => {
  expect(places.only).toMatchObject({ spleen: 'left', liver: 'right', stomach: 'left' });
});
