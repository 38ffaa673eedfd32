// What a quiz is made from, for the command line and tests: records, measures, and where each point lies.
import { anchorValue } from '../mesh/anchor.ts';
import type { Vector } from '../space/vector.ts';
import { inOneOrder, type QuizSource } from '../study/quiz-source.ts';
import { spokenWords } from './learn-texts.ts';
import { type LoadedAtlas, loadAtlas } from './load-atlas.ts';
import { skinPlaces } from './skin-places.ts';

export async function loadQuizSource(): Promise<QuizSource> {
  return quizSource(await loadAtlas());
}

export function quizSource(atlas: LoadedAtlas): QuizSource {
  const { records, shares, measures } = atlas;
  const muscles = inOneOrder(records.muscles);
  const places = new Map(pointPlaces(atlas));
  const latin = spokenWords(records);
  return {
    ...records,
    muscles,
    shares,
    measures,
    places,
    latin,
    ...skinPlaces(atlas),
    overMuscles: [],
    unasked: new Set(),
  };
}

/** On the female body in display pose, whole mm: the page and the command line must make the same quiz of a seed. */
export function pointPlaces({ built, compiled }: LoadedAtlas): (readonly [point: string, place: Vector])[] {
  return compiled.points.map(({ id, anchor }) => {
    const [x, y, z] = anchorValue(built.fine.triangles, built.female.display, anchor);
    return [id, [Math.round(x), Math.round(y), Math.round(z)]] as const;
  });
}
