// What is coded bit by bit comes back, and habits make it short.
import { expect, test } from 'vitest';
import { BitReader, BitWriter, codeNumber, NUMBER_MODELS } from '../../src/atlas-file/range-coder.ts';

test('whole numbers of all sizes come back', () => {
  const numbers = Array.from({ length: 5000 }, (_, i) =>
    Math.round(((i * 7919) % 4099) ** (1 + (i % 3) * 0.45) * (i % 2 ? 1 : -1)),
  ).concat([0, 0, 0, 2 ** 23, -(2 ** 23), 1, -1]);
  const writer = new BitWriter(NUMBER_MODELS);
  for (const value of numbers) codeNumber(writer, 0, value);
  const reader = new BitReader(NUMBER_MODELS, writer.finish());
  expect(numbers.map(() => codeNumber(reader, 0, 0))).toEqual(numbers.map((value) => value + 0 || 0));
});

test('long runs of the unlikely carry over', () => {
  const bits = Array.from({ length: 40_000 }, (_, i) => (i % 997 === 0 ? 1 : i % 5000 > 4000 ? 1 : 0));
  const writer = new BitWriter(1);
  for (const bit of bits) writer.bit(0, bit);
  const bytes = writer.finish();
  expect(bytes.length).toBeLessThan(700);
  const reader = new BitReader(1, bytes);
  expect(bits.map(() => reader.bit(0))).toEqual(bits);
});
