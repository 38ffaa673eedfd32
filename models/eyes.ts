// The eyeballs: the source's low eye meshes, rounded to true spheres, and where the iris is painted on them.
import type { Iris } from '../src/atlas-file/body-file.ts';
import { refinePositions, refineTopology } from '../src/mesh/fine-mesh.ts';
import { type HalfMesh, mirrorHalf } from '../src/mesh/topology.ts';
import type { Vector } from '../src/space/vector.ts';
import { add, length, normalize, scale, sub, toRadian } from './rotation.ts';

/** Share of the eyeball's radius; the source's eyes are a little larger than life, and so is their iris. */
const IRIS_SHARE = 0.42;

/** Left eye: cage positions (mm) whose subdivided surface is a sphere, and its iris. */
export function roundEye(
  mesh: HalfMesh,
  points: readonly Vector[],
  gazeDownDegrees: number,
): { positions: Vector[]; iris: Iris } {
  const centre = scale(points.reduce(add), 1 / points.length);
  const radius = points.reduce((sum, p) => sum + length(sub(p, centre)), 0) / points.length;
  const cage = points.map((p) => normalize(sub(p, centre)));
  const whole = mirrorHalf(mesh);
  const fine = refineTopology(whole);
  const values = new Float32Array(whole.vertexCount * 3);
  cage.forEach((p, v) => {
    values.set(p, v * 3);
  });
  const refined = refinePositions(fine, whole, values, 3);
  // Subdivision draws the surface in: push the cage out by as much.
  let shrunk = 0;
  let count = 0;
  for (let v = 0; v < fine.vertexCount; v++) {
    const size = Math.hypot(refined[v * 3]!, refined[v * 3 + 1]!, refined[v * 3 + 2]!);
    if (size === 0) continue;
    shrunk += size;
    count++;
  }
  const push = (radius * count) / shrunk;
  const down = toRadian(gazeDownDegrees);
  return {
    positions: cage.map((p) => add(centre, scale(p, push))),
    iris: {
      centreMm: centre,
      axis: [0, -Math.sin(down), Math.cos(down)],
      eyeRadiusMm: radius,
      irisRadiusMm: radius * IRIS_SHARE,
    },
  };
}
