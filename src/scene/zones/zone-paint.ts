// Prints a point's zones on the skin: distances from the atlas into the shader's field and the stipple's dots.

import { type AtlasSurface, DERMATOME_DEPTH } from '../../atlas-file/atlas-file.ts';
import { FAR_OUTSIDE, UNIT_MM } from '../../atlas-file/zone-codec.ts';
import type { Side } from '../../space/side.ts';
import type { FormTopology } from '../body/body-form.ts';
import type { SkinObject } from '../body/skin-object.ts';
import type { ZoneSamples } from '../camera/view-choice.ts';
import type { DotGround, StippleObject } from '../stipple/stipple-object.ts';
import type { DotField } from '../stipple/stipple-sample.ts';
import { type FieldSurface, writeField } from './field-gradient.ts';

/** Spillover counts this much of essential when it is asked what should be seen. */
const SPILLOVER_WORTH = 0.35;
const MOST_SAMPLES = 140;

export class ZonePaint {
  readonly essential: Int8Array;
  readonly spillover: Int8Array;
  readonly area: Int8Array;
  private hasPoint = false;

  constructor(
    private readonly topology: FormTopology,
    private readonly skin: SkinObject,
    private readonly stipple: StippleObject,
  ) {
    this.essential = new Int8Array(topology.skin.vertexCount).fill(FAR_OUTSIDE);
    this.spillover = this.essential.slice();
    this.area = this.essential.slice();
  }

  /** Prints the zones of a point, or wipes them. The dots follow only once they have been scattered. */
  show(atlas: AtlasSurface | null, point: string | null, side: Side, surface: FieldSurface): void {
    const { essential, spillover } = this;
    this.hasPoint = point !== null;
    if (atlas && point) {
      atlas.fill(point, side, 'essential', essential);
      atlas.fill(point, side, 'spillover', spillover);
    } else {
      essential.fill(FAR_OUTSIDE);
      spillover.fill(FAR_OUTSIDE);
    }
    writeField(
      { values: essential, unitMm: UNIT_MM, lowest: FAR_OUTSIDE, highest: 127 },
      surface,
      this.skin.essential,
    );
    this.skin.uploadEssential();
  }

  /**
   * Goes through the motions for a few points without showing anything, so that the first press is answered as quickly
   * as later ones: the browser has the code ready then. About 20 ms; for a moment of leisure.
   */
  rehearse(atlas: AtlasSurface, surface: FieldSurface): void {
    const values = new Int8Array(this.essential.length);
    const written = new Int16Array(this.skin.essential.length);
    for (const { point, side } of atlas.marks.slice(0, 8)) {
      atlas.fill(point, side, 'essential', values);
      writeField({ values, unitMm: UNIT_MM, lowest: FAR_OUTSIDE, highest: 127 }, surface, written);
    }
  }

  /** Hatches an area of the body, or wipes the hatch. */
  showArea(atlas: AtlasSurface | null, area: string | null, side: Side, surface: FieldSurface): void {
    if (!atlas || area === null) this.area.fill(FAR_OUTSIDE);
    else atlas.fillArea(area, side, this.area);
    writeField(
      { values: this.area, unitMm: UNIT_MM, lowest: FAR_OUTSIDE, highest: 127 },
      surface,
      this.skin.area,
    );
    this.skin.uploadArea();
  }

  /** Rules a dermatome, or wipes it. */
  showDermatome(
    atlas: AtlasSurface | null,
    dermatome: string | null,
    side: Side,
    surface: FieldSurface,
  ): void {
    const on = atlas !== null && dermatome !== null;
    if (on) {
      const values = new Int8Array(this.essential.length);
      atlas.fillDermatome(dermatome, side, values);
      const highest = DERMATOME_DEPTH;
      writeField({ values, unitMm: UNIT_MM, lowest: FAR_OUTSIDE, highest }, surface, this.skin.ruled());
    }
    this.skin.showRuled(on);
  }

  /** Sets the dots of the spillover zones that are shown. */
  showDots(dots: DotField | null, ground: DotGround): void {
    if (dots) this.stipple.show(dots, ground, this.spillover, this.essential, UNIT_MM);
    else this.stipple.clear();
  }

  /** The greatest distance of the zones from a place, mm: how far a zone has to grow from its point. */
  reach(place: readonly [number, number, number], positions: Float32Array): number {
    let most = 0;
    for (let v = 0; v < this.essential.length; v++) {
      if (this.essential[v]! <= 0 && this.spillover[v]! <= 0) continue;
      const x = positions[v * 3]! - place[0];
      const y = positions[v * 3 + 1]! - place[1];
      const z = positions[v * 3 + 2]! - place[2];
      most = Math.max(most, x * x + y * y + z * z);
    }
    return Math.sqrt(most) * 1000;
  }

  /** Places spread over the zones (with no point selected, over the hatched area), for choosing the view. */
  samples(ground: DotGround): ZoneSamples {
    const { triangles } = this.topology.skin;
    const found: { t: number; worth: number }[] = [];
    let total = 0;
    for (let t = 0; t < triangles.length / 3; t++) {
      const worth = this.worthOf(triangles, t);
      if (worth === 0) continue;
      const area = areaOf(triangles, ground.positions, t) * worth;
      total += area;
      found.push({ t, worth: area });
    }
    const step = total / MOST_SAMPLES;
    const picked: number[] = [];
    let carried = step / 2;
    for (const { t, worth } of found) {
      carried += worth;
      if (carried < step) continue;
      picked.push(t);
      carried %= step;
    }
    const out = {
      count: picked.length,
      positions: new Float32Array(picked.length * 3),
      normals: new Float32Array(picked.length * 3),
      weights: new Float32Array(picked.length).fill(step),
    };
    for (const [n, t] of picked.entries()) {
      for (let corner = 0; corner < 3; corner++) {
        const v = triangles[t * 3 + corner]! * 3;
        for (let k = 0; k < 3; k++) {
          out.positions[n * 3 + k]! += ground.positions[v + k]! / 3;
          out.normals[n * 3 + k]! += ground.normals[v + k]! / 3;
        }
      }
    }
    return out;
  }

  private worthOf(triangles: Uint32Array, t: number): number {
    const at = (field: Int8Array) =>
      field[triangles[t * 3]!]! + field[triangles[t * 3 + 1]!]! + field[triangles[t * 3 + 2]!]!;
    if (!this.hasPoint) return at(this.area) > 0 ? 1 : 0;
    if (at(this.essential) > 0) return 1;
    return at(this.spillover) > 0 ? SPILLOVER_WORTH : 0;
  }
}

function areaOf(triangles: Uint32Array, positions: Float32Array, t: number): number {
  const [a, b, c] = [0, 1, 2].map((k) => triangles[t * 3 + k]! * 3) as [number, number, number];
  const e = [0, 1, 2].map((k) => positions[b + k]! - positions[a + k]!) as [number, number, number];
  const f = [0, 1, 2].map((k) => positions[c + k]! - positions[a + k]!) as [number, number, number];
  return Math.hypot(e[1] * f[2] - e[2] * f[1], e[2] * f[0] - e[0] * f[2], e[0] * f[1] - e[1] * f[0]) / 2;
}
