// A painted pain as a field on the skin: of the same kind as a zone, and grown dab by dab while a person paints.
import { FAR_OUTSIDE, type SparseField, UNIT_MM } from '../../atlas-file/zone-codec.ts';
import { Geodesics } from '../../mesh/geodesic.ts';
import type { SkinMesh } from '../../mesh/skin-mesh.ts';
import type { Side } from '../../space/side.ts';
import type { Dab, PaintedPain } from './painted-pain.ts';

/** Distances are true to this far outside of the rim, mm, at most: as far as a field's numbers go. */
const BAND_MM = 25;
/** Where the mesh is fine (face, hand) fewer do, and a dab is spread in half the time: this many edges, and a share of the radius. */
const BAND_EDGES = 4;
const BAND_SHARE = 0.25;
const FAR_INSIDE = 127;
/** And as far inside. A number that leaps beside the rim moves it, where the skin's triangles are larger than what lies between. */
const DEEPEST = 126;

/** What is painted on. Taken as the mean of both bodies, the same dab covers the same vertices on each. */
export interface PaintGround {
  readonly mesh: SkinMesh;
  /** As `AtlasSurface.fillArea`; false for an unknown area. */
  readonly fillArea: (area: string, side: Side, out: Int8Array) => boolean;
}

/**
 * Makes fields of dabs. A dab is spread over the skin once, over its own neighbourhood, and kept as long as the dab itself:
 * undo, redo and the next stroke only put known spots together.
 */
export class PainPainter {
  private readonly geodesics: Geodesics;
  private readonly spots = new WeakMap<Dab, SparseField>();
  private readonly one: Int8Array;

  constructor(readonly ground: PaintGround) {
    this.geodesics = new Geodesics(ground.mesh);
    this.one = new Int8Array(ground.mesh.vertexCount);
  }

  /** The whole pain, one value a vertex. Areas taken whole count as painted before the first dab. */
  paint(pain: Pick<PaintedPain, 'areas' | 'dabs'>, out: Int8Array): void {
    out.fill(FAR_OUTSIDE);
    for (const { area, side } of pain.areas) {
      if (!this.ground.fillArea(area, side ?? 'left', this.one)) continue;
      for (let v = 0; v < out.length; v++) if (this.one[v]! > out[v]!) out[v] = this.one[v]!;
    }
    for (const dab of pain.dabs) this.add(dab, out);
  }

  /** One more dab over what `out` holds; touches the dab's neighbourhood only. @returns the vertices that it may have changed. */
  add(dab: Dab, out: Int8Array): Uint32Array {
    const { vertices, values } = this.spot(dab);
    for (let i = 0; i < vertices.length; i++) {
      const v = vertices[i]!;
      const here = out[v]!;
      const value = values[i]!;
      if (dab.erases) out[v] = Math.min(here, outsideOf(value));
      else if (value > here) out[v] = value;
    }
    return vertices;
  }

  /** The disc of a dab by itself, positive inside. */
  spot(dab: Dab): SparseField {
    const known = this.spots.get(dab);
    if (known !== undefined) return known;
    const { lengths } = this.ground.mesh;
    const first = dab.anchor.triangle * 3;
    const edge = Math.max(lengths[first]!, lengths[first + 1]!, lengths[first + 2]!);
    const band = Math.min(BAND_MM, edge * BAND_EDGES + dab.radiusMm * BAND_SHARE);
    const { distances, reached } = this.geodesics.spread([{ at: dab.anchor, start: -dab.radiusMm }], band);
    const near = reached.filter((v) => distances[v]! < band);
    const spot = {
      vertices: Uint32Array.from(near),
      values: Int8Array.from(near, (v) => unitsOf(-distances[v]!)),
    };
    this.spots.set(dab, spot);
    return spot;
  }
}

/** @param mm positive inside. */
function unitsOf(mm: number): number {
  const units = Math.round(mm / UNIT_MM);
  return units > DEEPEST ? FAR_INSIDE : units;
}

/** What an eraser leaves of the skin that it covers so deep. */
function outsideOf(value: number): number {
  return value === FAR_INSIDE ? FAR_OUTSIDE : -value;
}
