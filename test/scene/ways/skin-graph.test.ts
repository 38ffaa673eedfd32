// Rough distances over the skin, against the arcs of a sphere.
import { expect, test } from 'vitest';
import { SkinGraph, skinGraphOf, wayBack } from '../../../src/scene/ways/skin-graph.ts';
import { sphere } from './sphere.ts';

const ball = sphere(16);
const count = ball.positions.length / 3;
const graph = new SkinGraph(ball.quads, count);
const north = ball.vertexAt([0, 1, 0]);

test('no way is shorter than the arc, none longer than an eighth more', () => {
  const { distances } = graph.spread([{ vertex: north, distance: 0 }], ball.positions);
  for (let v = 0; v < count; v++) {
    const arc = Math.acos(Math.min(1, ball.positions[v * 3 + 1]!));
    expect(distances[v]!).toBeGreaterThanOrEqual(arc * 0.99);
    expect(distances[v]!).toBeLessThan(arc * 1.125 + 1e-9);
  }
});

test('the way back leads over neighbours to the nearest start', () => {
  const south = ball.vertexAt([0, -1, 0]);
  const starts = [north, south].map((vertex) => ({ vertex, distance: 0 }));
  const front = graph.spread(starts, ball.positions);
  const way = wayBack(front, ball.vertexAt([1, 0.4, 0]));
  expect(way.at(-1)).toBe(north);
  const falls = way.map((v) => front.distances[v]!);
  expect(falls).toEqual([...falls].sort((a, b) => b - a));
});

test('a start that has come a long way already gives way to a nearer one', () => {
  const south = ball.vertexAt([0, -1, 0]);
  const starts = [
    { vertex: north, distance: 10 },
    { vertex: south, distance: 0 },
  ];
  expect(wayBack(graph.spread(starts, ball.positions), north).at(-1)).toBe(south);
});

test('it goes no further than it has to', () => {
  const { distances } = graph.spread([{ vertex: north, distance: 0 }], ball.positions, 0.5);
  expect(distances[ball.vertexAt([0, -1, 0])]).toBe(Infinity);
  expect(distances[ball.vertexAt([0, 1, 0.3])]!).toBeLessThan(0.5);
});

test('one graph serves every body of the same cage', () => {
  const cage = { quads: ball.quads, vertexCount: count };
  expect(skinGraphOf(cage)).toBe(skinGraphOf({ ...cage }));
});
