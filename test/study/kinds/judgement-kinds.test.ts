// Which work, and red flag or not: only one answer holds.
import { expect, test } from 'vitest';
import { inWords } from '../../../src/words/format.ts';
import { muscles, named, of, source } from '../every-question.ts';

const flags = new Set(source.redFlags.map(({ id }) => id));
const signs = of('red-flag');

test('red flags: the same four answers to every sign, in one order, so that none is told by its form', () => {
  for (const { options } of signs)
    expect(options.map(({ id }) => id)).toEqual(['emergency', 'same-day', 'soon', 'none']);
  expect(new Set(signs.map(({ subject }) => subject).filter((id) => flags.has(id)))).toEqual(flags);
  const none = signs.filter(({ right }) => right === 'none');
  expect(none.length).toBeGreaterThan(20);
  expect(none.every(({ subject }) => !flags.has(subject))).toBe(true);
});

test('red flags: how urgent a sign is, is what its record says', () => {
  const urgency = new Map(source.redFlags.map((flag) => [flag.id, flag.urgency]));
  for (const question of signs.filter(({ subject }) => flags.has(subject)))
    expect(question.right, named(question)).toBe(urgency.get(question.subject));
});

test('red flags: nothing ordinary may be a clot or a joint that swells', () => {
  for (const question of signs.filter(({ right }) => right === 'none'))
    expect(inWords(question.prompt), named(question)).not.toMatch(/hollow of the knee|calf|stiff|swell|hot/i);
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

test('red flags: what is asked as ordinary asks for one red flag at most', () => {
  const asked = new Map(source.symptoms.map(({ id, redFlags }) => [id, redFlags.length]));
  for (const question of signs.filter(({ right }) => right === 'none'))
    expect(asked.get(question.subject), named(question)).toBeLessThanOrEqual(1);
});
