// What of the tissue a picture shows, from the state of the page: looks, the chosen point's band and pin, the window over it.

import { tissueLayers } from '../../atlas-file/tissue-file.ts';
import { metres } from '../../space/frames.ts';
import type { Vector } from '../../space/vector.ts';
import type { AtlasState } from '../../state/atlas-state.ts';
import type { Mark } from '../marks/mark-layout.ts';
import { type BandPlace, bandAt } from './taut-band.ts';
import { looks } from './tissue-material.ts';
import type { TissueRays } from './tissue-rays.ts';
import { isShown, type PlacedPiece, type TissueSet } from './tissue-set.ts';

type Looking = Pick<AtlasState, 'muscle' | 'point' | 'side' | 'hoveredTissue'>;

/** How a piece is drawn on the left and on the right. @param chosenStands whether the chosen muscle has a form. */
export function lookOf(
  { owner, layer }: Pick<PlacedPiece, 'owner'> & { readonly layer?: PlacedPiece['layer'] },
  { muscle, point, side, hoveredTissue }: Looking,
  chosenStands: boolean,
): readonly [left: number, right: number] {
  const on = (own: AtlasState['side']): number => {
    if (chosenStands && owner === muscle && own === side) return looks.chosen;
    if (hoveredTissue?.owner === owner && hoveredTissue.side === own) return looks.hovered;
    // What must be spared is never quiet.
    if (layer === 'risk') return looks.plain;
    // A point's pain is read over quiet muscles even where its own has no form.
    return chosenStands || point !== null ? looks.quiet : looks.plain;
  };
  return [on('left'), on('right')];
}

export interface PointInMuscle {
  /** Scene frame, metres. */
  readonly skin: Vector;
  readonly inside: Vector;
  /** Outward, unit. */
  readonly axis: Vector;
  /** Null where the muscle has no form. */
  readonly band: BandPlace | null;
}

/** @param depthMm of the point under the skin. */
export function pointInMuscle(
  set: TissueSet,
  { position, normal, side, muscle }: Mark,
  depthMm: number,
  sex: AtlasState['body'],
): PointInMuscle {
  const inside = position.map((at, k) => at - normal[k]! * metres(depthMm)) as unknown as Vector;
  const own = (at: Vector): Vector => (side === 'left' ? at : [-at[0], at[1], at[2]]);
  const band = bandAt(set, muscle, sex, { skin: own(position), inside: own(inside) });
  return { skin: position, inside, axis: normal, band };
}

/** Pieces that lie between the skin and the chosen point's muscle: they get a window. Numbers of the set. */
export function coveringPieces(
  { pieces }: TissueSet,
  { band, skin, inside, axis }: PointInMuscle,
  state: Pick<AtlasState, 'layer' | 'isolated' | 'hiddenTissue'>,
  rays: TissueRays | null,
): ReadonlySet<number> {
  const covering = new Set<number>();
  if (band === null) return covering;
  const { owner, layer } = pieces[band.piece]!;
  const depth = tissueLayers.indexOf(layer);
  const inward = axis.map((part) => -part) as unknown as Vector;
  const reach = Math.hypot(...skin.map((at, k) => at - inside[k]!));
  const met = new Set(rays?.met(skin, inward, reach).map(({ id }) => id));
  for (const [number, piece] of pieces.entries()) {
    if (piece.owner === owner || piece.tissue === 'bone' || !isShown(piece, state)) continue;
    if (tissueLayers.indexOf(piece.layer) < depth || met.has(piece.id)) covering.add(number);
  }
  return covering;
}
