// Where is the landmark: a bony landmark is named, and touched on the body or told apart by words for its place.

import { apartMm, type LandmarkPlace } from '../../dataset/skin-place.ts';
import { phrase } from '../../words/phrase.ts';
import { contentWords } from '../content-words.ts';
import type { Naming, QuizSource } from '../quiz-source.ts';
import { pointsOf } from '../quiz-source.ts';
import { type BodyRegion, bordersBetween } from '../region-neighbours.ts';
import { type Kind, optionsOf } from './kind.ts';

/** Nearer than this they are one place to whoever knows words alone. */
const NEAR_MM = 25;
/** A landmark belongs to what is learned when it lies this near to a point of it. */
const BESIDE_MM = 60;

/** Who has a point near a landmark, the nearest first. */
const known = new WeakMap<QuizSource, ReadonlyMap<string, readonly string[]>>();

export function musclesBeside(source: QuizSource): ReadonlyMap<string, readonly string[]> {
  const before = known.get(source);
  if (before) return before;
  const points = pointsOf(source.muscles).flatMap(({ id, muscle }) => {
    const at = source.places.get(id);
    return at ? [{ muscle: muscle.id, at: [at] }] : [];
  });
  const beside = new Map(
    source.landmarks.map((landmark) => {
      const near = points
        .map((point) => ({ muscle: point.muscle, mm: apartMm(point, landmark) }))
        .sort((a, b) => a.mm - b.mm || (a.muscle < b.muscle ? -1 : 1));
      const within = near.filter(({ mm }, i) => mm <= BESIDE_MM || i === 0);
      return [landmark.id, [...new Set(within.map(({ muscle }) => muscle))]] as const;
    }),
  );
  known.set(source, beside);
  return beside;
}

/** What is asked for, and what the answers are told by: a plain name is a place in words already. */
const asked = ({ names }: LandmarkPlace, naming: Naming) => names[naming];
const told = ({ names }: LandmarkPlace, naming: Naming) => (naming === 'plain' ? names.english : names.plain);

/** Words that many names and places have. */
const generic = new Set(['joint', 'bone']);

/** A border of regions between them makes two places less alike by this, mm: the hand hangs beside the hip. */
const BORDER_MM = 150;

/** In which region a landmark lies: that of the muscle whose point is nearest. */
function regionsOf(source: QuizSource): (landmark: string) => BodyRegion {
  const beside = musclesBeside(source);
  return (landmark) => {
    const [nearest] = beside.get(landmark) ?? [];
    return source.muscles.find(({ id }) => id === nearest)?.region ?? 'head';
  };
}

export const whereIsLandmark: Kind = {
  subjects(source) {
    const beside = musclesBeside(source);
    return source.landmarks.map(({ id }) => ({ id, beside: beside.get(id) ?? [] }));
  },
  ask(subject, { source, naming, random }) {
    const landmark = source.landmarks.find(({ id }) => id === subject);
    if (!landmark) return undefined;
    const name = asked(landmark, naming);
    const place = told(landmark, naming);
    const given = sharedWords(name, place);
    const region = regionsOf(source);
    const wrong = source.landmarks
      .filter((other) => other.id !== subject && apartMm(other, landmark) >= NEAR_MM)
      .filter((other) => !holdsAll(told(other, naming), place) && !holdsAll(place, told(other, naming)))
      .filter((other) => {
        // What the right answer shares with the question, a wrong one must share as well, or it tells.
        const words = contentWords(told(other, naming));
        return given.every((word) => words.has(word));
      })
      .map((other) => {
        const borders = bordersBetween(region(landmark.id), region(other.id));
        return {
          option: { id: other.id, text: told(other, naming) },
          borders,
          plausible: -apartMm(other, landmark) - borders * BORDER_MM,
        };
      })
      .filter(({ borders }) => borders <= 1);
    const options = optionsOf({ id: subject, text: place }, wrong, random);
    if (!options) return undefined;
    return {
      prompt: phrase('study.landmark', { landmark: name }),
      options,
      right: subject,
      why: [
        {
          text: phrase('study.landmark.why', {
            name: landmark.names.english,
            latin: landmark.names.latin,
            plain: landmark.names.plain,
          }),
          // Where it lies is measured on the atlas's own body: no book is quoted.
          sources: [],
        },
      ],
      picture: { ask: 'touch-place', place: subject },
    };
  },
};

const sharedWords = (a: string, b: string) => {
  const words = contentWords(b);
  return [...contentWords(a)].filter((word) => words.has(word) && !generic.has(word));
};

const wordsIn = (text: string) =>
  new Set(
    (text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).filter((word) => !/^(the|of|in|at|a)$/.test(word)),
  );

/** "Cheekbone" is true of "cheekbone in front of the ear" as well. */
function holdsAll(text: string, part: string): boolean {
  const words = wordsIn(text);
  return [...wordsIn(part)].every((word) => words.has(word));
}
