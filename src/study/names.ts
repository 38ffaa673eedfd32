// How a question names a muscle or a point.
import type { Muscle } from '../dataset/muscle-schema.ts';
import { type Phrase, phrase } from '../words/phrase.ts';
import type { Naming, OwnedPoint } from './quiz-source.ts';

export function muscleName({ names }: Muscle, naming: Naming): string {
  return names[naming];
}

/** "Supraspinatus, point 2": where the part of the muscle would give the answer away. */
export function bareName({ muscle, point }: OwnedPoint, naming: Naming): Phrase {
  return phrase('study.pointBare', { muscle: muscleName(muscle, naming), number: point.number });
}

/** "Supraspinatus, point 2 (Belly, outer part)". */
export function pointName({ muscle, point }: OwnedPoint, naming: Naming): Phrase {
  return phrase('study.point', {
    muscle: muscleName(muscle, naming),
    number: point.number,
    part: point.label,
  });
}
