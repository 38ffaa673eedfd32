// @vitest-environment jsdom
// Safety in one line: the most telling sign in the line itself, few questions first, and a yes wins over everything.
import { afterEach, expect, test } from 'vitest';
import { essentialAreasOf } from '../../../../src/guide/case/essential-areas.ts';
import { SafetyLine } from '../../../../src/ui/guide/safety/SafetyLine.tsx';
import { StopBar } from '../../../../src/ui/guide/safety/StopBar.tsx';
import { VerdictLine } from '../../../../src/ui/guide/verdict/VerdictLine.tsx';
import { VerdictReasons } from '../../../../src/ui/guide/verdict/VerdictReasons.tsx';
import { click, one } from '../../render-page.tsx';
import { renderGuide, unmountGuide } from '../guide-harness.tsx';

afterEach(unmountGuide);

const show = (answers = {}, point = 'gluteus-minimus-1') =>
  renderGuide({
    point,
    answers,
    show: (verdict, without, subject) => (
      <>
        <StopBar />
        <VerdictLine subject={subject} />
        <SafetyLine
          place={{
            subject: {
              muscle: subject.muscle,
              traits: { essentialAreas: essentialAreasOf(subject.point ? [subject.point] : []) },
            },
          }}
        />
        <VerdictReasons verdict={verdict} without={without} />
      </>
    ),
  });
const first = () => [...document.querySelectorAll<HTMLInputElement>('[data-flags] div > ul')][0];
const flagsOf = (list: Element | undefined) =>
  [...(list?.querySelectorAll<HTMLInputElement>('[data-flag]') ?? [])].map((box) => box.dataset.flag);
const line = () => one('[data-flags] h3').textContent;
const safetyOnVerdict = () => one('[data-verdict] [data-safety-state]');

test('one line with its signs, folded; four questions behind it, every other one behind one press more', () => {
  show();
  expect(line()).toMatch(/^Numb between the legs.*\? First check these 4\.$/);
  expect(one('[data-flags] h3 button').getAttribute('aria-expanded')).toBe('false');
  click(one('[data-flags] h3 button'));
  expect(one('[data-flags] h3 button').getAttribute('aria-expanded')).toBe('true');
  expect(flagsOf(first())).toHaveLength(4);
  expect(flagsOf(first())[0]).toBe('cauda-equina');
  expect(document.querySelectorAll('[data-flags] details [data-flag]').length).toBeGreaterThan(8);
  expect(one<HTMLDetailsElement>('[data-flags] details').open).toBe(false);
});

test('where a place is dangerous, its most urgent question stands in the line itself', () => {
  for (const [point, sign] of [
    ['pectoralis-major-1', 'Chest pain with effort'],
    ['trapezius-1', 'A sudden headache'],
    ['soleus-1', 'swollen, as after a journey'],
    ['gastrocnemius-1', 'swollen, as after a journey'],
    ['gluteus-minimus-1', 'Numb between the legs'],
  ] as const) {
    show({}, point);
    expect(line(), point).toContain(sign);
    unmountGuide();
  }
});

test('unanswered stands on the verdict as unanswered; a no says whose and of how many', () => {
  const told = show();
  expect(safetyOnVerdict().textContent).toBe('safety not yet checked');
  click(one('[data-flags] button[aria-label="None of these"]'));
  expect(safetyOnVerdict().textContent).toMatch(/no to 4 signs/);
  expect(line()).toContain('said no to the 4 most urgent signs');
  expect(told.getState().denied).toHaveLength(4);
  expect(window.location.search).toBe('');
  click(one('[data-flags] button', 'Ask again'));
  expect(safetyOnVerdict().textContent).toBe('safety not yet checked');
  expect(told.getState().denied).toHaveLength(0);
});

test('a yes: not now, said at once, with whom to call and why; a no takes it back', () => {
  const told = show();
  click(one('[data-flag="cauda-equina"]'));
  expect(one('[data-verdict]').dataset.verdict).toBe('not-now');
  const bar = one('[role=alert]');
  expect(bar.dataset.stop).toBe('emergency');
  expect(bar.textContent).toContain('Not now. No massage: call for emergency help now.');
  expect(bar.textContent).toContain('cauda equina');
  expect(line()).toContain('cauda equina');
  expect(one('[data-statement="cauda-equina"]')).toBeDefined();
  click(one('[data-flag="cauda-equina"]'));
  expect(one('[data-verdict]').dataset.verdict).not.toBe('not-now');
  expect(one('[role=alert]').textContent).toBe('');
  expect(told.getState().answers).toEqual({});
});

test('no row moves when one is ticked, whichever it is', () => {
  show();
  const rows = () => flagsOf(one('[data-flags]'));
  const before = rows();
  for (const id of [before[2], before[0], before[7], before[2]]) {
    click(one(`[data-flag="${id}"]`));
    expect(rows()).toEqual(before);
  }
});

test('a sign from a link that is not among the first stands on top, and stays there when taken back', () => {
  show({ redFlags: ['fever-with-spine-pain'], goals: ['relax'], extent: 'broad' });
  const before = flagsOf(first());
  expect(before[0]).toBe('fever-with-spine-pain');
  expect(before).toHaveLength(5);
  expect(one<HTMLInputElement>('[data-flag="fever-with-spine-pain"]').checked).toBe(true);
  expect(one('[data-verdict]').dataset.verdict).toBe('not-now');
  expect(one('[role=alert]').dataset.stop).toBe('same-day');
  click(one('[data-flag="fever-with-spine-pain"]'));
  expect(flagsOf(first())).toEqual(before);
});
