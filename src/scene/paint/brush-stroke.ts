// One stroke of the brush: from places of the pointer to dabs on the skin, evenly spaced, none off the body.
import { onGrid } from '../../anatomy/pain/dab-grid.ts';
import type { Dab } from '../../anatomy/pain/painted-pain.ts';
import { apart, type BrushPlace, hitsBetween, type SkinHit } from './stroke.ts';

export interface StrokeHooks {
  /** The skin under a place of the picture; positions in mm. */
  skinAt(x: number, y: number): SkinHit | null;
  /** Paints a dab; false when it changes nothing. */
  paint(dab: Dab): boolean;
}

/** Dabs lie a third of the radius apart; the skin is asked three times as often. */
const SPACING = 1 / 3;
const FINER = 3;

export class BrushStroke {
  readonly dabs: Dab[] = [];
  private last: BrushPlace;
  private lastDab: SkinHit | null = null;

  /** Null where the stroke starts off the body: it paints nothing. */
  static begin(
    x: number,
    y: number,
    brush: Pick<Dab, 'radiusMm' | 'erases'>,
    hooks: StrokeHooks,
  ): BrushStroke | null {
    const hit = hooks.skinAt(x, y);
    return hit && new BrushStroke({ x, y, hit }, hit, brush, hooks);
  }

  private constructor(
    from: BrushPlace,
    hit: SkinHit,
    private readonly brush: Pick<Dab, 'radiusMm' | 'erases'>,
    private readonly hooks: StrokeHooks,
  ) {
    this.last = from;
    this.dab(hit);
  }

  /** The pointer has come to another place of the picture. */
  move(x: number, y: number): void {
    const to = { x, y, hit: this.hooks.skinAt(x, y) };
    const spacing = this.brush.radiusMm * SPACING;
    for (const hit of hitsBetween(this.last, to, spacing / FINER, this.hooks.skinAt)) {
      if (this.lastDab && apart(hit.position, this.lastDab.position) < spacing) continue;
      this.dab(hit);
    }
    this.last = to;
  }

  /** The pointer lets go where it is. */
  end(): void {
    const { hit } = this.last;
    const far = (this.brush.radiusMm * SPACING) / 2;
    if (hit && this.lastDab && apart(hit.position, this.lastDab.position) > far) this.dab(hit);
  }

  private dab(hit: SkinHit): void {
    this.lastDab = hit;
    const dab: Dab = { anchor: onGrid(hit.anchor), ...this.brush };
    if (this.hooks.paint(dab)) this.dabs.push(dab);
  }
}
