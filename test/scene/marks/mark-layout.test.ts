// Where marks stand on the screen and what hides them, on a wall of marks three metres away.
import { expect, test } from 'vitest';
import { MarkLayout } from '../../../src/scene/marks/mark-layout.ts';
import type { SkinRays } from '../../../src/scene/picking/skin-rays.ts';
import { focus, frontCamera, markAt, picture } from './marks.ts';

const wall = [markAt('soleus', 1, 0, 0), markAt('soleus', 2, 0.2, 0), markAt('popliteus', 1, 0, 0.3)];
const open: SkinRays = { hit: () => null, isOpen: () => true };

function laidOut(rays: SkinRays | null = open, marks = wall) {
  const layout = new MarkLayout();
  layout.place(marks);
  layout.update(frontCamera(), picture, rays, focus);
  return layout;
}

test('a mark in the middle of the picture stands in its middle, others where perspective puts them', () => {
  const layout = laidOut();
  expect(layout.onScreen({ point: 'soleus-1', side: 'left' })).toEqual({ x: 200, y: 200, visible: true });
  const pxPerM = 200 / (3 * Math.tan((12 * Math.PI) / 180));
  expect(layout.onScreen({ point: 'soleus-2', side: 'left' })!.x).toBeCloseTo(200 + 0.2 * pxPerM, 3);
  expect(layout.onScreen({ point: 'popliteus-1', side: 'left' })!.y).toBeCloseTo(200 - 0.3 * pxPerM, 3);
  expect(layout.onScreen({ point: 'soleus-1', side: 'right' })).toBeNull();
});

test('a press means the mark in reach, a finger reaches further than a mouse', () => {
  const layout = laidOut();
  expect(layout.at(205, 203, 'mouse')).toEqual({ point: 'soleus-1', side: 'left' });
  expect(layout.at(200, 218, 'mouse')).toBeNull();
  expect(layout.at(200, 218, 'touch')).toEqual({ point: 'soleus-1', side: 'left' });
});

test('what the body hides, turns away or lies outside cannot be pressed', () => {
  const hidden = laidOut({ ...open, isOpen: ({ position }) => position[0] !== 0 });
  expect(hidden.at(200, 200, 'mouse')).toBeNull();
  expect(hidden.onScreen({ point: 'soleus-2', side: 'left' })!.visible).toBe(true);
  const away = laidOut(open, [{ ...wall[0]!, normal: [0, 0, -1] }]);
  expect(away.at(200, 200, 'mouse')).toBeNull();
  const beside = laidOut(open, [markAt('soleus', 1, 3, 0)]);
  expect(beside.onScreen({ point: 'soleus-1', side: 'left' })!.visible).toBe(false);
});

test('while the body turns, only a part of the rays is sent in each frame, and all in the last one', () => {
  const many = Array.from({ length: 40 }, (_, i) => markAt('soleus', i + 1, (i % 8) * 0.05, i * 0.01));
  let sent = 0;
  const counting: SkinRays = { ...open, isOpen: () => ++sent > 0 };
  const layout = laidOut(counting, many);
  expect(sent).toBe(40);
  sent = 0;
  for (let frame = 0; frame < 8; frame++) layout.update(frontCamera(), picture, counting, focus, true);
  expect(sent).toBe(40);
  sent = 0;
  layout.update(frontCamera(), picture, counting, focus, false);
  expect(sent).toBe(40);
});

test('before there are rays every mark that faces the viewer counts as seen', () => {
  expect(laidOut(null).at(200, 200, 'mouse')).toEqual({ point: 'soleus-1', side: 'left' });
});
