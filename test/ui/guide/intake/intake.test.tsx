// @vitest-environment jsdom
// The short intake: what is tapped becomes the case, the verdict follows at once, and everything can be taken back.
import { afterEach, describe, expect, test } from 'vitest';
import { emptyDrawing, withArea } from '../../../../src/anatomy/pain/drawing.ts';
import { paintedExtent } from '../../../../src/anatomy/pain/pain-extent.ts';
import { absoluteCautions, relativeCautions } from '../../../../src/guide/case/case-words.ts';
import { Intake } from '../../../../src/ui/guide/intake/Intake.tsx';
import {
  durationOf,
  durationWords,
  firstCautions,
  otherCautions,
  weeksOf,
} from '../../../../src/ui/guide/intake/intake-questions.ts';
import { VerdictLine } from '../../../../src/ui/guide/verdict/VerdictLine.tsx';
import { VerdictSection } from '../../../../src/ui/guide/verdict/VerdictSection.tsx';
import { click, one } from '../../render-page.tsx';
import { renderGuide, unmountGuide } from '../guide-harness.tsx';

afterEach(unmountGuide);

const show = (point = 'gluteus-maximus-1', answers = {}) =>
  renderGuide({
    point,
    answers,
    show: (verdict, without, subject) => (
      <>
        <VerdictLine subject={subject} />
        <VerdictSection verdict={verdict} without={without} />
      </>
    ),
  });
const tap = (words: string): void =>
  click(
    [...document.querySelectorAll<HTMLElement>('[data-intake] label')].find(
      (label) => label.textContent === words,
    ) as HTMLElement,
  );
/** The same for someone who has painted so many cm2. */
const showPainted = (cm2: number, answers = {}) =>
  renderGuide({
    point: 'gluteus-maximus-1',
    answers,
    state: {
      lens: 'find',
      drawing: withArea(emptyDrawing, { area: 'buttock', side: 'left' }),
      painted: { areas: ['buttock'], side: 'left', ...paintedExtent([{ cm2 }]) },
    },
    show: (now, without, subject) => (
      <>
        <VerdictLine subject={subject} />
        <VerdictSection verdict={now} without={without} />
      </>
    ),
  });
const verdict = (): string | undefined => one('[data-verdict]').dataset.verdict;
const soFar = (): string => one('[data-so-far]').textContent ?? '';

test('six taps make a case', () => {
  const told = show();
  for (const words of [
    'Three months or more',
    'One spot',
    'Tingling',
    '6',
    'Relief that lasts',
    'Blood thinners',
  ])
    tap(words);
  expect(told.getState().answers).toEqual({
    durationWeeks: 26,
    extent: 'one-spot',
    qualities: ['tingling'],
    painNow: 6,
    goals: ['lasting-relief'],
    cautions: ['blood-thinners'],
  });
  expect(one('[data-intake] summary').textContent).toBe('You answered 6 of 6');
  // In this tab's history, never in the address.
  expect(window.location.search).not.toContain('case');
  expect(window.history.state.case).toBe(
    'weeks.26_spread.one-spot_feel.tingling_pain.6_goal.lasting-relief_care.blood-thinners',
  );
});

test('each tap is felt at once, and what it changed is said', () => {
  show();
  expect(verdict()).toBe('deep-tissue');
  tap('One spot');
  tap('Sharp');
  expect(verdict()).toBe('neuromuscular');
  expect(soFar()).toContain('it was “Deep tissue”');
  expect(one('[data-changed=true]').textContent).toContain('Without your answers it would be “Deep tissue”');
  expect(one('[data-statement="one-spot"]').textContent).toContain('your answer');
});

test('an answer can be taken back, and all of them erased', () => {
  const told = show();
  tap('Spread out');
  click(one('[data-intake] fieldset:has([value=broad]) button', 'take back'));
  expect(told.getState().answers).toEqual({});
  tap('Sharp');
  tap('Sharp');
  expect(told.getState().answers).toEqual({});
  tap('4');
  tap('Fever');
  expect(verdict()).toBe('not-now');
  click(one('[data-intake] button', 'Erase my answers'));
  expect(told.getState().answers).toEqual({});
  expect(window.location.search).toBe('');
  expect(document.querySelector('[data-changed]')).toBeNull();
});

test('answers from a link stand in the form, which is then open', () => {
  show('gluteus-maximus-1', { durationWeeks: 5, painNow: 3, onset: 'fall' });
  expect(one<HTMLDetailsElement>('[data-intake] details').open).toBe(true);
  const checked = [...document.querySelectorAll<HTMLInputElement>('[data-intake] input:checked')];
  expect(checked.map(({ value }) => value)).toEqual(['weeks', '3', 'fall']);
});

test('tingling, numbness or burning brings the words on nerve and muscle; an ache does not', () => {
  show();
  tap('Dull ache');
  expect(document.querySelector('[data-nerve]')).toBeNull();
  tap('Burning');
  expect(one('[data-nerve]').textContent).toContain('strip of skin');
});

describe('the vocabulary', () => {
  test('every caution can be ticked, each once', () => {
    const asked = [...firstCautions, ...otherCautions];
    expect([...asked].sort()).toEqual([...absoluteCautions, ...relativeCautions].sort());
    expect(new Set(asked).size).toBe(asked.length);
  });

  test('words for a length of time lead back to themselves', () => {
    for (const word of durationWords) expect(durationOf(weeksOf(word))).toBe(word);
    expect([0, 1.9, 2, 11, 12, 51, 52, 5200].map(durationOf)).toEqual([
      'days',
      'days',
      'weeks',
      'weeks',
      'months',
      'months',
      'years',
      'years',
    ]);
    expect(durationOf(undefined)).toBeUndefined();
  });
});

test('the six questions stand in one form, none of them required', () => {
  renderGuide({
    point: 'soleus-1',
    show: (one_, without) => <Intake verdict={one_} without={without} />,
  });
  expect(document.querySelectorAll('[data-intake] [required]')).toHaveLength(0);
  expect(document.querySelectorAll('[data-intake] input:checked')).toHaveLength(0);
});

describe('where the pain is, for someone who has painted it', () => {
  const extent = () =>
    [...document.querySelectorAll<HTMLElement>('[data-intake] fieldset')].find((set) =>
      set.textContent?.startsWith('Where is the pain?'),
    )!;
  const chosen = () => extent().querySelector<HTMLInputElement>('input:checked')?.value;

  test('is not asked again: the size answers it, says so, and counts as answered', () => {
    const told = showPainted(8);
    expect(chosen()).toBe('one-spot');
    expect(extent().textContent).toContain('You painted about 8 cm². That counts as one spot.');
    expect(one('[data-intake] summary').textContent).toBe('You answered 1 of 6');
    expect(told.getState().answers).toEqual({});
    expect(one('[data-intake]').closest('body')!.textContent).toContain('one spot');
  });

  test('may be changed and taken back: then what was painted stands again', () => {
    const told = showPainted(300);
    expect(chosen()).toBe('broad');
    tap('A tight band');
    expect(told.getState().answers.extent).toBe('band');
    expect(extent().textContent).not.toContain('You painted');
    click(extent().querySelector('button')!);
    expect(told.getState().answers.extent).toBeUndefined();
    expect(chosen()).toBe('broad');
  });

  test('is asked where a size may mean either', () => {
    showPainted(40);
    expect(chosen()).toBeUndefined();
    expect(extent().textContent).toContain('You painted about 40 cm². That may be either: say what fits.');
    expect(one('[data-intake] summary').textContent).toBe('Does it fit you? Six short questions');
  });
});
