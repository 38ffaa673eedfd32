// Where marks stand on the screen and what hides them, on a wall of marks three metres away.
import { describe, expect, test } from 'vitest';
import type { SurfacePlace } from '../../../src/scene/camera/view-choice.ts';
import { MarkLayout } from '../../../src/scene/marks/mark-layout.ts';
import type { MarkFocus } from '../../../src/scene/marks/mark-style.ts';
import type { SkinRays } from '../../../src/scene/picking/skin-rays.ts';
import { focus, frontCamera, markAt, picture } from './marks.ts';

const wall = [markAt('soleus', 1, 0, 0), markAt('soleus', 2, 0.2, 0), markAt('popliteus', 1, 0, 0.3)];
const snapTo = () => (position: SurfacePlace['position']) => ({ position, normal: [0, 0, 1] as const });
const open: SkinRays = { hit: () => null, isOpen: () => true, snapTo };

function laidOut(rays: SkinRays | null = open, marks = wall) {
  const layout = new MarkLayout();
  layout.place(marks);
  layout.update(frontCamera(), picture, rays, focus);
  return layout;
}

test('a mark in the middle of the picture stands in its middle, others where perspective puts them', () => {
  const layout = laidOut();
  expect(layout.onScreen({ point: 'soleus-1', side: 'left' })).toEqual({
    x: 200,
    y: 200,
    open: true,
    visible: true,
  });
  const pxPerM = 200 / (3 * Math.tan((12 * Math.PI) / 180));
  expect(layout.onScreen({ point: 'soleus-2', side: 'left' })!.x).toBeCloseTo(200 + 0.2 * pxPerM, 3);
  expect(layout.onScreen({ point: 'popliteus-1', side: 'left' })!.y).toBeCloseTo(200 - 0.3 * pxPerM, 3);
  expect(layout.onScreen({ point: 'soleus-1', side: 'right' })).toBeNull();
});

test('a miss of more than 12 px is a miss', () => {
  const layout = laidOut();
  expect(layout.at(205, 203)).toEqual({ point: 'soleus-1', side: 'left' });
  expect(layout.at(200, 212)).toEqual({ point: 'soleus-1', side: 'left' });
  expect(layout.at(200, 212.5)).toBeNull();
  expect(layout.at(209, 209)).toBeNull();
});

describe('marks out of sight', () => {
  const about = { ...focus, muscle: 'soleus', othersOut: true };
  const at = { x: 200, y: 200 - (0.3 * 200) / (3 * Math.tan((12 * Math.PI) / 180)) };
  const laid = (part: Partial<MarkFocus> = {}) => {
    const layout = new MarkLayout();
    layout.place(wall);
    layout.update(frontCamera(), picture, open, { ...about, ...part });
    return layout;
  };

  test('can be pressed within 12 px all the same, and not where the skin is meant', () => {
    expect(laid().onScreen({ point: 'popliteus-1', side: 'left' })!.visible).toBe(false);
    expect(laid().at(at.x + 11, at.y)).toEqual({ point: 'popliteus-1', side: 'left' });
    expect(laid().at(at.x + 13, at.y)).toBeNull();
    expect(laid({ pressUnseen: false }).at(at.x, at.y)).toBeNull();
  });

  test('what is in sight goes before them', () => {
    const beside = [...wall, markAt('popliteus', 2, 0.005, 0)];
    const layout = new MarkLayout();
    layout.place(beside);
    layout.update(frontCamera(), picture, open, about);
    expect(layout.at(201, 200)).toEqual({ point: 'soleus-1', side: 'left' });
  });

  test('a near mouse brings them back, asks for a frame once, and they can be pressed at once', () => {
    const layout = laid({ pressUnseen: false });
    expect(layout.hover({ x: at.x + 30, y: at.y })).toBe(true);
    expect(layout.hover({ x: at.x + 28, y: at.y })).toBe(false);
    expect(layout.at(at.x, at.y)).toEqual({ point: 'popliteus-1', side: 'left' });
    layout.update(frontCamera(), picture, open, about);
    expect(layout.styles[2]).toMatchObject({ look: 'plain', numbered: false });
    expect(layout.hover(null)).toBe(true);
    layout.update(frontCamera(), picture, open, about);
    expect(layout.styles[2]!.look).toBe('none');
  });

  test('paper and inset know no mouse; with nothing out of sight a mouse draws nothing', () => {
    const layout = laid();
    layout.hover({ x: at.x, y: at.y });
    layout.update(frontCamera(), picture, open, { ...about, underMouse: false });
    expect(layout.styles[2]!.look).toBe('none');
    expect(laid({ othersOut: false }).hover({ x: at.x, y: at.y })).toBe(false);
  });
});

test('what the body hides, turns away or lies outside cannot be pressed', () => {
  const hidden = laidOut({ ...open, isOpen: ({ position }) => position[0] !== 0 });
  expect(hidden.at(200, 200)).toBeNull();
  expect(hidden.onScreen({ point: 'soleus-2', side: 'left' })!.visible).toBe(true);
  const away = laidOut(open, [{ ...wall[0]!, normal: [0, 0, -1] }]);
  expect(away.at(200, 200)).toBeNull();
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
  for (let frame = 1; frame <= 8; frame++)
    layout.update(frontCamera(frame / 1000), picture, counting, focus, true);
  expect(sent).toBe(40);
  sent = 0;
  layout.update(frontCamera(), picture, counting, focus, false);
  expect(sent).toBe(40);
});

test('seen again from the same place, no ray is sent anew; by other rays, all are', () => {
  let sent = 0;
  const counting = (): SkinRays => ({ ...open, isOpen: () => ++sent > 0 });
  const rays = counting();
  const layout = laidOut(rays);
  sent = 0;
  layout.update(frontCamera(), picture, rays, { ...focus, hovered: wall[0]! });
  layout.update(frontCamera(), picture, rays, focus, true);
  expect(sent).toBe(0);
  layout.update(frontCamera(), picture, counting(), focus);
  expect(sent).toBe(wall.length);
});

test('what comes into a picture of another size is looked at', () => {
  const aside = [markAt('soleus', 1, 1, 0)];
  let isOpen = false;
  const rays: SkinRays = { ...open, isOpen: () => isOpen };
  const layout = new MarkLayout();
  layout.place(aside);
  const near = frontCamera();
  near.fov = 50;
  near.updateProjectionMatrix();
  layout.update(near, picture, rays, focus);
  expect(layout.onScreen(aside[0]!)!.visible).toBe(false);
  isOpen = true;
  layout.update(frontCamera(), picture, rays, focus);
  layout.update(near, picture, rays, focus);
  expect(layout.onScreen(aside[0]!)!.visible).toBe(true);
});

test('before there are rays every mark that faces the viewer counts as seen', () => {
  expect(laidOut(null).at(200, 200)).toEqual({ point: 'soleus-1', side: 'left' });
});
