// What is no point and was asked for: it is touched, and painted on the body with the answer.
import type { PlaceOfSkin } from '../../../state/atlas-state.ts';
import type { Question } from '../../../study/question.ts';
import type { QuizSource } from '../../../study/quiz-source.ts';

/** Nothing where the body has no such place: what lies too deep to be touched. */
export function placeOf(
  { landmarks, attachments, overMuscles }: QuizSource,
  { picture }: Question,
): PlaceOfSkin | undefined {
  if (picture?.ask !== 'touch-place') return undefined;
  const place = [...landmarks, ...attachments, ...overMuscles].find(({ id }) => id === picture.place);
  return place && { id: place.id, anchors: place.anchors, spotMm: place.spotMm };
}
