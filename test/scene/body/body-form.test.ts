// The form of the real bodies: refined, coloured and mirrored as the shaders expect.
import { expect, test } from 'vitest';
import { readBodies } from '../../../models/read-built.ts';
import type { FineTopology } from '../../../src/mesh/fine-mesh.ts';
import { bodyFeature } from '../../../src/scene/body/body-feature.ts';
import { bodyForm, formTopology } from '../../../src/scene/body/body-form.ts';
import { clothNormals } from '../../../src/scene/body/cloth-normals.ts';
import { shadeFloor } from '../../../src/scene/floor/shade-floor.ts';
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

test('the tint lies on the same vertices left and right, and nowhere on the eyes', () => {
  const { mirror } = built.fine;
  for (const sex of ['female', 'male'] as const) {
    const { feature } = forms[sex];
    const { rose, lashes } = built[sex].cage.tint;
    const total = (k: number) => feature.reduce((sum, value, i) => sum + ((i & 3) === k ? value : 0), 0);
    mirror.forEach((partner, v) => {
      for (let k = 0; k < 4; k++) expect(feature[v * 4 + k]).toBe(feature[partner * 4 + k]);
    });
    expect(total(0)).toBeGreaterThan(rose.reduce((a, b) => a + b));
    expect(total(1)).toBeGreaterThan(lashes.reduce((a, b) => a + b));
    expect(new Set(feature.subarray(topology.skin.vertexCount * 4))).toEqual(new Set([0]));
  }
});

test('each byte of the tint goes to a vertex of the left half, in order, and to its partner', () => {
  const skin = { mirror: Uint32Array.of(0, 4, 2, 5, 1, 3) } as FineTopology;
  const tint = {
    rose: Uint8Array.of(10, 20, 30, 40),
    lashes: Uint8Array.of(1, 2, 3, 4),
    nails: new Uint8Array(4),
    creases: Uint8Array.of(5, 6, 7, 8),
  };
  const feature = bodyFeature({ skin, vertexCount: 7 }, { tint });
  const plane = (k: number) => [...feature].filter((_, i) => (i & 3) === k);
  expect(plane(0)).toEqual([10, 20, 30, 40, 20, 40, 0]);
  expect(plane(1)).toEqual([1, 2, 3, 4, 2, 4, 0]);
  expect(plane(3)).toEqual([5, 6, 7, 8, 6, 8, 0]);
  const short = { ...tint, lashes: tint.lashes.subarray(1) };
  expect(() => bodyFeature({ skin, vertexCount: 7 }, { tint: short })).toThrow(/3 bytes, expected 4/);
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
