// What the page fetches for the quiz beside the texts: `virtual:atlas/skin-places`. The builder loads it as a bundle of its own: all
// questions are asked for it, and a server that had them in its configuration would start anew with every word that is changed.
import { unaskedCards } from '../study/quiz.ts';
import type { LoadedAtlas } from './load-atlas.ts';
import { quizSource } from './load-quiz-source.ts';
import { musclePlaces } from './muscle-places.ts';
import { skinPlaces } from './skin-places.ts';

export function quizPlaces(atlas: LoadedAtlas) {
  return { ...skinPlaces(atlas), overMuscles: musclePlaces(atlas), unasked: unaskedCards(quizSource(atlas)) };
}
