// Prints painted pains on the skin: what has changed is written anew and sent, the rest stays on the graphics card.
import { FAR_OUTSIDE, UNIT_MM } from '../../atlas-file/zone-codec.ts';
import type { BodyForm } from '../body/form.ts';
import type { Stage } from '../stage/stage.ts';
import { writeFieldAt } from '../zones/field-gradient.ts';
import { otherPaintField, type PrintedField, paintField } from '../zones/skin-fields.ts';
import { changedSince, runsOf } from './field-patch.ts';
import type { PaintedSkin } from './painted-skin.ts';

/** Beyond all numbers of a field: every vertex gets its plane, those too that are far off the rim. */
const [LOWEST, HIGHEST] = [-128, 128];

export class PaintPrint {
  private readonly parts: readonly {
    readonly field: PrintedField;
    readonly values: Int8Array;
    readonly written: Int8Array;
  }[];
  private form: BodyForm | null = null;

  constructor(
    private readonly stage: Stage,
    painted: PaintedSkin,
  ) {
    const part = (field: PrintedField, values: Int8Array) => ({
      field,
      values,
      written: new Int8Array(values.length).fill(FAR_OUTSIDE),
    });
    this.parts = [part(paintField, painted.current), part(otherPaintField, painted.others)];
  }

  /** To be called before each picture. @param shown which of the two hold anything */
  prepare(shown: readonly boolean[]): void {
    const { skin, model } = this.stage;
    if (skin === null) return;
    const { form, topology } = model.getState();
    // Planes lean on the form: another body has others.
    if (form !== this.form) for (const { written } of this.parts) written.fill(1);
    this.form = form;
    this.parts.forEach(({ field, values, written }, i) => {
      const isShown = shown[i] ?? false;
      skin.show(field, isShown);
      // An attribute that is not there yet would be "inside" to the shader, all over the body.
      if (isShown) skin.geometry.field(field.id);
      const changed = changedSince(values, written, topology.links);
      if (changed.length === 0) return;
      const distances = { values, unitMm: UNIT_MM, lowest: LOWEST, highest: HIGHEST };
      writeFieldAt(changed, distances, { ...form, links: topology.links }, skin.geometry.field(field.id));
      skin.geometry.upload(field.id, runsOf(changed));
    });
  }
}
