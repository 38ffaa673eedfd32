// `atlas measure`: where every landmark and trigger point lies, in body-frame millimetres, on one body in one pose.

import type { Pose } from '../compile/muscles/carry-tissue.ts';
import { measureTissue, type Solid, solidOf } from '../compile/muscles/measure-tissue.ts';
import { type Anchor, anchorValue, depthPlace } from '../mesh/anchor.ts';
import { vertexNormals } from '../mesh/normals.ts';
import { loadAtlas } from '../node/load-atlas.ts';
import { readTissue } from '../node/read-tissue.ts';
import type { Sex } from '../space/sex.ts';
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
    muscles: { type: 'boolean' },
    json: { type: 'boolean' },
  });
  const body = oneOf('body', options.body, ['female', 'male'], 'female');
  const pose = oneOf('pose', options.pose, ['display', 'rest'], 'display');
  if (options.muscles) return printMuscles(body, pose, options.json ?? false);
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

/** Every muscle, tendon and bone and each of their parts, on one body in one pose. */
function printMuscles(body: Sex, pose: Pose, asJson: boolean): void {
  const muscles = readTissue(pose).flatMap((region) => {
    const owners = new Map<string, Solid[]>();
    const parts = region.pieces.map((piece) => {
      const solid = solidOf(region, region.positions[body], piece);
      owners.set(piece.owner, [...(owners.get(piece.owner) ?? []), solid]);
      return { id: piece.id, solids: [solid] };
    });
    const whole = [...owners].filter(([id]) => !parts.some((part) => part.id === id));
    return [...parts, ...whole.map(([id, solids]) => ({ id, solids }))].map(({ id, solids }) =>
      measureTissue(id, solids),
    );
  });
  const byId = muscles
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((muscle) => ({
      id: muscle.id,
      centroidMm: rounded(muscle.centroidMm),
      originMm: rounded(muscle.originMm),
      insertionMm: rounded(muscle.insertionMm),
      axis: muscle.axis.map((value) => Math.round(value * 1e4) / 1e4),
      volumeCm3: Math.round(muscle.volumeCm3 * 100) / 100,
      samplesMm: muscle.samplesMm.map(rounded),
    }));
  if (asJson) process.stdout.write(`${JSON.stringify({ body, pose, unit: 'mm', muscles: byId }, null, 1)}\n`);
  else
    for (const { id, centroidMm, volumeCm3 } of byId)
      console.log(
        `${id.padEnd(44)} ${centroidMm.map((mm) => mm.toFixed(1).padStart(7)).join(' ')}  ${volumeCm3} cm3`,
      );
}

function rounded([x, y, z]: Vector): Vector {
  const round = (value: number) => Math.round(value * 100) / 100 + 0;
  return [round(x), round(y), round(z)];
}

function line({ id, side, skin, depth }: Measured): string {
  const place = (at: Vector) => at.map((value) => value.toFixed(1).padStart(7)).join(' ');
  return `${id.padEnd(36)} ${side.padEnd(8)} skin ${place(skin)}   depth ${place(depth)}`;
}
