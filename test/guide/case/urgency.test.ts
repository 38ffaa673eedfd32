// How urgent a doctor is: the first view and the verdict say the same.
import { expect, test } from 'vitest';
import { absoluteCautions, relativeCautions } from '../../../src/guide/case/case-words.ts';
import { redFlags } from '../../../src/guide/case/red-flags.ts';
import { urgencyOf } from '../../../src/guide/case/urgency.ts';
import { advise } from '../../../src/guide/verdict/advise.ts';
import { inWords, message } from '../../../src/words/format.ts';

test('every red flag and every absolute caution stops, as urgently as its record says', () => {
  expect(redFlags.length).toBeGreaterThan(40);
  for (const { id, urgency } of redFlags) expect(urgencyOf({ redFlags: [id] }), id).toBe(urgency);
  for (const id of absoluteCautions) expect(urgencyOf({ cautions: [id] }), id).toBe('same-day');
});

test('the most urgent counts; what only asks for care, and what the list does not know, stops nothing', () => {
  expect(urgencyOf({ redFlags: ['night-pain', 'cauda-equina'], cautions: ['fever'] })).toBe('emergency');
  expect(urgencyOf({ redFlags: ['night-pain'], cautions: ['fever'] })).toBe('same-day');
  expect(urgencyOf({ cautions: [...relativeCautions] })).toBeUndefined();
  expect(urgencyOf({ redFlags: ['no-such-flag'] })).toBeUndefined();
  expect(urgencyOf({})).toBeUndefined();
});

test('the bar of the first view says what the verdict says, word for word', () => {
  for (const told of [
    { redFlags: ['cauda-equina'] },
    { redFlags: ['night-pain'] },
    { cautions: ['fever' as const] },
  ]) {
    const verdict = advise(told);
    const urgency = urgencyOf(told);
    expect(verdict.urgency).toBe(urgency);
    const said = urgency ?? 'soon';
    expect(inWords(verdict.summary)).toBe(message(`summary.${said}`));
    expect(inWords(verdict.headline)).toBe(message('headline.not-now'));
  }
});
