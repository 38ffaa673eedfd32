// The note of several records: safety first, every finding in its part, no word of a diagnosis.
import { expect, test } from 'vitest';
import { draftNote, type NoteNames, noteParts } from '../../../src/guide/session/session-note.ts';
import type { Session } from '../../../src/guide/session/session-schema.ts';
import { inWords } from '../../../src/words/format.ts';
import { phrase } from '../../../src/words/phrase.ts';
import { bare, whole } from './sessions.ts';

const names: NoteNames = {
  point: (point, side) => `${point}, ${side} side`,
  area: (id) => id,
  guideWord: ({ familiar }) => (familiar ? phrase('headline.neuromuscular') : null),
};
const said = (session: Session) => {
  const draft = draftNote(session, names);
  return Object.fromEntries(
    Object.entries(draft).map(([part, lines]) => [part, lines.map(inWords)]),
  ) as Record<keyof typeof draft, string[]>;
};
const clock = (hour: number, minute: number) =>
  new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' }).format(Date.UTC(2026, 10, 28, hour, minute));

test('red flags and cautions stand first, with what was denied and when', () => {
  const { safety } = said(whole);
  expect(safety[0]).toBe('Stop: what was told calls for this first: Call an ambulance.');
  expect(safety[1]).toContain(clock(9, 2));
  expect(safety[1]).toContain('cauda equina');
  expect(safety[2]).toBe(`Caution told at ${clock(9, 1)}: “Pregnant”.`);
  expect(safety[3]).toContain(`asked and denied at ${clock(9, 3)}`);
  expect(safety).toHaveLength(4);
});

test('nothing asked is said to be nothing asked, never to be a no', () => {
  expect(said(bare).safety).toEqual(['No red flag was asked about in this session.', 'No caution was told.']);
});

test('each part of a whole record', () => {
  const { subjective, objective, assessment, plan } = said(whole);
  expect(subjective[0]).toBe('Pain at the start: 7 of 10.');
  expect(subjective[1]).toMatch(/^Painted on the body: .*temporal-head.* about 212 cm² of skin\.$/);
  expect(subjective).toContain('For about 6 weeks.');
  expect(objective).toEqual([
    'Points checked: 3.',
    'trapezius-1, left side: tender, taut band, brings on the familiar pain and no local twitch; pain under pressure 6 of 10.',
    'temporalis-2, right side: not tender; pain under pressure 1 of 10.',
    'soleus-1, left side: nothing noted.',
  ]);
  expect(assessment).toEqual([
    'Pressing brought on the familiar pain at trapezius-1, left side.',
    'trapezius-1, left side: pain under pressure 6 of 10 before the work, 2 of 10 after it.',
    'Pain 7 of 10 before the session, 3 of 10 after it.',
    'Painted area 212 cm² before the session, 90 cm² after it.',
    'The atlas’s guide says “Neuromuscular” for trapezius-1, left side.',
    'These are findings, not a diagnosis.',
  ]);
  expect(plan).toEqual([
    'Done at trapezius-1, left side: neuromuscular therapy, steady pressure and stretching.',
    '2 holds at trapezius-1, left side: 20 s and 15 s.',
    'Pressure at trapezius-1, left side: felt as 8 of 10, above the comfort cap of 7.',
    'Reaction: Warm.',
    'Advice given: Rest, then move.',
    'Next appointment: 5 December 2026.',
    'Weekly or fortnightly to begin with, then monthly or every two months.',
  ]);
});

test('an empty record still says that nothing was checked and that it is no diagnosis', () => {
  expect(said(bare)).toMatchObject({
    subjective: [],
    objective: ['No points were checked.'],
    assessment: ['These are findings, not a diagnosis.'],
    plan: [],
  });
});

test('level zero is a level, years are years, and a first hold is one', () => {
  const session: Session = {
    ...bare,
    before: { level: 0 },
    answers: { durationWeeks: 156 },
    points: [
      {
        ...whole.points[0]!,
        holds: [{ at: whole.startedAt, seconds: 30 }],
        before: 0,
        after: 0,
        pressure: 7,
      },
    ],
  };
  const { subjective, assessment, plan } = said(session);
  expect(subjective).toEqual(['Pain at the start: 0 of 10.', 'For about 3 years.']);
  expect(assessment.join(' ')).toContain('0 of 10 before the work, 0 of 10 after it');
  expect(plan).toContain('One hold at trapezius-1, left side: 30 s.');
  expect(plan).toContain('Pressure at trapezius-1, left side: felt as 7 of 10.');
});

test('no part of any record speaks as a doctor does', () => {
  for (const session of [whole, bare])
    for (const part of noteParts)
      for (const line of said(session)[part])
        expect(line.replace('not a diagnosis', '')).not.toMatch(/diagnos|syndrome|prognos|patholog/i);
});
