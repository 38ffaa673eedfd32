// What lies under a place of the picture. Each layer that can be picked says so here, nearest to the eye first; the answer is
// a thing of the field (a point, a region), never a mesh.
import type { Side } from '../../space/side.ts';
import type { PointOnSide } from '../../state/atlas-state.ts';
import type { SkinHit } from './skin-rays.ts';

export type Picked =
  | ({ readonly kind: 'point' } & PointOnSide)
  | {
      /** Of what lies under the skin; a press on it chooses. */
      readonly kind: 'tissue';
      readonly owner: string;
      readonly side: Side;
      choose(): void;
    }
  | {
      readonly kind: 'skin';
      readonly hit: SkinHit;
      readonly side: Side;
      /** The named region of the skin; null while regions are not known. */
      readonly region: string | null;
      /** Of the pain areas that share the region the one made of fewest. */
      readonly area: string | null;
    };

export type PressedSkin = Extract<Picked, { kind: 'skin' }>;

/** Asked with CSS px in the picture. */
type Pick = (x: number, y: number) => Picked | null;

export class Picking {
  private readonly layers: { readonly order: number; readonly pick: Pick }[] = [];

  /** @param order lower is asked first. Returns the way out. */
  register(order: number, pick: Pick): () => void {
    const layer = { order, pick };
    this.layers.push(layer);
    this.layers.sort((a, b) => a.order - b.order);
    return () => this.layers.splice(this.layers.indexOf(layer), 1);
  }

  /** The first thing under a place, or the first of a kind; null for bare paper. */
  at(x: number, y: number, kind?: Picked['kind']): Picked | null {
    for (const { pick } of this.layers) {
      const found = pick(x, y);
      if (found && (kind === undefined || found.kind === kind)) return found;
    }
    return null;
  }
}
