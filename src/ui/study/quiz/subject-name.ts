// What a card is about, in words: a muscle, a point, a landmark, an attachment, a red flag.
import { muscleName, pointName } from '../../../study/names.ts';
import { type Naming, pointsOf, type QuizSource } from '../../../study/quiz-source.ts';
import { capital, inWords, message } from '../../../words/format.ts';

export interface SubjectOf {
  readonly name: string;
  readonly muscle: string | null;
  readonly point: string | null;
}

export function subjectOf(
  { muscles, redFlags, symptoms, landmarks, attachments }: QuizSource,
  subject: string,
  naming: Naming,
): SubjectOf {
  const owned = pointsOf(muscles).find(({ id }) => id === subject);
  if (owned)
    return { name: capital(inWords(pointName(owned, naming))), muscle: owned.muscle.id, point: subject };
  const muscle = muscles.find(({ id }) => id === subject);
  if (muscle) return { name: capital(muscleName(muscle, naming)), muscle: subject, point: null };
  const attachment = attachments.find(({ id }) => id === subject);
  const owner = muscles.find(({ id }) => id === attachment?.muscle);
  if (attachment && owner) {
    const { end } = attachment;
    const name = capital(message('quiz.attachment', { muscle: muscleName(owner, naming), end }));
    return { name, muscle: owner.id, point: null };
  }
  const landmark = landmarks.find(({ id }) => id === subject);
  if (landmark) return { name: landmark.names[naming], muscle: null, point: null };
  const sign = redFlags.find(({ id }) => id === subject)?.sign;
  const complaint = symptoms.find(({ id }) => id === subject)?.text;
  return { name: sign ?? complaint ?? subject, muscle: null, point: null };
}
