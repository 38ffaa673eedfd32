// What lies at risk: named by the choice, drawn on its side, and never where the body does not have it.
import { expect, test } from 'vitest';
import { absence, isOnSide, risksNamed } from '../../../src/scene/tissue/tissue-risk.ts';
import { isShown } from '../../../src/scene/tissue/tissue-set.ts';

const risks = { deltoid: ['axillary-nerve'], 'deltoid-1': ['cephalic-vein', 'axillary-nerve'] };

test('the shapes of point and muscle, each once; none for what names none', () => {
  expect([...risksNamed(risks, { point: 'deltoid-1', muscle: 'deltoid' })]).toEqual([
    'cephalic-vein',
    'axillary-nerve',
  ]);
  expect(risksNamed(risks, { point: null, muscle: 'soleus' }).size).toBe(0);
  expect(risksNamed(risks, { point: null, muscle: null }).size).toBe(0);
});

test('a nerve is drawn on the chosen side, the liver on the right alone, a muscle on both', () => {
  const nerve = { layer: 'risk' } as const;
  const liver = { layer: 'risk', side: 'right' } as const;
  expect([absence(nerve, 'left'), absence(nerve, 'right')]).toEqual([170, 85]);
  expect([absence(liver, 'right'), absence(liver, 'left')]).toEqual([85, 255]);
  expect(absence({ layer: 'deep' }, 'left')).toBe(0);
  expect(isOnSide({ layer: 'deep', side: 'left' }, 'right', 'right')).toBe(false);
});

test('what no choice names is not there, at no layer; what is named is, unless it was taken away', () => {
  const nerve = {
    id: 'n',
    owner: 'axillary-nerve',
    tissue: 'nerve',
    layer: 'risk',
    vertices: [0, 0],
    near: [0, 0],
    far: [0, 0],
  } as const;
  const plain = { layer: 'bone', isolated: [], hiddenTissue: [] } as const;
  const named = new Set(['axillary-nerve']);
  expect(isShown(nerve, plain)).toBe(false);
  expect(isShown(nerve, plain, named)).toBe(true);
  expect(isShown(nerve, { ...plain, isolated: ['deltoid'] }, named)).toBe(true);
  expect(isShown(nerve, { ...plain, hiddenTissue: ['axillary-nerve'] }, named)).toBe(false);
});
