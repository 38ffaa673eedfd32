// The skin's fields: one that is not shown costs neither memory on the card nor a line of shader.
import { type BufferAttribute, Vector4 } from 'three';
import { expect, test } from 'vitest';
import type { BodyForm, FormTopology } from '../../../src/scene/body/form.ts';
import { Skin } from '../../../src/scene/body/skin.ts';
import { createLightUniforms } from '../../../src/scene/look/light.ts';
import {
  areaField,
  dermatomeField,
  essentialField,
  paintField,
  printedFields,
  zoneFields,
} from '../../../src/scene/zones/skin-fields.ts';

const range = { start: 0, count: 3 };
const topology = { vertexCount: 5, index: Uint32Array.of(0, 1, 2), fullRange: range, draftRange: range };
const made = () =>
  new Skin(
    topology as unknown as FormTopology,
    createLightUniforms(),
    { value: new Vector4() },
    printedFields,
  );
const names = (skin: Skin) => Object.keys(skin.geometry.geometry.attributes);

test('no field shown: no memory on the card, and none of them in the shader', () => {
  const skin = made();
  expect(names(skin).filter((name) => /Essential|Area|Dermatome/.test(name))).toEqual([]);
  expect(skin.material().fragmentShader).not.toMatch(/vEssential|vArea|vDermatome/);
});

test('each field is written into an attribute of its own, far outside to begin with', () => {
  const skin = made();
  const written = skin.geometry.field(dermatomeField.id);
  expect([written.length, written[3], written[0]]).toEqual([20, -32767, 0]);
  written[3] = 99;
  skin.geometry.upload(dermatomeField.id);
  const attribute = skin.geometry.geometry.getAttribute('aDermatome');
  expect([attribute.count, attribute.array[3]]).toEqual([5, 99]);
  expect((attribute as unknown as { version: number }).version).toBeGreaterThan(0);
  expect(skin.geometry.field(dermatomeField.id)).toBe(attribute.array);
});

test('what is shown stands in the shader, in the order in which it is printed', () => {
  const skin = made();
  for (const field of [areaField, essentialField]) skin.show(field, true);
  const { fragmentShader, vertexShader } = skin.material();
  expect(fragmentShader.indexOf('fieldAt(vEssential)')).toBeGreaterThan(0);
  expect(fragmentShader.indexOf('fieldAt(vArea)')).toBeGreaterThan(
    fragmentShader.indexOf('fieldAt(vEssential)'),
  );
  expect(vertexShader).toContain('in vec4 aArea');
  expect(fragmentShader).not.toContain('vDermatome');
  skin.show(areaField, false);
  expect(skin.material().fragmentShader).not.toContain('vArea');
});

test('until a set of fields is compiled, one that can show it and is compiled serves', async () => {
  const skin = made();
  const warmed: string[] = [];
  const warm = async (object: object) => {
    warmed.push((object as { material: { name: string } }).material.name);
  };
  await skin.compile(zoneFields, warm);
  skin.show(essentialField, true);
  expect(skin.material().name).toBe('skin Essential Muscle Shared Dermatome Area');
  await skin.compile([essentialField], warm);
  expect(skin.material().name).toBe('skin Essential');
  await skin.compile([essentialField], warm);
  expect(warmed).toEqual(['skin Essential Muscle Shared Dermatome Area', 'skin Essential']);
});

test('another body is written over the first one: no new buffer, and the first form is left as it was', () => {
  const skin = made();
  const form = (value: number) =>
    ({
      positions: new Float32Array(15).fill(value),
      normals: new Float32Array(15).fill(value),
      clothNormals: new Float32Array(15).fill(value),
      shade: new Uint8Array(20).fill(value),
      feature: new Uint8Array(20).fill(value),
      irises: { left: { centreMm: [0, 0, 0], axis: [0, 0, 1], eyeRadiusMm: 13, irisRadiusMm: 6 } },
    }) as unknown as BodyForm;
  const [first, second] = [form(1), form(2)];
  skin.setForm(first);
  const before = { ...skin.geometry.geometry.attributes };
  skin.setForm(second);
  const after = skin.geometry.geometry.attributes;
  for (const name of ['position', 'normal', 'aShade', 'aFeature']) {
    expect(after[name], name).toBe(before[name]);
    expect(after[name]!.array[0], name).toBe(2);
  }
  expect([first.positions[0], first.normals[0], first.shade[0]]).toEqual([1, 1, 1]);
});

test('of a field that grows only what was written is sent; what is due in whole stays due', () => {
  const skin = made();
  skin.geometry.field(paintField.id);
  const attribute = skin.geometry.geometry.getAttribute('aPaint') as BufferAttribute;
  skin.geometry.upload(paintField.id, [
    [1, 2],
    [4, 1],
  ]);
  expect(attribute.updateRanges).toEqual([
    { start: 4, count: 8 },
    { start: 16, count: 4 },
  ]);
  skin.geometry.upload(paintField.id);
  skin.geometry.upload(paintField.id, [[0, 1]]);
  expect(attribute.updateRanges).toContainEqual({ start: 0, count: 20 });
});

test('the painted pain has a pattern of its own, and the pains beside it another', () => {
  const skin = made();
  for (const field of [areaField, paintField]) skin.show(field, true);
  const { fragmentShader } = skin.material();
  expect(fragmentShader.indexOf('fieldAt(vPaint)')).toBeGreaterThan(fragmentShader.indexOf('fieldAt(vArea)'));
  const patterns = printedFields.map(({ pattern }) => pattern);
  expect(new Set(patterns).size).toBe(patterns.length);
});
