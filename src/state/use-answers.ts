// The answers by which the guide goes: what was told, and what the painting says where nothing was said of it. No question twice.
import { useMemo } from 'react';
import type { AtlasState, PaintedPlaces } from './atlas-state.ts';
import { isPainted } from './audience.ts';
import type { Answers } from './case-answers.ts';
import { useAtlas } from './use-atlas.ts';
import { useCase } from './use-case.ts';

/** Where painted pains are what is asked about: what is known of them. */
export function paintedCase(state: AtlasState): PaintedPlaces | null {
  return (state.area ?? state.symptom) === null && isPainted(state) ? state.painted : null;
}

/** A person's own word goes before the painting's. */
export function answersWith(told: Answers, painted: Pick<PaintedPlaces, 'extent'> | null): Answers {
  const extent = painted?.extent ?? undefined;
  return told.extent !== undefined || extent === undefined ? told : { ...told, extent };
}

export function useAnswers(): Answers {
  const told = useCase((state) => state.answers);
  const painted = useAtlas(paintedCase);
  return useMemo(() => answersWith(told, painted), [told, painted]);
}
