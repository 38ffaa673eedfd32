import { BufferAttribute, BufferGeometry } from 'three';
import { expect, test } from 'vitest';
import { shareAttributes } from '../../../src/scene/tissue/shared-attributes.ts';

test('the eyes read every array that the skin has, also one that came later or was replaced', () => {
  const [skin, eyes] = [new BufferGeometry(), new BufferGeometry()];
  const three = () => new BufferAttribute(new Float32Array(9), 3);
  skin.setAttribute('position', three());
  shareAttributes(skin, eyes);
  skin.setAttribute('aZone', new BufferAttribute(new Int8Array(3).fill(127), 1));
  skin.setAttribute('position', three());
  shareAttributes(skin, eyes);
  expect(eyes.attributes).toEqual(skin.attributes);
  for (const [name, attribute] of Object.entries(skin.attributes))
    expect(eyes.attributes[name]).toBe(attribute);
});
