// The red flags: well formed, and the right question first at the right place.

import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { type Area, redFlagSchema } from '../../../src/dataset/reference-schema.ts';
import { redFlag, redFlags } from '../../../src/guide/case/red-flags.ts';
import { firstQuestions } from '../../../src/guide/verdict/first-questions.ts';
import { archetype } from '../vignettes.ts';

const areas = JSON.parse(readFileSync('data/areas.json', 'utf8')) as readonly Area[];

const firstAt = (id: string, answers = {}, count = 3) =>
  firstQuestions({ area: areas.find((area) => area.id === id) }, answers)
    .slice(0, count)
    .map((flag) => flag.id);

test('the file keeps to its schema, ids are unique, and every flag is asked as a question somewhere', () => {
  expect(v.safeParse(v.array(redFlagSchema), redFlags).issues).toBeUndefined();
  expect(new Set(redFlags.map(({ id }) => id)).size).toBe(redFlags.length);
  for (const { ask, areas } of redFlags) {
    expect(ask).toMatch(/\?$/);
    expect(areas.length).toBeGreaterThan(0);
  }
});

test.each([
  ['lumbar', 'cauda-equina'],
  ['front-of-chest', 'cardiac-chest-pain'],
  ['medial-arm', 'cardiac-chest-pain'],
  ['low-thoracic-back', 'aortic-emergency'],
  ['temporal-head', 'thunderclap-headache'],
  ['throat-and-front-of-neck', 'deep-neck-infection'],
  ['groin', 'testicular-torsion'],
  ['posterior-leg', 'compartment-syndrome'],
  ['eye-and-eyebrow', 'acute-eye'],
  ['plantar-midfoot', 'acute-limb-ischaemia'],
])('%s: %s is among the first four questions', (area, flag) => {
  expect(firstAt(area, {}, 4)).toContain(flag);
});

test.each([
  ['temporal-head', 'giant-cell-arteritis', { qualities: ['throbbing'] }],
  ['posterior-leg', 'deep-vein-thrombosis', { cautions: ['dvt-risk'] }],
  ['back-of-neck', 'neck-injury', { onset: 'whiplash' }],
  ['groin', 'broken-hip', { onset: 'fall' }],
  ['lateral-shoulder', 'rib-or-belly-injury', { onset: 'fall' }],
  ['back-of-neck', 'upper-neck-instability', { cautions: ['inflammatory-arthritis'] }],
  ['heel', 'threatened-diabetic-foot', { cautions: ['diabetes'] }],
  ['abdominal', 'late-pregnancy-bleeding', { cautions: ['pregnancy'] }],
  ['posterior-ankle', 'tendon-rupture', { onset: 'sport' }],
  ['buttock', 'saddle-numbness', { qualities: ['numb'] }],
  ['front-of-chest', 'cardiac-chest-pain', { side: 'left' }],
  ['mid-thoracic-back', 'visceral-gallbladder', { side: 'right' }],
  ['iliosacral', 'cancer-history', { cautions: ['cancer'] }],
  ['pelvic', 'ectopic-pregnancy', { cautions: ['pregnancy'] }],
  ['mid-thoracic-back', 'shingles', { qualities: ['burning'] }],
])('%s: %s comes to the front when the answers hint at it', (area, flag, answers) => {
  expect(firstAt(area, answers)).toContain(flag);
});

test('only flags of the place are asked; a point brings the flags of the areas where it hurts', () => {
  expect(firstAt('plantar-midfoot', {}, 99)).not.toContain('meningitis');
  const ids = firstQuestions({ subject: archetype('temporalis') }).map(({ id }) => id);
  expect(ids).toContain('giant-cell-arteritis');
  expect(ids).not.toContain('cauda-equina');
});

test("a flag that the area's own record names comes before others, whatever its areas", () => {
  const [first] = firstQuestions({ area: { id: 'olecranon', redFlags: ['diabetic-foot'] } });
  expect(first?.id).toBe('diabetic-foot');
});

test('with no place at all, every flag may be asked, emergencies first', () => {
  const all = firstQuestions({});
  expect(all).toHaveLength(redFlags.length);
  const urgencies = all.map(({ urgency }) => ['emergency', 'same-day', 'soon'].indexOf(urgency));
  expect(urgencies).toEqual([...urgencies].sort());
  expect(redFlag('no-such-flag')).toBeUndefined();
});
