// Edge loops of a quad mesh: the lines of edges that go straight on at each vertex, as the modeller laid them round mouth and eyes.
import type { MeshTopology } from '../src/mesh/topology.ts';

/**
 * The closed loop of edges through a midline vertex, across the midline. Starts there; each vertex once.
 * @throws when the loop meets a vertex of other than four quads, or does not come back.
 */
export function edgeLoop({ quads, mirror, vertexCount }: MeshTopology, start: number): number[] {
  const corners = Array.from({ length: vertexCount }, (): number[] => []);
  quads.forEach((v, i) => {
    corners[v]!.push(i);
  });
  const next = (i: number) => quads[(i & 3) === 3 ? i - 3 : i + 1]!;
  const before = (i: number) => quads[(i & 3) === 0 ? i + 3 : i - 1]!;
  const across = corners[start]!.map(next).find((v) => mirror[v] !== v);
  if (across === undefined) throw new Error(`no edge leads from vertex ${start} off the midline`);
  const loop = [start, across];
  while (loop.length <= vertexCount) {
    const [from, at] = loop.slice(-2) as [number, number];
    const around = corners[at]!;
    const beside = new Set(
      around.filter((i) => next(i) === from || before(i) === from).flatMap((i) => [next(i), before(i)]),
    );
    const ahead = around.map(next).filter((v) => !beside.has(v));
    if (ahead.length !== 1) throw new Error(`the edge loop from vertex ${start} ends at vertex ${at}`);
    if (ahead[0] === start) return loop;
    loop.push(ahead[0]!);
  }
  throw new Error(`the edge loop from vertex ${start} does not close`);
}
