// The key to a picture without room for names: a letter for each muscle of a layer, or for each risk that is shown.
import type { TourStep } from './tour.ts';

export interface LetterKey {
  /** By place in the step's list; empty where it has none. */
  readonly ofItems: readonly string[];
  /** By muscle or shape under the skin. */
  readonly ofOwners: Readonly<Record<string, string>>;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

export function tourLetters(step: TourStep): LetterKey {
  if (step.kind === 'layer') {
    const letters = step.muscles.map((_, i) => LETTERS[i] ?? '');
    return {
      ofItems: letters,
      ofOwners: Object.fromEntries(step.muscles.map(({ id }, i) => [id, letters[i]!])),
    };
  }
  if (step.kind !== 'risk') return { ofItems: [], ofOwners: {} };
  // One muscle is shown: what does not lie beside it has no place in the picture.
  const shown = step.risks[0]?.muscles[0];
  let used = 0;
  const letters = step.risks.map(({ hazard, muscles }) =>
    hazard.shapes && muscles.some((muscle) => muscle === shown) ? (LETTERS[used++] ?? '') : '',
  );
  return {
    ofItems: letters,
    ofOwners: Object.fromEntries(
      step.risks.flatMap(({ hazard }, i) =>
        letters[i] ? (hazard.shapes ?? []).map((shape) => [shape, letters[i]!]) : [],
      ),
    ),
  };
}
