// Whatever is made of the long texts says so where they cannot be had, with a press that asks again: no panel loses them in silence.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sourceFiles } from './source-files.ts';

/** Parts that say nothing of it themselves, and the panel that does. */
const saidBy: readonly (readonly [part: RegExp, panel: string])[] = [
  [/^find\/(RowVerdict|use-candidates|use-place-verdict)/, 'find/FindAnswer.tsx'],
  [/^guide\/compare\//, 'guide/compare/CompareDialog.tsx'],
  // Stands in the body of a muscle, which is made of the texts.
  [/^guide\/nerve\//, 'detail/DetailPanel.tsx'],
  // On paper nothing can be pressed: the panel that is printed says it.
  [/^paper\//, 'detail/DetailPanel.tsx'],
  [/^reference\/ReferencePage/, 'reference/GuidePage.tsx'],
  [/^search\//, 'search/SearchAnswers.tsx'],
  [/^session\//, 'session/SessionDialog.tsx'],
  [/^study\/(quiz|cards)\//, 'study/quiz/QuizPanel.tsx'],
  // Under what is learnt of a muscle, and in a tour.
  [/^study\/WorksOf/, 'study/quiz/QuizPanel.tsx'],
  // What a word means: the word stands there all the same.
  [/^parts\/(Term|TextsMissing|atlas-data)/, 'parts/TextsMissing.tsx'],
];
const says = /<(TextsMissing|WaitForDetails)\b|function TextsMissing/;

test('each part that reads the long texts, or the panel about it, says when they are missing', () => {
  const texts = new Map(sourceFiles('src/ui').map(({ file }) => [file, readFileSync(file, 'utf8')] as const));
  const readers = [...texts].filter(([, text]) => /\buseDetails\(\)/.test(text)).map(([file]) => file);
  expect(readers.length).toBeGreaterThan(15);
  const panelOf = (file: string): string => {
    const panel = saidBy.find(([part]) => part.test(file.slice('src/ui/'.length)))?.[1];
    return panel === undefined ? file : `src/ui/${panel}`;
  };
  const isSaid = (file: string) => says.test(texts.get(file) ?? '');
  const silent = readers.filter((file) => !isSaid(file) && !isSaid(panelOf(file)));
  expect(silent).toEqual([]);
});
