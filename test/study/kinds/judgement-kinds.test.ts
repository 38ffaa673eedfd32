// Which work, and red flag or not: only one answer holds.
import { expect, test } from 'vitest';
import { inWords } from '../../../src/words/format.ts';
import { muscles, named, of, source, wrongOf } from '../every-question.ts';

test('red flags: nothing ordinary may be a clot or a joint that swells', () => {
  for (const question of of('red-flag'))
    for (const { text } of wrongOf(question))
      expect(inWords(text), named(question)).not.toMatch(/hollow of the knee|calf|stiff|swell|hot/i);
});

test('deep or neuromuscular: asked only of muscles that a hand reaches from outside', () => {
  for (const question of of('deep-or-neuromuscular'))
    expect(
      muscles.get(question.subject)!.points.some(({ find }) => /flat|pincer|deep/.test(find.grip)),
      named(question),
    ).toBe(true);
});

test('deep or neuromuscular: only one answer names the right work with a reason that the case holds', () => {
  for (const question of of('deep-or-neuromuscular')) {
    const reasons = question.options.map(({ id }) => id.split(':')[1]);
    expect(new Set(reasons).size, named(question)).toBe(4);
  }
});

test('red flags: what is offered as ordinary asks for one red flag at most', () => {
  const asked = new Map(source.symptoms.map(({ id, redFlags }) => [id, redFlags.length]));
  for (const question of of('red-flag'))
    for (const { id } of wrongOf(question)) expect(asked.get(id), named(question)).toBeLessThanOrEqual(1);
});
