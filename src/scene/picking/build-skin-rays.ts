// Keeps a skinRays for each body, built when first needed. The tree's code is fetched once the body stands: it is not needed before.
import type { Figure } from '../stage/figure.ts';
import type { SkinRays } from './skin-rays.ts';

export class SkinRaysBuilder {
  private readonly known = new Map<string, SkinRays>();

  /** The skinRays of a body that has been built before. */
  ready(figure: Figure): SkinRays | null {
    return this.known.get(figure.form.sex) ?? null;
  }

  /** Builds the skinRays of the body that the figure has now. Rejects when its code cannot be fetched. */
  async build(figure: Figure): Promise<SkinRays> {
    const { sex } = figure.form;
    const positions = figure.skinPositions;
    const { createSkinRays } = await import('./skin-rays.ts');
    const skinRays = this.known.get(sex) ?? createSkinRays(figure.topology.skin.triangles, positions);
    this.known.set(sex, skinRays);
    return skinRays;
  }
}
