// Records of sessions that the tests share. Not a test itself.
import type { Session } from '../../../src/guide/session/session-schema.ts';

export const at = (hour: number, minute = 0): string =>
  new Date(Date.UTC(2026, 10, 28, hour, minute)).toISOString();

/** A whole session, with everything that a record can hold. */
export const whole: Session = {
  client: 'A-17',
  startedAt: at(9),
  closedAt: at(10),
  body: 'female',
  before: {
    level: 7,
    cm2: 212.4,
    drawing: 'abc_-9',
    places: [
      { area: 'temporal-head', sides: ['left'] },
      { area: 'neck-back', sides: ['left', 'right'] },
    ],
  },
  after: { level: 3, cm2: 90 },
  points: [
    {
      point: 'trapezius-1',
      side: 'left',
      addedAt: at(9, 5),
      tender: true,
      band: true,
      familiar: true,
      twitch: false,
      before: 6,
      after: 2,
      works: ['neuromuscular'],
      techniques: ['compression', 'stretch'],
      pressure: 8,
      holds: [
        { at: at(9, 10), seconds: 20, pain: 6 },
        { at: at(9, 12), seconds: 15 },
      ],
    },
    { point: 'temporalis-2', side: 'right', addedAt: at(9, 6), tender: false, before: 1 },
    { point: 'soleus-1', side: 'left', addedAt: at(9, 7) },
  ],
  reaction: 'Warm.',
  advice: 'Rest, then move.',
  next: '2026-12-05',
  answers: {
    durationWeeks: 6,
    qualities: ['ache'],
    onset: 'posture',
    goals: ['lasting-relief'],
    conditions: ['headache'],
    cautions: ['pregnancy'],
    redFlags: ['cauda-equina'],
    painNow: 7,
  },
  denied: ['giant-cell-arteritis'],
  told: [
    { fact: 'cautions/pregnancy', at: at(9, 1) },
    { fact: 'redFlags/cauda-equina', at: at(9, 2) },
    { fact: 'no/giant-cell-arteritis', at: at(9, 3) },
  ],
};

export const bare: Session = { client: '', startedAt: at(9), body: 'male', points: [] };
