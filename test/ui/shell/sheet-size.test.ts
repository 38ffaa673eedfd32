// Where a drag of the bottom sheet ends.
import { expect, test } from 'vitest';
import { dragTo } from '../../../src/ui/shell/sheet-size.ts';

test.each([
  [90, 0, 'low'],
  [400, 0, 'half'],
  [640, 0, 'full'],
  [400, 2, 'full'],
  [400, -2, 'low'],
  [-50, 0, 'low'],
  [5000, 0, 'full'],
] as const)('let go at %i px of 844 with %f px/ms: %s', (height, speed, size) => {
  expect(dragTo(height, 844, speed)).toBe(size);
});
