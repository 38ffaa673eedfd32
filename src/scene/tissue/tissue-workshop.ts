// The heavy work on tissue: from a region's file to what is drawn, and the tree that rays are sent through. Runs in the worker.

import { decodeTissue, FIBRE_STEP_MM, type TissueRegion } from '../../atlas-file/tissue-file.ts';
import type { TissueBody, TissueForm } from '../../atlas-file/tissue-form.ts';
import { vertexNormals } from '../../mesh/normals.ts';
import { sceneFromBodyPositions } from '../../space/frames.ts';

/** @throws BinaryFileError when the file is damaged. */
export function tissueForm(bytes: Uint8Array): TissueForm {
  const region = decodeTissue(bytes);
  const { pieces, triangles, farTriangles, positions, fibre, tendon, open } = region;
  const shade = new Uint8Array(tendon.length * 2);
  for (let v = 0; v < tendon.length; v++) {
    shade[v * 2] = tendon[v]!;
    shade[v * 2 + 1] = open[v]!;
  }
  return {
    pieces,
    triangles,
    farTriangles,
    bodies: { female: bodyOf(region, positions.female), male: bodyOf(region, positions.male) },
    fibre: Int16Array.from(fibre, (mm) => Math.round(mm / FIBRE_STEP_MM)),
    shade,
  };
}

function bodyOf({ triangles }: TissueRegion, positions: Float32Array): TissueBody {
  const exact = vertexNormals(positions, triangles);
  const normals = new Int16Array((exact.length / 3) * 4);
  for (let i = 0, at = 0; i < exact.length; i += 3, at += 4) {
    for (let k = 0; k < 3; k++) normals[at + k] = Math.round(exact[i + k]! * 32767);
  }
  return { positions: sceneFromBodyPositions(positions), normals };
}
