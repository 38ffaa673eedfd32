// A session: wrong ones come again when learning, never in an exam; time ends it; only first answers score.
import { expect, test } from 'vitest';
import type { Question } from '../../src/study/question.ts';
import { answered, askedNow, resumed, scoreOf, startSession } from '../../src/study/session.ts';

const ask = (subject: string): Question => ({
  kind: 'moves',
  subject,
  prompt: subject,
  options: [],
  right: 'yes',
  why: [],
});
const five = ['a', 'b', 'c', 'd', 'e'].map(ask);

/** Answers until the end, wrong to the first `wrong` questions. */
function play(mode: 'learn' | 'exam', wrong: number) {
  let session = startSession(five, mode);
  const asked: string[] = [];
  for (let question = askedNow(session); question; question = askedNow(session)) {
    asked.push(question.subject);
    session = answered(session, asked.length <= wrong ? 'wrong' : 'right', 10);
  }
  return { asked: asked.join(''), session };
}

test('a wrong one comes again after three others, and counts once', () => {
  const { asked, session } = play('learn', 1);
  expect(asked).toBe('abcdae');
  expect(scoreOf(session)).toEqual({ right: 4, nearly: 0, of: 5, learn: ['moves/a'] });
});

test('who knows nothing is asked everything: what comes again never keeps the new ones back', () => {
  const many = Array.from('abcdefghij', (subject) => ask(subject));
  let session = startSession(many, 'learn');
  const asked: string[] = [];
  for (let i = 0; i < 24; i++) {
    const question = askedNow(session)!;
    asked.push(question.subject);
    session = answered(session, 'wrong', 10);
  }
  // Three new ones at the least before each that comes again, while there are any.
  expect(new Set(asked).size).toBe(10);
  expect(asked.join('').startsWith('abcda')).toBe(true);
  for (let i = 1; i < asked.length; i++) expect(asked[i]).not.toBe(asked[i - 1]);
});

test('in an exam nothing comes again', () => {
  const { asked, session } = play('exam', 2);
  expect(asked).toBe('abcde');
  expect(scoreOf(session)).toEqual({ right: 3, nearly: 0, of: 5, learn: ['moves/a', 'moves/b'] });
});

test('time at the questions ends it; a pause, kept and read again as JSON, takes none', () => {
  let session = startSession(five, 'learn', 25);
  session = answered(session, 'right', 20);
  session = JSON.parse(JSON.stringify(session));
  expect(askedNow(session)?.subject).toBe('b');
  session = answered(session, 'right', 20);
  expect(askedNow(session)).toBeUndefined();
  expect(answered(session, 'right', 20)).toEqual(session);
});

test('a near miss does not come again, and is still to be learned', () => {
  const session = answered(startSession(five, 'learn'), 'nearly', 10);
  expect(session.waiting.map(({ subject }) => subject).join('')).toBe('bcde');
  expect(scoreOf(session)).toEqual({ right: 0, nearly: 1, of: 1, learn: ['moves/a'] });
});

test('resumed from its outcomes it stands where it stood: what waits, what comes again, score and time', () => {
  for (const mode of ['learn', 'exam'] as const) {
    const outcomes = ['wrong', 'right', 'nearly', 'right'] as const;
    const went = outcomes.reduce(
      (session, outcome) => answered(session, outcome, 10),
      startSession(five, mode, 60),
    );
    expect(resumed(startSession(five, mode, 60), outcomes, 40)).toEqual(went);
    expect(askedNow(resumed(startSession(five, mode, 60), outcomes, 60))).toBeUndefined();
  }
});
