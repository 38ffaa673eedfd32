// The middle of an area on the skin: where a spot goes that is painted by the area's name.
import type { AtlasSurface } from '../../atlas-file/atlas-file.ts';
import { type Anchor, mirroredAnchor } from '../../mesh/anchor.ts';
import type { FineTopology } from '../../mesh/fine-mesh.ts';
import type { Side } from '../../space/side.ts';

/** A middle lies at least this share as deep as the deepest place. */
const DEEP = 0.6;

/**
 * Of the places well inside the one nearest to the mean of all. An area that goes round a limb has it where it is broadest.
 * @param positions xyz a vertex, of any body. @throws RangeError for an area that the atlas does not know.
 */
export function middleOfArea(
  surface: Pick<AtlasSurface, 'area'>,
  skin: Pick<FineTopology, 'triangles' | 'mirror'>,
  positions: Float32Array,
  area: string,
  side: Side | null,
): Anchor {
  const field = surface.area(area);
  if (field === undefined || field.vertices.length === 0) throw new RangeError(`no area ${area} on the skin`);
  const { vertices, values } = field;
  const deepest = values.reduce((a, b) => Math.max(a, b));
  const mean = [0, 0, 0];
  let count = 0;
  vertices.forEach((v, i) => {
    if (values[i]! <= 0) return;
    count++;
    for (let k = 0; k < 3; k++) mean[k]! += positions[v * 3 + k]!;
  });
  const off = (v: number) =>
    Math.hypot(...mean.map((sum, k) => sum / Math.max(1, count) - positions[v * 3 + k]!));
  let best = vertices[values.indexOf(deepest)]!;
  vertices.forEach((v, i) => {
    if (values[i]! >= deepest * DEEP && off(v) < off(best)) best = v;
  });
  const anchor = cornerAt(skin.triangles, best);
  return side === 'right' ? mirroredAnchor(skin, anchor) : anchor;
}

/** A vertex as a place: the corner of a triangle that has it. */
function cornerAt(triangles: Uint32Array, vertex: number): Anchor {
  const at = triangles.indexOf(vertex);
  if (at < 0) throw new RangeError(`vertex ${vertex} is in no triangle`);
  const weights = [0, 1, 2].map((k) => (k === at % 3 ? 1 : 0)) as [number, number, number];
  return { triangle: Math.floor(at / 3), u: weights[0], v: weights[1], w: weights[2] };
}
