// Answers about painted pains, from bodies and atlas at hand: field, size, place and ranking in one. For a worker or Node.
import type { AtlasSurface } from '../../atlas-file/atlas-file.ts';
import { type SkinAreas, skinAreas } from '../../mesh/skin-area.ts';
import { createSkinMesh, type SkinMesh } from '../../mesh/skin-mesh.ts';
import type { Sex } from '../../space/sex.ts';
import { type PainAtlas, painAtlas } from './pain-atlas.ts';
import { type PainPlace, painPlace } from './pain-place.ts';
import { PainPainter } from './paint-field.ts';
import type { PaintedPain } from './painted-pain.ts';
import { paintedMm2 } from './painted-size.ts';

const MM2_PER_CM2 = 100;

/** Fine positions of both bodies in display pose, xyz a vertex, mm. */
export interface PainBodies {
  readonly triangles: Uint32Array;
  readonly mirror: Uint32Array;
  readonly female: Float32Array;
  readonly male: Float32Array;
  /** How deep under the cloth each fine vertex lies, as a field; bare where there is none. */
  readonly cloth?: Readonly<Record<Sex, Int8Array>>;
}

export class PainLab {
  readonly painter: PainPainter;
  readonly atlas: PainAtlas;
  private readonly mesh: SkinMesh;
  private readonly areas = new Map<Sex, SkinAreas>();
  private readonly field: Int8Array;

  /** Everything but sizes is worked out on the mean of both bodies, so that both give the same answer. */
  constructor(
    readonly surface: AtlasSurface,
    readonly bodies: PainBodies,
  ) {
    const { triangles, mirror, female, male } = bodies;
    this.mesh = createSkinMesh(
      triangles,
      female.map((value, i) => (value + male[i]!) / 2),
    );
    this.painter = new PainPainter({
      mesh: this.mesh,
      fillArea: (area, side, out) => surface.fillArea(area, side, out),
    });
    this.atlas = painAtlas(surface, { mirror, skin: skinAreas(triangles, this.mesh.positions).ofVertex });
    this.field = new Int8Array(this.mesh.vertexCount);
  }

  place(pain: PaintedPain): PainPlace {
    this.painter.paint(pain, this.field);
    return painPlace(this.atlas, pain, this.field);
  }

  /** The skin that a pain covers on one body. */
  areaCm2(pain: PaintedPain, sex: Sex): number {
    this.painter.paint(pain, this.field);
    const areas = this.areas.get(sex) ?? skinAreas(this.bodies.triangles, this.bodies[sex]);
    this.areas.set(sex, areas);
    return paintedMm2(this.painter, pain, this.field, areas) / MM2_PER_CM2;
  }
}
