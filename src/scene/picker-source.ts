// Keeps a picker for each body, built when first needed. The tree's code is fetched once the body stands: it is not needed before.
import type { Figure } from './figure.ts';
import type { Picker } from './picker.ts';

export class PickerSource {
  private readonly known = new Map<string, Picker>();

  /** The picker of a body that has been built before. */
  ready(figure: Figure): Picker | null {
    return this.known.get(figure.form.sex) ?? null;
  }

  /** Builds the picker of the body that the figure has now. Rejects when its code cannot be fetched. */
  async build(figure: Figure): Promise<Picker> {
    const { sex } = figure.form;
    const positions = figure.skinPositions;
    const { createPicker } = await import('./picker.ts');
    const picker = this.known.get(sex) ?? createPicker(figure.topology.skin.triangles, positions);
    this.known.set(sex, picker);
    return picker;
  }
}
