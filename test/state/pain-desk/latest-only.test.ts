// Of questions that come faster than answers the latest is answered last, those between never; a fault is told and ends nothing.
import { expect, test, vi } from 'vitest';
import { latestOnly } from '../../../src/state/pain-desk/latest-only.ts';

const turn = () => new Promise((resolve) => setTimeout(resolve));

test('one is under way, the latest waits, those between are never asked', async () => {
  const asked: number[] = [];
  const told: number[] = [];
  const questions = latestOnly(
    'counting',
    async (question: number) => {
      asked.push(question);
      await turn();
      return question * 10;
    },
    (_question, answer) => told.push(answer),
    () => {},
  );
  for (const question of [1, 2, 3, 4]) questions.ask(question);
  await vi.waitFor(() => expect(told).toEqual([10, 40]));
  expect(asked).toEqual([1, 4]);
});

test('after a fault the next question is answered', async () => {
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
  const told: number[] = [];
  const failed = vi.fn();
  const questions = latestOnly(
    'counting',
    async (question: number) => {
      if (question === 1) throw new Error('no');
      return question;
    },
    (_question, answer) => told.push(answer),
    failed,
  );
  questions.ask(1);
  questions.ask(2);
  await vi.waitFor(() => expect(told).toEqual([2]));
  expect(failed).toHaveBeenCalledTimes(1);
  expect(quiet).toHaveBeenCalled();
  quiet.mockRestore();
});

test('once stopped nothing is told', async () => {
  const told = vi.fn();
  const questions = latestOnly('counting', async (question: number) => question, told, told);
  questions.ask(1);
  questions.stop();
  questions.ask(2);
  await turn();
  expect(told).not.toHaveBeenCalled();
});
