// Every question that the data set can give: one answer is right, none is given away; the same seed is the same quiz.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstKinds, questionKinds } from '../../src/study/question.ts';
import { makeQuiz, subjectsOf } from '../../src/study/quiz.ts';
import { inWords } from '../../src/words/format.ts';
import { muscles, named, of, source } from './every-question.ts';

test.each(questionKinds)('%s: at least half of its subjects give a question', (kind) => {
  const subjects = new Set(of(kind).map(({ subject }) => subject));
  expect(subjects.size / subjectsOf(source, kind).length).toBeGreaterThan(0.5);
});

test.each(questionKinds)(
  '%s: four answers that differ, one of them right, with reason and source',
  (kind) => {
    const sources = new Set(source.muscles.flatMap(({ sources }) => sources));
    expect(sources.size).toBeGreaterThan(3);
    for (const question of of(kind)) {
      const { options, right, why, prompt } = question;
      const texts = options.map(({ text }) => inWords(text));
      expect(new Set(texts).size, named(question)).toBe(4);
      expect(new Set(options.map(({ id }) => id)).size, named(question)).toBe(4);
      expect(options.filter(({ id }) => id === right).length, named(question)).toBe(1);
      expect(inWords(prompt).length).toBeGreaterThan(10);
      expect(why.length, named(question)).toBeGreaterThan(0);
      // A landmark's place is the atlas's own measure; all else is quoted.
      const quoted = kind !== 'where-is-landmark';
      for (const { sources } of why) expect(sources.length > 0, named(question)).toBe(quoted);
    }
  },
);

test('a quiz that names no kinds asks the first ten, as in links that were sent when there were no more', () => {
  expect(firstKinds).toEqual([
    'where-is-it',
    'what-is-it',
    'where-does-it-refer',
    'which-point-sends-this',
    'supplies',
    'moves',
    'attaches',
    'at-risk',
    'deep-or-neuromuscular',
    'red-flag',
  ]);
  const quiz = makeQuiz(source, { seed: 7, count: 10 });
  expect(quiz.map(({ kind, subject }) => `${kind}/${subject}`)).toEqual([
    'where-is-it/splenius-capitis-1',
    'where-does-it-refer/psoas-major-2',
    'which-point-sends-this/extensor-digitorum-brevis-1',
    'supplies/triceps-brachii',
    'attaches/abductor-hallucis',
    'deep-or-neuromuscular/psoas-major',
    'red-flag/tendon-rupture',
    'where-is-it/gluteus-minimus-2',
    'what-is-it/obliquus-capitis-superior',
    'where-does-it-refer/rectus-capitis-posterior-major-1',
  ]);
});

test('no question gives its answer away: the muscle to be named is not in the prompt', () => {
  for (const kind of ['what-is-it', 'moves', 'attaches'] as const)
    for (const question of of(kind)) {
      const { names } = muscles.get(question.subject)!;
      const prompt = inWords(question.prompt).toLowerCase();
      expect(prompt, named(question)).not.toContain(names.english);
      // Words that stand inside of names.
      for (const word of ['hyoid', 'mastoid', 'frontal', 'palm', 'bulb', 'ulna', 'costal', 'tibia', 'iliac'])
        if (`${names.english} ${names.latin}`.toLowerCase().includes(word))
          expect(prompt, named(question)).not.toMatch(new RegExp(`\\b${word}`));
    }
});

test('the same seed is the same quiz; another one is another', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 25 }), (seed, count) => {
      const quiz = makeQuiz(source, { seed, count });
      expect(quiz).toHaveLength(count);
      expect(makeQuiz(source, { seed, count })).toEqual(quiz);
      if (count > 5) expect(makeQuiz(source, { seed: seed + 1, count })).not.toEqual(quiz);
    }),
    { numRuns: 5 },
  );
});

test('a set holds: rotator cuff asks about its four muscles only', () => {
  const quiz = makeQuiz(source, {
    seed: 3,
    count: 40,
    kinds: ['moves', 'supplies'],
    set: { group: 'rotator cuff' },
  });
  const cuff = ['infraspinatus', 'subscapularis', 'supraspinatus', 'teres-minor'];
  expect(quiz.length).toBe(40);
  expect(new Set(quiz.map(({ subject }) => subject)).size).toBeGreaterThan(2);
  for (const { subject } of quiz) expect(cuff).toContain(subject);
});
