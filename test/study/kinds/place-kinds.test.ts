// Questions about places: no wrong one is right as well, near the right one, or told by its words.
import { expect, test } from 'vitest';
import { inWords } from '../../../src/words/format.ts';
import { named, of, points, rightText, source, wrongOf } from '../every-question.ts';

test('places: a wrong one lies far enough from the right one, and is of another muscle', () => {
  for (const question of of('where-is-it')) {
    const at = source.places.get(question.subject)!;
    for (const { id } of wrongOf(question)) {
      const there = source.places.get(id)!;
      expect(Math.hypot(...at.map((value, i) => value - there[i]!)), named(question)).toBeGreaterThan(44);
      expect(points.get(id)!.muscle.id).not.toBe(points.get(question.subject)!.muscle.id);
    }
  }
});

test('no point is given away by the words for its part: they stand neither in the place nor in the pain', () => {
  const words = (text: string) =>
    (
      text
        .toLowerCase()
        .match(/finger|thumb|buttock|kneecap|ankle|heel|toe|collar|breast|cheek|tailbone|throat/g) ?? []
    ).sort();
  for (const kind of ['where-does-it-refer', 'which-point-sends-this'] as const)
    for (const question of of(kind)) {
      const { point } = points.get(question.subject)!;
      const name = kind === 'where-does-it-refer' ? inWords(question.prompt) : rightText(question);
      const pain = kind === 'where-does-it-refer' ? rightText(question) : inWords(question.prompt);
      if (!name.includes(point.label)) continue;
      for (const word of words(point.label)) expect(words(pain), named(question)).not.toContain(word);
    }
  for (const question of of('where-is-it'))
    expect(inWords(question.prompt), named(question)).not.toContain('(');
});

test('where-is-it: no place is told by another one, and none names its muscle', () => {
  for (const question of of('where-is-it'))
    for (const { id, text } of question.options) {
      expect(inWords(text), named(question)).not.toMatch(/same line|^A little lower|this one/);
      for (const word of points
        .get(id)!
        .muscle.names.latin.toLowerCase()
        .split(' ')
        .filter((one) => /^(teres|psoas|soleus|sartorius)$/.test(one)))
        expect(inWords(text).toLowerCase(), named(question)).not.toContain(word);
    }
});
