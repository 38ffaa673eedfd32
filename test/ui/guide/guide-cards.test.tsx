// @vitest-environment jsdom
// Protocol, course, verdict and comparison: what stands on them, plain in Find, exact elsewhere.
import { act } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { guideFacts } from '../../../src/guide/guide-fact.ts';
import { comfortCap } from '../../../src/guide/protocol/dose.ts';
import { CompareDialog } from '../../../src/ui/guide/compare/CompareDialog.tsx';
import { CourseCard } from '../../../src/ui/guide/protocol/CourseCard.tsx';
import { DoctorCard } from '../../../src/ui/guide/protocol/DoctorCard.tsx';
import { ProtocolCard } from '../../../src/ui/guide/protocol/ProtocolCard.tsx';
import { SeeCard } from '../../../src/ui/guide/protocol/SeeCard.tsx';
import { SelfCareCard } from '../../../src/ui/guide/protocol/SelfCareCard.tsx';
import { sayingOf } from '../../../src/ui/guide/protocol/saying.ts';
import { VerdictReasons } from '../../../src/ui/guide/verdict/VerdictReasons.tsx';
import { changeBetween } from '../../../src/ui/guide/verdict/verdict-change.ts';
import { one } from '../render-page.tsx';
import { renderGuide, unmountGuide } from './guide-harness.tsx';

afterEach(unmountGuide);

const protocol = (point: string, answers = {}, timer = true) =>
  renderGuide({
    point,
    answers,
    show: (verdict) => <ProtocolCard protocol={verdict.protocol} timer={timer} />,
  });
const hands = () =>
  [...document.querySelectorAll<HTMLElement>('[data-hand]')].map(({ dataset }) => dataset.hand);

describe('protocol', () => {
  test('a small deep muscle: fingers, a hold, the nerve to spare, and a timer', () => {
    protocol('scalenus-anterior-1');
    expect(hands()).toEqual(['thumb', 'fingers', 'knuckle']);
    expect(one('[data-protocol]').textContent).toContain('Brachial plexus');
    expect(one('[data-timer]')).toBeDefined();
    expect(one('[data-protocol]').textContent).toContain('Practice only, no trials found');
  });

  test('a large muscle: palms, forearm and elbow, no timer, and the scale as a figure', () => {
    protocol('gluteus-maximus-1', {}, false);
    expect(hands()).toContain('forearm');
    expect(document.querySelector('[data-timer]')).toBeNull();
    expect(one('[data-pressure]').getAttribute('aria-label')).toMatch(
      new RegExp(`never above ${comfortCap}\\.$`),
    );
  });

  test('both kinds of work: the first and then the other, the steps counted through', () => {
    protocol('gluteus-maximus-1', { extent: 'one-spot', goals: ['mobility'] });
    const lists = [...document.querySelectorAll('ol')];
    expect(lists).toHaveLength(2);
    expect(document.querySelectorAll('h4')[0]?.textContent).toMatch(/^First: /);
    expect(lists[1]?.start).toBe(1 + (lists[0]?.children.length ?? 0));
  });

  test('with a red flag there is nothing to do with the hands', () => {
    protocol('gluteus-maximus-1', { redFlags: ['cauda-equina'] });
    expect(document.querySelector('[data-protocol], [data-timer]')).toBeNull();
  });
});

test('sessions, care before and after, who does it, when a doctor: each in its card', () => {
  renderGuide({
    point: 'scalenus-anterior-1',
    show: (verdict) => (
      <>
        <CourseCard protocol={verdict.protocol} />
        <SeeCard protocol={verdict.protocol} saying={null} />
        <DoctorCard protocol={verdict.protocol} flags={verdict.redFlags} />
        <SelfCareCard protocol={verdict.protocol} selfHold={[12, 40]} />
      </>
    ),
  });
  const course = one('[data-course]').textContent;
  for (const part of ['Weekly or fortnightly', '24 to 36 hours', '4 to 14 days'])
    expect(course).toContain(part);
  expect(one('[data-see]').textContent).toContain('certificate');
  expect(one('[data-doctor]').textContent).toMatch(/see a doctor.*Call an ambulance.*Heart pain/s);
  const lengths = [...document.querySelectorAll<HTMLInputElement>('[data-timer] fieldset input')]
    .map(({ value }) => Number(value))
    .filter((value) => value > 10);
  expect(lengths).toEqual([15, 20]);
});

