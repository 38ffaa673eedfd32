// What a card is about, in words: a muscle, a point, a landmark, a red flag.
import { muscleName, pointName } from '../../../study/names.ts';
import { type Naming, pointsOf, type QuizSource } from '../../../study/quiz-source.ts';
import { capital, inWords } from '../../../words/format.ts';

export interface SubjectOf {
  readonly name: string;
  readonly muscle: string | null;
  readonly point: string | null;
}

export function subjectOf(
  { muscles, redFlags, landmarks }: QuizSource,
  subject: string,
  naming: Naming,
): SubjectOf {
  const owned = pointsOf(muscles).find(({ id }) => id === subject);
  if (owned)
    return { name: capital(inWords(pointName(owned, naming))), muscle: owned.muscle.id, point: subject };
  const muscle = muscles.find(({ id }) => id === subject);
  if (muscle) return { name: capital(muscleName(muscle, naming)), muscle: subject, point: null };
  const landmark = landmarks.find(({ id }) => id === subject);
  if (landmark) return { name: landmark.names[naming], muscle: null, point: null };
  return { name: redFlags.find(({ id }) => id === subject)?.sign ?? subject, muscle: null, point: null };
}
