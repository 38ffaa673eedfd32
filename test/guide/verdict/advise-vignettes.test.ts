// Written cases, each with the answer that the articles and a therapist would expect, and why.
import { expect, test } from 'vitest';
import { guideFacts } from '../../../src/guide/guide-fact.ts';
import { advise } from '../../../src/guide/verdict/advise.ts';
import { vignettes } from '../vignettes.ts';

test.each(vignettes.map((vignette) => [vignette.id, vignette] as const))('%s', (_, vignette) => {
  const verdict = advise(vignette.case, vignette.subject);
  expect(verdict.modality, vignette.why).toBe(vignette.expect.modality);
  expect(verdict.order?.[0]).toBe(vignette.expect.first);
  const facts = new Set(verdict.reasons.flatMap((reason) => reason.facts));
  expect(vignette.expect.facts.filter((id) => !facts.has(id))).toEqual([]);
  expect(verdict.disagreements.flatMap((item) => item.facts)).toEqual(vignette.expect.disputed ?? []);
});

test('there are at least 60 vignettes, and they cover every fact from F10 to F63', () => {
  expect(vignettes.length).toBeGreaterThanOrEqual(60);
  expect(new Set(vignettes.map(({ id }) => id)).size).toBe(vignettes.length);
  const covered = new Set(vignettes.flatMap((vignette) => vignette.expect.facts));
  const wanted = guideFacts.map(({ id }) => id).filter((id) => id >= 'F10' && id <= 'F63');
  expect(wanted.filter((id) => !covered.has(id))).toEqual([]);
});
