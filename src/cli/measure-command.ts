// `atlas measure`: where every landmark and trigger point lies, in body-frame millimetres, on one body in one pose.

import { type Anchor, anchorValue, depthPlace } from '../mesh/anchor.ts';
import { vertexNormals } from '../mesh/normals.ts';
import { loadAtlas } from '../node/load-atlas.ts';
import type { Vector } from '../space/vector.ts';
import { oneOf, readOptions } from './usage-error.ts';

/** Left side or midline; `skin` on the skin, `depth` the place under it. */
interface Measured {
  id: string;
  side: 'left' | 'midline';
  skin: Vector;
  depth: Vector;
  depthMm: number;
}

/** Prints JSON: `{ body, pose, unit, landmarks, points }`. */
export async function measureCommand(args: string[]): Promise<void> {
  const options = readOptions(args, {
    body: { type: 'string' },
    pose: { type: 'string' },
    json: { type: 'boolean' },
  });
  const body = oneOf('body', options.body, ['female', 'male'], 'female');
  const pose = oneOf('pose', options.pose, ['display', 'rest'], 'display');
  const { built, compiled, records } = await loadAtlas();
  const { triangles } = built.fine;
  const positions = built[body][pose];
  const normals = vertexNormals(positions, triangles);
  const measured = (id: string, anchor: Anchor, depthMm: number, midline: boolean): Measured => ({
    id,
    side: midline ? 'midline' : 'left',
    skin: rounded(anchorValue(triangles, positions, anchor)),
    depth: rounded(depthPlace(triangles, positions, normals, anchor, depthMm)),
    depthMm,
  });
  const midline = new Set(records.landmarks.filter(({ side }) => side === 'midline').map(({ id }) => id));
  const document = {
    body,
    pose,
    unit: 'mm',
    frame: '+x the subject’s left, +y up, +z front; origin on the floor in the midline',
    landmarks: compiled.landmarks.map(({ id, anchor, depthMm }) =>
      measured(id, anchor, depthMm, midline.has(id)),
    ),
    points: compiled.points.map(({ id, anchor, depthMm, midline }) => measured(id, anchor, depthMm, midline)),
  };
  if (options.json) process.stdout.write(`${JSON.stringify(document, null, 1)}\n`);
  else for (const item of [...document.landmarks, ...document.points]) console.log(line(item));
}

function rounded([x, y, z]: Vector): Vector {
  const round = (value: number) => Math.round(value * 100) / 100 + 0;
  return [round(x), round(y), round(z)];
}

function line({ id, side, skin, depth }: Measured): string {
  const place = (at: Vector) => at.map((value) => value.toFixed(1).padStart(7)).join(' ');
  return `${id.padEnd(36)} ${side.padEnd(8)} skin ${place(skin)}   depth ${place(depth)}`;
}
