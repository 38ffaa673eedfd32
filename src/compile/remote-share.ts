// How remote a point's pain is: the share of its essential zone that lies far from the point.

import type { SparseField } from '../atlas-file/zone-codec.ts';
import { type Anchor, anchorValue } from '../mesh/anchor.ts';
import { skinAreas } from '../mesh/skin-area.ts';
import type { CompileBodies } from './compile-surface.ts';

/** Skin farther from the point than this, in a straight line, counts as remote, mm. */
const REMOTE_MM = 60;

/** Measures points on the mean of both bodies, in display pose. */
export class RemoteShares {
  private readonly positions: Float32Array;
  /** mm2 a vertex. */
  private readonly skin: Float64Array;

  constructor(private readonly bodies: Pick<CompileBodies, 'triangles' | 'female' | 'male'>) {
    this.positions = bodies.female.map((value, i) => (value + bodies.male[i]!) / 2);
    this.skin = skinAreas(bodies.triangles, this.positions).ofVertex;
  }

  /** Share of the field's skin that lies farther than REMOTE_MM from the anchor, 0 to 1; undefined for an empty field. */
  of(anchor: Anchor, field: SparseField | null): number | undefined {
    const { positions, skin } = this;
    const [x, y, z] = anchorValue(this.bodies.triangles, positions, anchor);
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
}
