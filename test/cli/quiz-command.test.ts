// `atlas quiz`: questions from the data set, as JSON or as lines, the same for the same seed.
import { expect, test } from 'vitest';
import { atlas, atlasJson } from './run-atlas.ts';

interface Printed {
  kind: string;
  subject: string;
  prompt: string;
  options: { id: string; text: string }[];
  right: string;
  why: { text: string; sources: string[] }[];
}

test('--json prints whole questions in words, the kinds in turn', () => {
  const quiz = atlasJson('quiz', '--seed', '7', '--n', '26', '--json') as Printed[];
  expect(quiz).toHaveLength(26);
  expect(new Set(quiz.map(({ kind }) => kind)).size).toBe(13);
  for (const { kind, prompt, options, right, why } of quiz) {
    for (const text of [prompt, ...options.map(({ text }) => text), ...why.map(({ text }) => text)])
      expect(typeof text === 'string' && text.length > 2 && !/[{}]|undefined/.test(text)).toBe(true);
    expect(options.map(({ id }) => id)).toContain(right);
    // Where a landmark lies is measured on the body of this atlas.
    expect(kind === 'where-is-landmark' || why.every(({ sources }) => sources.length > 0)).toBe(true);
  }
});

test('one kind of one region, as text: the right answer is marked', () => {
  const { code, out } = atlas('quiz', '--kind', 'supplies', '--region', 'thigh', '--n', '3');
  expect(code).toBe(0);
  expect(out.match(/^supplies /gm)).toHaveLength(3);
  expect(out.match(/^ {2}\* /gm)).toHaveLength(3);
  expect(out.match(/^ {2}- /gm)).toHaveLength(9);
});

test.each([[['--kind', 'guess']], [['--region', 'tail']], [['--seed', '0']], [['--n', 'many']]])(
  '%j: exit code 2 and a plain message',
  (args) => {
    const { code, err } = atlas('quiz', ...args);
    expect(code).toBe(2);
    expect(err).toMatch(/^atlas: /);
  },
);
