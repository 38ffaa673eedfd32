// @vitest-environment jsdom
// Red flags: few questions first, the rest behind one press, and a yes wins over everything that is shown.
import { afterEach, expect, test } from 'vitest';
import { RedFlagQuestions } from '../../../../src/ui/guide/safety/RedFlagQuestions.tsx';
import { StopBar } from '../../../../src/ui/guide/safety/StopBar.tsx';
import { VerdictCard } from '../../../../src/ui/guide/verdict/VerdictCard.tsx';
import { click, one } from '../../render-page.tsx';
import { renderGuide, unmountGuide } from '../guide-harness.tsx';

afterEach(unmountGuide);

const show = (answers = {}) =>
  renderGuide({
    point: 'gluteus-minimus-1',
    answers,
    show: (verdict, without) => (
      <>
        <StopBar />
        <RedFlagQuestions questions={verdict.redFlags} />
        <VerdictCard verdict={verdict} without={without} />
      </>
    ),
  });
const first = () => document.querySelectorAll('[data-flags] > ul [data-flag]');

test('four questions at first, emergencies before all, and every other one behind one press', () => {
  show();
  expect([...first()].map((box) => (box as HTMLElement).dataset.flag)[0]).toBe('cauda-equina');
  expect(first()).toHaveLength(4);
  expect(document.querySelectorAll('[data-flags] details [data-flag]').length).toBeGreaterThan(8);
  expect(one<HTMLDetailsElement>('[data-flags] details').open).toBe(false);
});

test('a yes: not now, said at once, with whom to call and why; a no takes it back', () => {
  const told = show();
  click(one('[data-flag="cauda-equina"]'));
  expect(one('[data-verdict]').dataset.verdict).toBe('not-now');
  const bar = one('[role=alert]');
  expect(bar.dataset.stop).toBe('emergency');
  expect(bar.textContent).toContain('Not now. No massage: call for emergency help now.');
  expect(bar.textContent).toContain('cauda equina');
  expect(bar.querySelector('a[href="tel:112"]')).not.toBeNull();
  expect(one('[data-statement="cauda-equina"]')).toBeDefined();
  click(one('[data-flag="cauda-equina"]'));
  expect(one('[data-verdict]').dataset.verdict).not.toBe('not-now');
  expect(one('[role=alert]').textContent).toBe('');
  expect(told.getState().answers).toEqual({});
});

test('none of these: the card steps back, in memory only, and can be asked again', () => {
  const told = show();
  click(one('[data-flags] button', 'None of these'));
  expect(first()).toHaveLength(0);
  expect(one('[data-flags]').textContent).toContain('no to the 4 most urgent signs');
  expect(told.getState().denied).toHaveLength(4);
  expect(window.location.search).toBe('');
  click(one('[data-flags] button', 'Ask me again'));
  expect(first()).toHaveLength(4);
});

test('a sign from a link stands first and ticked, and no other answer outweighs it', () => {
  show({ redFlags: ['deep-vein-thrombosis'], goals: ['relax'], extent: 'broad' });
  expect(one<HTMLInputElement>('[data-flags] > ul [data-flag]').dataset.flag).toBe('deep-vein-thrombosis');
  expect(one<HTMLInputElement>('[data-flag="deep-vein-thrombosis"]').checked).toBe(true);
  expect(one('[data-verdict]').dataset.verdict).toBe('not-now');
  expect(one('[role=alert]').dataset.stop).toBe('same-day');
});