describe('what to say', () => {
  const names = { latin: 'musculus soleus', english: 'soleus', plain: 'Deep calf muscle' };

  test('the work, the muscle in both names, the side, and the limit', () => {
    expect(sayingOf({ modality: 'neuromuscular' }, { names }, 'left')).toBe(
      `I’d like neuromuscular work on the soleus (deep calf muscle), on the left side. Please press no harder than ${comfortCap} of 10, and stop if it tingles or goes numb.`,
    );
    expect(
      sayingOf({ modality: 'both', order: ['deep-tissue', 'neuromuscular'] }, { names }, null),
    ).toContain('deep tissue massage first, then neuromuscular work on the soleus (deep calf muscle).');
  });

  test('nothing, where nobody should work on it now', () => {
    expect(sayingOf({ modality: 'not-now' }, { names }, 'left')).toBeNull();
  });

  test('it is copied as it stands, and a browser that refuses is said', async () => {
    const copied: string[] = [];
    const refuse = () => Promise.reject(new Error('refused'));
    Object.assign(navigator, { clipboard: { writeText: async (text: string) => copied.push(text) } });
    renderGuide({
      point: 'soleus-1',
      show: (verdict) => <SeeCard protocol={verdict.protocol} saying="A sentence." />,
    });
    await act(async () => one('[data-see] button').click());
    expect(copied).toEqual(['A sentence.']);
    expect(one('[data-see] [role=status]').textContent).toBe('Copied.');
    Object.assign(navigator, { clipboard: { writeText: refuse } });
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    await act(async () => one('[data-see] button').click());
    expect(logged).toHaveBeenCalledOnce();
    logged.mockRestore();
    expect(one('[data-see] [role=status]').textContent).toContain('by hand');
  });
});

describe('verdict', () => {
  const show = (lens: 'find' | 'explain', answers = {}) =>
    renderGuide({
      point: 'scalenus-anterior-1',
      answers,
      state: { lens },
      show: (verdict, without) => <VerdictReasons verdict={verdict} without={without} />,
    });

  test('plain for a client: no fact ids; exact for a therapist: each with its facts', () => {
    show('find');
    expect(document.body.textContent).not.toMatch(/F\d\d/);
    unmountGuide();
    show('explain');
    expect(one('[data-statement="deep-muscle"] summary').textContent).toMatch(/F41 F03/);
    expect(one('[data-statement="deep-muscle"] details').textContent).toContain('fingers, thumbs, knuckles');
  });

  test('where the articles disagree, both sides and what tipped it', () => {
    show('explain', { durationWeeks: 26, extent: 'one-spot' });
    const words = document.body.textContent ?? '';
    expect(words).toContain('Deep tissue massage is named for it in');
    expect(words).toContain('Neuromuscular therapy is named for it in');
    expect(words).toContain('What tipped it to “Neuromuscular” here:');
  });

  test('what the answers changed: word, new reasons once each, a shorter hold', () => {
    let change: ReturnType<typeof changeBetween> | undefined;
    renderGuide({
      point: 'gluteus-maximus-1',
      answers: { extent: 'one-spot', qualities: ['sharp'], cautions: ['osteoporosis'] },
      show: (verdict, without) => {
        change = changeBetween(without, verdict);
        return null;
      },
    });
    expect(change?.word).toBe(true);
    expect(change?.added.map(({ id }) => id).sort()).toEqual([
      'nerve-symptoms-neuromuscular',
      'one-spot',
      'osteoporosis',
    ]);
    expect(change?.shorterHold).toEqual([30, 15]);
  });
});

test('the comparison shows every fact of both kinds of work, both names in each row, and the contested claims', () => {
  renderGuide({ point: 'soleus-1', show: () => <CompareDialog /> });
  const words = one('[data-compare]').textContent ?? '';
  const shown = guideFacts.filter(({ topic, id }) => topic === 'contested' || words.includes(id));
  expect(guideFacts.filter((fact) => !shown.includes(fact)).map(({ id }) => id)).toEqual([]);
  expect(document.querySelectorAll('[data-claim]')).toHaveLength(4);
  expect(
    [...document.querySelectorAll('[data-disputed]')].map((item) => item.textContent?.match(/F\d\d/)?.[0]),
  ).toEqual(['F12', 'F13', 'F15', 'F17', 'F18']);
  const rows = [...document.querySelectorAll('[data-row]')].filter(
    (row) => row.querySelectorAll('h4').length > 1,
  );
  expect(rows.length).toBeGreaterThanOrEqual(4);
  for (const row of rows) expect(row.textContent).toMatch(/Deep tissue massage.*Neuromuscular therapy/s);
});
