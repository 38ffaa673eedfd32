// The hold as plain steps: it starts, breathes, releases; pain above the cap pauses it; nothing lasts longer than its goal.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  breathAt,
  type HoldEvent,
  heldAt,
  readyTimer,
  secondsLeft,
  stepTimer,
} from '../../../../src/ui/guide/protocol/hold-timer.ts';

const cap = 7;
const after = (events: readonly HoldEvent[], goal = 20) =>
  events.reduce((timer, event) => stepTimer(timer, event, cap), readyTimer(goal));

test('it counts down while it is held, and releases at the goal', () => {
  const held = after([{ type: 'press', now: 1000 }]);
  expect(held.phase).toBe('holding');
  expect(secondsLeft(held, 1000)).toBe(20);
  expect(secondsLeft(held, 13_400)).toBe(8);
  expect(stepTimer(held, { type: 'tick', now: 20_999 }, cap).phase).toBe('holding');
  const done = stepTimer(held, { type: 'tick', now: 21_000 }, cap);
  expect(done).toMatchObject({ phase: 'released', since: null });
  expect(secondsLeft(done, 99_000)).toBe(0);
});

test('a sleeping page wakes to a finished hold, not to a longer one', () => {
  const done = after([
    { type: 'press', now: 0 },
    { type: 'tick', now: 600_000 },
  ]);
  expect(done).toMatchObject({ phase: 'released', heldMs: 20_000 });
});

test('in for four seconds, out for six', () => {
  expect([0, 3999, 4000, 9999, 10_000, 14_000].map(breathAt)).toEqual([
    'in',
    'in',
    'out',
    'out',
    'in',
    'out',
  ]);
});

test('a pause by hand keeps what was held', () => {
  const paused = after([
    { type: 'press', now: 0 },
    { type: 'pause', now: 5000 },
  ]);
  expect(paused).toMatchObject({ phase: 'paused', pausedBy: 'hand', heldMs: 5000 });
  const again = stepTimer(paused, { type: 'press', now: 60_000 }, cap);
  expect(secondsLeft(again, 61_000)).toBe(14);
});

test('pain above the cap pauses, says so, and keeps it paused until it is bearable', () => {
  const hurt = after([
    { type: 'press', now: 0 },
    { type: 'pain', level: 7, now: 2000 },
    { type: 'pain', level: 8, now: 6000 },
  ]);
  expect(hurt).toMatchObject({ phase: 'paused', pausedBy: 'pain', heldMs: 6000, pain: 8 });
  expect(stepTimer(hurt, { type: 'press', now: 7000 }, cap)).toBe(hurt);
  const eased = stepTimer(hurt, { type: 'pain', level: 5, now: 8000 }, cap);
  expect(eased.phase).toBe('paused');
  expect(stepTimer(eased, { type: 'press', now: 9000 }, cap)).toMatchObject({
    phase: 'holding',
    heldMs: 6000,
  });
});

test('pain above the cap that was told before keeps it from starting', () => {
  const sore = readyTimer(20, 9);
  expect(stepTimer(sore, { type: 'press', now: 0 }, cap)).toBe(sore);
  expect(stepTimer(sore, { type: 'reset' }, cap).pain).toBe(9);
  const better = stepTimer(sore, { type: 'pain', level: 4, now: 0 }, cap);
  expect(stepTimer(better, { type: 'press', now: 0 }, cap).phase).toBe('holding');
});

const anyEvent = (now: number): fc.Arbitrary<HoldEvent> =>
  fc.oneof(
    fc.constantFrom<HoldEvent>(
      { type: 'press', now },
      { type: 'pause', now },
      { type: 'tick', now },
      { type: 'reset' },
    ),
    fc.integer({ min: 0, max: 10 }).map((level): HoldEvent => ({ type: 'pain', level, now })),
    fc.constantFrom(10, 20, 30).map((seconds): HoldEvent => ({ type: 'goal', seconds })),
  );

test('whatever happens: never held above the cap, never longer than the goal', () => {
  const story = fc
    .array(fc.integer({ min: 0, max: 9000 }), { maxLength: 30 })
    .map((gaps) => gaps.map((_, i) => gaps.slice(0, i + 1).reduce((sum, gap) => sum + gap, 0)))
    .chain((times) => fc.tuple(...times.map(anyEvent)).map((events) => ({ times, events })));
  fc.assert(
    fc.property(story, ({ times, events }) => {
      let timer = readyTimer(20);
      events.forEach((event, i) => {
        timer = stepTimer(timer, event, cap);
        const now = times[i] ?? 0;
        expect(heldAt(timer, now)).toBeLessThanOrEqual(timer.goalSeconds * 1000);
        if (timer.pain !== null && timer.pain > cap) expect(timer.phase).not.toBe('holding');
        expect(timer.since === null).toBe(timer.phase !== 'holding');
      });
    }),
    { numRuns: 400 },
  );
});
