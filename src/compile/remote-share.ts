// How remote a point's pain is: the share of its essential zone that lies far from the point.

import type { SparseField } from '../atlas-file/zone-codec.ts';
import { type Anchor, anchorValue } from '../mesh/anchor.ts';
import type { VertexSkin } from './zone-measure.ts';

/** Skin farther from the point than this, in a straight line, counts as remote, mm. */
const REMOTE_MM = 60;

/**
 * Share of the field's skin that lies farther than REMOTE_MM from the anchor, 0 to 1; undefined for an empty field.
 * @param positions xyz a vertex, mm. @param skin mm2 a vertex, of the same body.
 */
export function remoteShare(
  triangles: Uint32Array,
  positions: Float32Array,
  skin: VertexSkin,
  anchor: Anchor,
  field: SparseField | null,
): number | undefined {
  const [x, y, z] = anchorValue(triangles, positions, anchor);
  let all = 0;
  let far = 0;
  field?.vertices.forEach((v, i) => {
    if (field.values[i]! <= 0) return;
    all += skin[v]!;
    const away = Math.hypot(positions[v * 3]! - x, positions[v * 3 + 1]! - y, positions[v * 3 + 2]! - z);
    if (away > REMOTE_MM) far += skin[v]!;
  });
  return all > 0 ? Math.round((far / all) * 100) / 100 : undefined;
}
