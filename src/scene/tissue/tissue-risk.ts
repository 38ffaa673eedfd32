// Nerves, vessels and organs: which of them a choice names, and on which half each is there. Pure.
import type { TissuePiece } from '../../atlas-file/tissue-file.ts';
import { type Side, sides } from '../../space/side.ts';
import type { AtlasState } from '../../state/atlas-state.ts';

type Named = Readonly<Record<string, readonly string[]>>;

/** The shapes that the hazards of the chosen point and of its muscle name. */
export function risksNamed(
  risks: Named,
  { point, muscle }: Pick<AtlasState, 'point' | 'muscle'>,
): ReadonlySet<string> {
  return new Set([point, muscle].flatMap((id) => (id === null ? [] : (risks[id] ?? []))));
}

/** What one side alone has is there only; what is at risk is drawn on the side of the choice. */
export function isOnSide(
  { side: own, layer }: Pick<TissuePiece, 'side' | 'layer'>,
  half: Side,
  chosen: Side,
): boolean {
  return (own === undefined || own === half) && (layer !== 'risk' || half === chosen);
}

/** For the shader, a byte: on which halves a piece is not there. 0 on none, 85 left, 170 right, 255 both. */
export function absence(piece: Pick<TissuePiece, 'side' | 'layer'>, chosen: Side): number {
  return sides.reduce(
    (sum, half) => sum + (isOnSide(piece, half, chosen) ? 0 : half === 'left' ? 85 : 170),
    0,
  );
}
