// The table: a row a point, read back by its own rules, and no cell that a spreadsheet takes for a formula.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sessionsToCsv } from '../../../src/guide/session/session-csv.ts';
import { bare, whole } from './sessions.ts';

/** RFC 4180. */
function rowsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /("(?:[^"]|"")*"|[^,\r\n"]*)(,|\r\n|$)/gy;
  while (cell.lastIndex < text.length) {
    const match = cell.exec(text);
    if (match === null) throw new Error(`no cell at ${cell.lastIndex}`);
    const [, raw = '', end] = match;
    rows.at(-1)?.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (end === '\r\n' && cell.lastIndex < text.length) rows.push([]);
  }
  return rows;
}
const named = (text: string) => {
  const [head = [], ...rows] = rowsOf(text);
  return rows.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i]])));
};

test('a row a point, with what the session holds beside; a session without points has one row', () => {
  const rows = named(sessionsToCsv([whole, bare]));
  expect(rows).toHaveLength(4);
  expect(rows[0]).toMatchObject({
    client: 'A-17',
    point: 'trapezius-1',
    side: 'left',
    tender: 'yes',
    local_twitch: 'no',
    active: 'yes',
    pressure_pain_before_0_10: '6',
    holds_seconds: '20; 15',
    area_before_cm2: '212.4',
    next_appointment: '2026-12-05',
  });
  expect(rows[2]).toMatchObject({ point: 'soleus-1', tender: '', active: 'no' });
  expect(rows[3]).toMatchObject({ client: '', point: '' });
});

for (const begin of ['=1+1', '+49', '-2', '@sum', '\t=x', '\r=x', ' =x', '=HYPERLINK("http://x","y")'])
  test(`${JSON.stringify(begin)} is a text and no formula`, () => {
    const [row] = named(sessionsToCsv([{ ...whole, reaction: begin, client: begin }]));
    expect(row?.reaction).toBe(`'${begin}`);
    expect(row?.client).toBe(`'${begin}`);
  });

test('whatever is written, the table has its rows and columns, and no cell begins like a formula', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({ maxLength: 40 }),
      (advice, client) => {
        const rows = rowsOf(sessionsToCsv([{ ...whole, advice, client }]));
        expect(rows).toHaveLength(4);
        expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
        expect(
          rows
            .slice(1)
            .flat()
            .filter((cell) => /^\s*[=+\-@]/.test(cell)),
        ).toEqual([]);
        const back = rows[1]?.[rows[0]?.indexOf('advice') ?? -1] ?? '';
        expect(back.replace(/^'(?=\s*[=+\-@\t\r])/, '')).toBe(advice);
      },
    ),
  );
});
