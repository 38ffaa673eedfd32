// Where a muscle runs: only one answer holds, and none gives a name away.
import { expect, test } from 'vitest';
import { likeness } from '../../../src/study/content-words.ts';
import { inWords } from '../../../src/words/format.ts';
import { muscles, named, of, wrongOf } from '../every-question.ts';

const asked = of('where-is-muscle');
const told = (facts: readonly { text: string }[]) => facts.map(({ text }) => text).join(' ');

test('most muscles are asked for, on the body as well', () => {
  expect(new Set(asked.map(({ subject }) => subject)).size).toBeGreaterThan(85);
  for (const { picture, subject } of asked) expect(picture).toEqual({ ask: 'touch-place', place: subject });
});

test('no wrong answer runs from much the same place to much the same place', () => {
  for (const question of asked) {
    const { attachments } = muscles.get(question.subject)!;
    for (const { id } of wrongOf(question)) {
      const other = muscles.get(id)!.attachments;
      const alike = [
        likeness(told(attachments.origin), told(other.origin)),
        likeness(told(attachments.insertion), told(other.insertion)),
      ];
      expect(Math.min(...alike), `${named(question)} against ${id}`).toBeLessThan(0.34);
    }
  }
});

test('no answer names its own muscle or the one that is asked for', () => {
  for (const question of asked)
    for (const { id, text } of question.options)
      for (const { names } of [muscles.get(id)!, muscles.get(question.subject)!])
        expect(inWords(text).toLowerCase(), `${named(question)}: ${id}`).not.toContain(
          names.english.toLowerCase(),
        );
});
