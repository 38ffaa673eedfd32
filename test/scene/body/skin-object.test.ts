// The skin's channels: the ruled one costs nothing until a dermatome is first shown.
import { expect, test } from 'vitest';
import type { FormTopology } from '../../../src/scene/body/body-form.ts';
import { createSharedUniforms, createSkinMaterial } from '../../../src/scene/body/skin-material.ts';
import { createSkinObject } from '../../../src/scene/body/skin-object.ts';

const range = { start: 0, count: 3 };
const topology = { vertexCount: 5, index: Uint32Array.of(0, 1, 2), fullRange: range, draftRange: range };
const made = () => {
  const material = createSkinMaterial(createSharedUniforms());
  return { material, skin: createSkinObject(topology as unknown as FormTopology, material) };
};

test('no dermatome: no memory on the card, and the shader passes it by', () => {
  const { material, skin } = made();
  expect(skin.mesh.geometry.getAttribute('aRuled')).toBeUndefined();
  expect(material.uniforms.uRuled!.value).toBe(0);
  skin.showRuled(false);
  expect(skin.mesh.geometry.getAttribute('aRuled')).toBeUndefined();
});

test('shown, what is written is uploaded; hidden again, it stays for the next', () => {
  const { material, skin } = made();
  skin.ruled()[3] = 99;
  skin.showRuled(true);
  const attribute = skin.mesh.geometry.getAttribute('aRuled');
  expect([attribute.count, attribute.array[3], material.uniforms.uRuled!.value]).toEqual([5, 99, 1]);
  const { version } = attribute as unknown as { version: number };
  expect(version).toBeGreaterThan(0);
  skin.showRuled(false);
  expect(material.uniforms.uRuled!.value).toBe(0);
  expect(skin.ruled()).toBe(attribute.array);
});
