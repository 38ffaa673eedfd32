// What a quiz is made from, for the command line and tests: records, measures, and where each point lies.
import { anchorValue } from '../mesh/anchor.ts';
import type { QuizSource } from '../study/quiz-source.ts';
import { loadAtlas } from './load-atlas.ts';

/** Places on the female body in display pose. */
export async function loadQuizSource(): Promise<QuizSource> {
  const { built, compiled, records, shares, measures } = await loadAtlas();
  const places = compiled.points.map(
    ({ id, anchor }) => [id, anchorValue(built.fine.triangles, built.female.display, anchor)] as const,
  );
  return { ...records, shares, measures, places: new Map(places) };
}
