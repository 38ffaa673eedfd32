// Which ways are drawn, and which one stands out.
import { expect, test } from 'vitest';
import { sendsPainTo, waysWanted } from '../../../src/scene/ways/ways-wanted.ts';
import type { PointOnSide } from '../../../src/state/atlas-state.ts';

const at = (point: string, side: PointOnSide['side'] = 'left'): PointOnSide => ({ point, side });
const ways = [at('soleus-1'), at('gluteus-minimus-2'), at('gastrocnemius-1')];
const nothing = { ways, point: null, side: 'left', muscle: null, hovered: null } as const;
const muscleOf = (point: string) => point.slice(0, point.lastIndexOf('-'));
const never = () => false;

test('the likeliest points, none of which stands out', () => {
  expect(waysWanted(nothing, never, muscleOf)).toEqual({ points: ways, stressed: null });
});

test('what is pointed at stands out; it is added when it has to do with the place', () => {
  expect(waysWanted({ ...nothing, hovered: ways[1]! }, never, muscleOf)).toEqual({
    points: ways,
    stressed: 1,
  });
  const beside = at('popliteus-1');
  expect(waysWanted({ ...nothing, hovered: beside }, never, muscleOf)).toEqual({
    points: ways,
    stressed: null,
  });
  expect(waysWanted({ ...nothing, hovered: beside }, () => true, muscleOf)).toEqual({
    points: [...ways, beside],
    stressed: 3,
  });
});

test('a chosen point has its own way alone, if it leads there; a chosen muscle those of its points', () => {
  const chosen = { ...nothing, point: 'soleus-1', muscle: 'soleus' };
  expect(waysWanted(chosen, never, muscleOf)).toEqual({ points: [ways[0]], stressed: 0 });
  expect(waysWanted({ ...chosen, side: 'right' }, never, muscleOf).points).toEqual([]);
  expect(waysWanted({ ...nothing, muscle: 'gastrocnemius' }, never, muscleOf).points).toEqual([ways[2]]);
});

test('a point sends pain to a place where its zone lies within it, on its own side', () => {
  const field = { vertices: Uint32Array.of(0, 1), values: Int8Array.of(-5, 8) };
  const atlas = { zone: (_: string, kind: string) => (kind === 'spillover' ? field : undefined) };
  const mirror = Uint32Array.of(2, 3, 0, 1);
  const place = Int8Array.of(9, 9, -9, -9);
  expect(sendsPainTo(atlas as never, at('soleus-1'), place, mirror)).toBe(true);
  expect(sendsPainTo(atlas as never, at('soleus-1', 'right'), place, mirror)).toBe(false);
  expect(sendsPainTo({ zone: () => undefined }, at('soleus-1'), place, mirror)).toBe(false);
});
