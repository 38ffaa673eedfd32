// @vitest-environment jsdom
// The sheet of paper: everything that a person is promised on one page, for every point, place and muscle.
import { act } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { subjectOf } from '../../../src/guide/case/traits.ts';
import { advise } from '../../../src/guide/verdict/advise.ts';
import { inWords } from '../../../src/words/format.ts';
import { unmountPage } from '../render-page.tsx';
import { openPage, records, sheet } from './printing.tsx';

const words = (part: Element | null): string => part?.textContent?.replace(/\s+/g, ' ') ?? '';

describe('on the page', () => {
  afterEach(unmountPage);
  const tell = (event: string): void => act(() => void window.dispatchEvent(new Event(event)));

  test('nothing of it stands but while the browser prints; without a picture it says so', async () => {
    await openPage({ point: 'trapezius-1', muscle: 'trapezius' });
    expect(document.querySelector('[data-paper]')).toBeNull();
    tell('beforeprint');
    expect(words(document.querySelector('body > [data-paper]'))).toContain(
      'Without a picture: the body could not be drawn.',
    );
    tell('afterprint');
    expect(document.querySelector('[data-paper]')).toBeNull();
  });

  test('a page of the reference is printed itself', async () => {
    await openPage({ point: 'trapezius-1', muscle: 'trapezius', page: 'sources' });
    tell('beforeprint');
    expect(document.querySelector('[data-paper]')).toBeNull();
  });
});

describe('a point', () => {
  test('names, side, zones, verdict, every question with a box, self-care with its dose, a sentence to say', () => {
    const said = words(sheet({ point: 'infraspinatus-1', muscle: 'infraspinatus', side: 'right' }));
    for (const expected of [
      'Outer shoulder-blade muscle',
      'Infraspinatus',
      'Outer shoulder-blade muscle musculus infraspinatus',
      'Point 1: Upper fibres',
      'Right side',
      'Pain from this point is often felt here. Right side: deep in the front of the shoulder',
      'The work it calls for',
      'Trigger points are a disputed idea',
      'Hold 10 to 30 seconds, never above 7 of 10',
      '“I’d like ',
      'on the infraspinatus (outer shoulder-blade muscle), on the right side. Please press no harder than 7 of 10',
      'Simons, Travell, Simons 1999',
      'This page teaches; it does not diagnose.',
    ])
      expect(said).toContain(expected);
  });

  test('each of all 286 asks its red flags as questions, says its verdict, its care and what to say', {
    timeout: 300_000,
  }, () => {
    let seen = 0;
    for (const muscle of records.muscles)
      for (const { id } of muscle.points) {
        const verdict = advise({ side: 'left' }, subjectOf(muscle, id));
        const paper = sheet({ point: id, muscle: muscle.id });
        const asked = [...paper.querySelectorAll('[data-paper-question]')];
        expect(asked.length, id).toBe(verdict.redFlags.length);
        for (const question of asked) expect(words(question), id).toMatch(/\?$/);
        expect(words(paper.querySelector('[data-paper-verdict]')), id).toContain(inWords(verdict.headline));
        const care = words(paper.querySelector('[data-paper-care]'));
        expect(care.length, id).toBeGreaterThan(60);
        // Where nothing is pressed there is no dose.
        if (/\bHold \d/.test(care)) expect(care, id).toMatch(/never above \d of 10/);
        expect(words(paper.querySelector('[data-paper-say]')), id).toContain('left side');
        seen += 1;
      }
    expect(seen).toBe(286);
  });

  test('a sign that is there stops it: ticked, with whom to call, and nothing to press', () => {
    const chosen = { point: 'gluteus-minimus-1', muscle: 'gluteus-minimus' };
    const paper = sheet(chosen, { redFlags: ['cauda-equina'] });
    expect(words(paper.querySelector('[data-paper-verdict="not-now"]'))).toContain('112');
    expect(paper.querySelectorAll('[data-paper-question][data-set]')).toHaveLength(1);
    expect(paper.querySelector('[data-paper-question="cauda-equina"][data-set]')).not.toBeNull();
    expect(paper.querySelector('[data-paper-care]')).toBeNull();
    expect(words(paper.querySelector('[data-paper-say]'))).toContain('before anyone presses it');
  });

  test('details come when they are asked for', () => {
    const chosen = { point: 'infraspinatus-1', muscle: 'infraspinatus' };
    expect(sheet(chosen).querySelector('[data-paper-details]')).toBeNull();
    const details = words(sheet({ ...chosen, paperDetails: true }).querySelector('[data-paper-details]'));
    for (const title of ['Where it is and how to find it', 'How it is done', 'What not to press'])
      expect(details).toContain(title);
  });
});

test('a place that hurts: the questions, the first muscles with their best point, why, and what to say', () => {
  const paper = sheet({ lens: 'find', area: 'temporal-head', side: 'right', painSide: 'right' });
  const muscles = [...paper.querySelectorAll('[data-paper-candidate]')];
  expect(muscles.length).toBeGreaterThan(2);
  for (const muscle of muscles) expect(words(muscle)).toMatch(/right side\..*(felt here|named for)/i);
  expect(paper.querySelectorAll('[data-paper-question]').length).toBeGreaterThan(5);
  const said = words(paper.querySelector('[data-paper-say]'));
  expect(said).toContain('Could it come from trapezius');
  expect(said).toMatch(/I’d like (neuromuscular work|deep tissue massage)/);
  expect(paper.querySelector('[data-paper-verdict]')).not.toBeNull();
  for (const list of paper.querySelectorAll('[data-paper-safety] ul'))
    expect(list.previousElementSibling?.tagName).toBe('H3');
});

test('in the midline no side is said, whatever was said before', () => {
  const paper = sheet({ lens: 'find', area: 'vertex', painSide: 'left' });
  expect(words(paper.querySelector('h1'))).toMatch(/head/i);
  expect(words(paper.querySelector('h1'))).not.toMatch(/left|right/);
});

test('of every place and complaint there is a page to hand over', { timeout: 300_000 }, () => {
  for (const { id } of records.areas) {
    const paper = sheet({ lens: 'find', area: id });
    expect(words(paper.querySelector('h1')), id).not.toBe('');
    expect(paper.querySelectorAll('[data-paper-question]').length, id).toBeGreaterThan(0);
  }
  for (const { id, text } of records.symptoms) {
    const paper = sheet({ lens: 'find', symptom: id });
    expect(words(paper.querySelector('h1')).toLowerCase(), id).toBe(text.toLowerCase());
    const muscles = [...paper.querySelectorAll('[data-paper-candidate]')].map(words);
    expect(new Set(muscles).size, id).toBe(muscles.length);
    // Each says why it stands there.
    for (const muscle of muscles) expect(muscle, id).toMatch(/felt here|named for|No\. \d|Named with/i);
  }
});

test('a student gets the muscle with its points, and blanks where the names are hidden', () => {
  const chosen = { lens: 'study', muscle: 'soleus', point: 'soleus-3' } as const;
  const said = words(sheet(chosen));
  expect(said).toContain('Tibial nerve (S1, S2)');
  expect(said).toContain('Lower part, outer side');
  const blank = words(sheet({ ...chosen, hideLabels: true }));
  expect(blank).not.toMatch(/soleus|Tibial|calf/i);
  expect(blank).toContain('Point 4:');
});

test('nothing chosen: the body, how to read it, and when not to press', () => {
  expect(words(sheet())).toContain('First: when not to press');
});
