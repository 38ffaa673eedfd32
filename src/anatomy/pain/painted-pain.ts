// A pain as a person paints it: dabs on the skin whose union is the place that hurts, and what is said about it. Pure data.
import type { Anchor } from '../../mesh/anchor.ts';
import type { Side } from '../../space/side.ts';

/** A round spot on the skin: a place of the fine mesh and its radius over the skin, mm. One that `erases` takes away. */
export interface Dab {
  readonly anchor: Anchor;
  readonly radiusMm: number;
  readonly erases?: true;
}

/** A clinical area taken whole, on one side; an area of the midline has none. */
export interface WholeArea {
  readonly area: string;
  readonly side: Side | null;
}

export const painQualities = ['ache', 'sharp', 'burning', 'tingling', 'numb', 'cramp', 'throbbing'] as const;
export type PainQuality = (typeof painQualities)[number];

export interface PaintedPain {
  /** Unique among the pains of one drawing; never shown. */
  readonly id: string;
  /** In the order in which they were painted: an eraser takes away only what was there before it. */
  readonly dabs: readonly Dab[];
  readonly areas: readonly WholeArea[];
  /** 0 to 10. */
  readonly intensity?: number;
  readonly qualities?: readonly PainQuality[];
  /** The case's own classes (src/guide/case/case.ts) where it has them. */
  readonly since?: string;
  readonly rhythm?: 'constant' | 'on-movement';
}
