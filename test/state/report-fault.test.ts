// A fault is logged in full, once, and the person is told each time that it matters to them.
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { reportFault } from '../../src/state/report-fault.ts';

const log = vi.spyOn(console, 'error');
beforeEach(() => {
  log.mockReset().mockImplementation(() => {});
});
afterAll(() => log.mockRestore());

test('the console has the fault itself, not its text alone', () => {
  const fault = new Error('no such chunk', { cause: 'offline' });
  reportFault('fetching the long texts', fault);
  expect(log).toHaveBeenCalledExactlyOnceWith('fetching the long texts:', fault);
});

test('caught in two places, it is logged once; both tell the person', () => {
  const fault = new Error('quota');
  const tell = vi.fn();
  reportFault('keeping settings', fault, tell);
  reportFault('keeping records', fault, tell);
  expect(log).toHaveBeenCalledOnce();
  expect(tell).toHaveBeenCalledTimes(2);
});

test('what is thrown need not be an error', () => {
  reportFault('drawing', 'lost');
  reportFault('drawing', 'lost');
  reportFault('drawing', null);
  expect(log.mock.calls).toEqual([
    ['drawing:', 'lost'],
    ['drawing:', 'lost'],
    ['drawing:', null],
  ]);
});
