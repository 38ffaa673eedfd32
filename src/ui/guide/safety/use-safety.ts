// How it stands with the safety of a place: its questions in their fixed order, and whether they have been answered.
import { useMemo, useState } from 'react';
import type { Place } from '../../../guide/verdict/first-questions.ts';
import { questionsInPlace, type SafetyState, safetyState } from '../../../guide/verdict/place-safety.ts';
import type { FlagQuestion } from '../../../guide/verdict/verdict.ts';
import { caseSide } from '../../../state/case-side.ts';
import { useAtlas } from '../../../state/use-atlas.ts';
import { useCase } from '../../../state/use-case.ts';

const NOTHING: readonly string[] = [];

/** Whether the first questions of a place have been answered, and how many they are. */
export function useSafetyState(place: Place): { state: SafetyState; count: number } {
  const answers = useCase((state) => state.answers);
  // While it is in doubt whose noes they are, they count for nothing.
  const denied = useCase((state) => (state.doubted === null ? state.denied : NOTHING));
  const side = useAtlas(caseSide);
  return useMemo(() => safetyState(place, { ...answers, side }, denied), [place, answers, side, denied]);
}

/** One component instance for one place: what had been reported before stands on top, and stays there. */
export function usePlaceQuestions(place: Place): {
  first: readonly FlagQuestion[];
  rest: readonly FlagQuestion[];
} {
  const answers = useCase((state) => state.answers);
  const side = useAtlas(caseSide);
  const [brought] = useState(() => answers.redFlags ?? []);
  return useMemo(
    () => questionsInPlace(place, { ...answers, side }, brought),
    [place, answers, side, brought],
  );
}
