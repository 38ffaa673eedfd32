// Where the menu stands: whole in the window, beside its place wherever there is room.
import { expect, test } from 'vitest';
import { menuPlace } from '../../../src/ui/shell/menu-place.ts';

const menu = { width: 300, height: 320 };
const desk = { width: 1280, height: 800 };

test('to the right of the place, else to its left', () => {
  expect(menuPlace({ x: 500, y: 400 }, menu, desk)).toEqual({ x: 518, y: 293 });
  expect(menuPlace({ x: 1100, y: 400 }, menu, desk).x).toBe(1100 - 18 - 300);
});

test.each([
  [320, 640],
  [390, 844],
  [1280, 800],
])('whole in a window of %i by %i, wherever the place is', (width, height) => {
  for (let x = 0; x <= width; x += 40) {
    for (let y = 0; y <= height; y += 40) {
      const at = menuPlace({ x, y }, menu, { width, height });
      expect(at.x).toBeGreaterThanOrEqual(8);
      expect(at.y).toBeGreaterThanOrEqual(8);
      expect(at.x + menu.width).toBeLessThanOrEqual(width - 8);
      expect(at.y + menu.height).toBeLessThanOrEqual(height - 8);
    }
  }
});

test('on a phone it stands below the place or above it, and does not cover it', () => {
  const phone = { width: 390, height: 844 };
  expect(menuPlace({ x: 200, y: 200 }, menu, phone).y).toBe(218);
  expect(menuPlace({ x: 200, y: 600 }, menu, phone).y).toBe(600 - 18 - 320);
});
