// The way back from a muscle to the painted pain that it was found for: then the pain is what is to be seen. Pure.
import type { AtlasState } from '../../state/atlas-state.ts';

type Chosen = Pick<AtlasState, 'point' | 'muscle' | 'area' | 'symptom' | 'drawing' | 'painting'>;

/** Nothing is chosen any more, and what was painted stands alone. */
export function isBackAtPain(now: Chosen, before: Chosen): boolean {
  const chosen = ({ point, muscle, area, symptom }: Chosen) => point ?? muscle ?? area ?? symptom;
  return (
    chosen(now) === null &&
    (before.point ?? before.muscle) !== null &&
    now.drawing.pains.length > 0 &&
    now.drawing === before.drawing &&
    !now.painting
  );
}
