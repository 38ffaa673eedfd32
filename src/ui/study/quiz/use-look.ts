// What the quiz has the picture show, for as long as a part of it stands.
import { useEffect } from 'react';
import type { QuizLook } from '../../../state/atlas-state.ts';
import { useAtlasAction } from '../../../state/use-atlas.ts';

/** A bare body: what is asked is in words, or sought on it. */
export const nothingAsked: QuizLook = { point: null, muscle: null, marks: {}, sought: null };

export function useLook(look: QuizLook | null): void {
  const showAsked = useAtlasAction('showAsked');
  const text = JSON.stringify(look);
  useEffect(() => showAsked(JSON.parse(text)), [showAsked, text]);
}
