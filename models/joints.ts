// Where the joints of the source rig lie in a morphed mesh, in the body frame (mm), and the frame itself.

import type { Vector } from '../src/space/vector.ts';
import type { SourceMesh } from './makehuman.ts';
import { mirrorX } from './rotation.ts';

const MILLIMETRES_PER_SOURCE_UNIT = 100;

/** The morphed source in the body frame: mm, the lowest body vertex at y = 0, x and z as in the source. */
export interface RestBody {
  at(sourceVertex: number): Vector;
  /** Joint of the left side or the midline by its name in the rig, e.g. `upperarm01.L____head`. */
  joint(name: string): Vector;
}

export function restBody(mesh: SourceMesh, morphed: Float64Array): RestBody {
  let floor = Number.POSITIVE_INFINITY;
  for (const v of mesh.groups.get('body')!) floor = Math.min(floor, morphed[v * 3 + 1]!);
  const at = (v: number): Vector => [
    morphed[v * 3]! * MILLIMETRES_PER_SOURCE_UNIT,
    (morphed[v * 3 + 1]! - floor) * MILLIMETRES_PER_SOURCE_UNIT,
    morphed[v * 3 + 2]! * MILLIMETRES_PER_SOURCE_UNIT,
  ];
  const mean = (name: string): Vector => {
    const ids = mesh.joints.get(name);
    if (ids === undefined) throw new Error(`no such joint: ${name}`);
    const sum = [0, 0, 0];
    for (const v of ids) for (let k = 0; k < 3; k++) sum[k]! += at(v)[k]! / ids.length;
    return [sum[0]!, sum[1]!, sum[2]!];
  };
  return {
    at,
    joint(name) {
      if (!name.includes('.L')) return [0, mean(name)[1], mean(name)[2]];
      const left = mean(name);
      const right = mirrorX(mean(name.replace('.L', '.R')));
      return [(left[0] + right[0]) / 2, (left[1] + right[1]) / 2, (left[2] + right[2]) / 2];
    },
  };
}
