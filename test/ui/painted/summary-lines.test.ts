// What a summary says: never a verdict without its safety before it, and with answers, self-care and when to see a doctor.
import { expect, test } from 'vitest';
import '../../../src/words/en/late-words.ts';
import '../../../src/words/en/painted-words.ts';
import { advise } from '../../../src/guide/verdict/advise.ts';
import { laidOut } from '../../../src/ui/painted/summary-image.ts';
import { summaryLines } from '../../../src/ui/painted/summary-lines.ts';
import { inWords } from '../../../src/words/format.ts';

const area = { id: 'temporal-head', redFlags: ['thunderclap-headache'] };
const said = (redFlags: readonly string[] = []) => {
  const verdict = advise({ redFlags: [...redFlags] } as never, undefined, area as never);
  return {
    verdict,
    lines: summaryLines({
      pains: [{ name: 'Temple, left side, about 20 cm²', feels: '6 of 10, ache' }],
      muscles: ['Trapezius point 1, left side'],
      verdict,
      safety: { state: 'open', count: 4 } as never,
      care: [],
      day: Date.UTC(2026, 10, 29),
    }),
  };
};
const place = (lines: readonly { text: string }[], text: string) =>
  lines.findIndex((line) => line.text.includes(text));

test('safety stands before the verdict, unchecked where it is, with the signs of the place by what they call for', () => {
  const { lines, verdict } = said();
  const unchecked = place(lines, 'Safety not yet checked');
  const word = place(lines, inWords(verdict.headline));
  expect(unchecked).toBeGreaterThan(0);
  expect(word).toBeGreaterThan(unchecked);
  expect(place(lines, 'Call an ambulance: ')).toBeGreaterThan(unchecked);
  expect(place(lines, 'See a doctor ')).toBeGreaterThan(0);
  expect(place(lines, 'about 20 cm²: 6 of 10, ache')).toBeGreaterThan(0);
  expect(place(lines, 'A  Trapezius point 1')).toBeGreaterThan(word);
  expect(lines.at(-1)!.text).toContain('does not diagnose');
});

test('a sign that was told stands with what it calls for, and nothing says that it is unchecked', () => {
  const { lines, verdict } = said(['thunderclap-headache']);
  expect(verdict.modality).toBe('not-now');
  expect(place(lines, 'Safety not yet checked')).toBe(-1);
  expect(place(lines, inWords(verdict.headline))).toBeGreaterThan(0);
});

test('no line is wider than the picture, and none is lost', () => {
  const context = { font: '', measureText: (text: string) => ({ width: text.length * 10 }) as TextMetrics };
  const { lines } = said();
  const { rows, height } = laidOut(lines, 400, context);
  for (const { text } of rows) if (text.includes(' ')) expect(text.length * 10).toBeLessThanOrEqual(400);
  expect(rows.map(({ text }) => text).join(' ')).toBe(lines.map(({ text }) => text).join(' '));
  expect(rows.at(-1)!.y).toBeLessThan(height);
});
