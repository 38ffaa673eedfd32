// The form of the real bodies: refined, coloured and mirrored as the shaders expect.
import { expect, test } from 'vitest';
import { readBodies } from '../../../models/read-built.ts';
import { bodyFeature, ringsThrough } from '../../../src/scene/body/body-feature.ts';
import { bodyForm, formTopology } from '../../../src/scene/body/body-form.ts';
import { clothNormals } from '../../../src/scene/body/cloth-normals.ts';
import { shadeFloor } from '../../../src/scene/floor/floor-shadow.ts';
import { vertexLinks } from '../../../src/scene/zones/field-gradient.ts';

const built = readBodies();
const topology = formTopology({ cage: built.topology, fine: built.fine });
const forms = { female: bodyForm(topology, built.female.cage), male: bodyForm(topology, built.male.cage) };

test('skin and eyes stand in metres in one set of arrays', () => {
  const { positions, shade } = forms.female;
  expect(positions).toHaveLength(topology.vertexCount * 3);
  const heights = Array.from({ length: topology.vertexCount }, (_, v) => positions[v * 3 + 1]!);
  expect(Math.max(...heights)).toBeGreaterThan(1.5);
  expect(Math.max(...heights)).toBeLessThan(1.75);
  const firstEye = topology.skin.vertexCount;
  expect(shade[firstEye * 4 + 3]).toBe(255);
  expect(shade[(firstEye - 1) * 4 + 3]).toBe(0);
});

test('the draft draws the cage’s triangles over the same vertices, eyes included in both', () => {
  const { fullRange, draftRange, index, skin, cage } = topology;
  expect(fullRange.count).toBe(skin.triangles.length + topology.eyes.triangles.length);
  expect(draftRange.count).toBe(topology.eyes.triangles.length + (cage.quads.length / 4) * 6);
  expect(Math.max(...index.subarray(fullRange.count).slice(0, 9000))).toBeLessThan(cage.vertexCount);
});

test('the lips are rings that close round the mouth, below the eyes and in front', () => {
  const { cage } = topology;
  const rose = bodyFeature(topology, forms.female);
  const ring = ringsThrough(cage, [1515])[0]!;
  expect(ring.length).toBeGreaterThan(20);
  const [, eyeHeight] = built.female.cage.eyes.left.centreMm;
  for (const v of ring) {
    const [x, y] = [built.female.cage.positions[v * 3]!, built.female.cage.positions[v * 3 + 1]!];
    expect(Math.abs(x)).toBeLessThan(35);
    expect(eyeHeight - y).toBeGreaterThan(45);
    expect(eyeHeight - y).toBeLessThan(80);
    expect(rose[v * 4]).toBeGreaterThan(150);
  }
});

test('colour is the same on both sides', () => {
  const { mirror } = built.fine;
  for (const sex of ['female', 'male'] as const) {
    const feature = bodyFeature(topology, forms[sex]);
    for (let v = 0; v < mirror.length; v += 7) {
      for (const k of [0, 1])
        expect(Math.abs(feature[v * 4 + k]! - feature[mirror[v]! * 4 + k]!)).toBeLessThan(2);
    }
  }
});

test('cloth has unit normals that differ from the skin only inside the garment', () => {
  const form = forms.female;
  const links = vertexLinks(topology.skin.quads, topology.skin.vertexCount);
  const cloth = clothNormals(form, links);
  let changed = 0;
  for (let v = 0; v < topology.skin.vertexCount; v++) {
    const normal = cloth.subarray(v * 3, v * 3 + 3);
    const skin = form.normals.subarray(v * 3, v * 3 + 3);
    expect(Math.hypot(...normal)).toBeCloseTo(1, 4);
    const inside = Math.max(form.shade[v * 4 + 1]!, form.shade[v * 4 + 2]!) > 128;
    const same = Math.hypot(normal[0]! - skin[0]!, normal[1]! - skin[1]!, normal[2]! - skin[2]!) < 1e-6;
    if (!inside) expect(same).toBe(true);
    if (!same) changed++;
  }
  expect(changed).toBeGreaterThan(500);
});

test('the floor is darkest under the feet and bare at the edge', () => {
  const size = 96;
  const shade = shadeFloor(forms.male.positions.subarray(0, topology.skin.vertexCount * 3));
  expect(Math.max(...shade)).toBeGreaterThan(150);
  for (let i = 0; i < size; i++) {
    for (const edge of [i, i * size, (size - 1) * size + i, i * size + size - 1]) expect(shade[edge]).toBe(0);
  }
});
