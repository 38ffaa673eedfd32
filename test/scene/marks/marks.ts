// Marks on a flat wall that faces the viewer, for tests of the layout.
import { PerspectiveCamera } from 'three';
import type { Mark } from '../../../src/scene/marks/mark-layout.ts';
import type { MarkFocus } from '../../../src/scene/marks/mark-style.ts';

/** A mark at x, y (metres) on the plane z = 0, looking towards +z. */
export function markAt(muscle: string, number: number, x: number, y: number): Mark {
  const position = [x, y, 0] as const;
  return {
    point: `${muscle}-${number}`,
    muscle,
    number,
    side: 'left',
    triangle: 0,
    position,
    normal: [0, 0, 1],
  };
}

/** A camera three metres in front of the wall, its picture 400 CSS px high and wide. @param x how far it has moved aside. */
export function frontCamera(x = 0): PerspectiveCamera {
  const camera = new PerspectiveCamera(24, 1, 0.02, 20);
  camera.position.set(x, 0, 3);
  camera.updateMatrixWorld();
  return camera;
}

export const picture = { width: 400, height: 400 };

export const focus: MarkFocus = {
  selected: null,
  hovered: null,
  muscle: null,
  likely: [],
  pxPerM: 1200,
  othersOut: false,
  pressUnseen: true,
  underMouse: true,
};
