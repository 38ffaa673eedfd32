// The code: squares that an independent reader has read (jsQR 1.4.0, 258 lengths, both levels), held by their hash.
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { qrCode } from '../../../../src/ui/painted/code/qr-code.ts';
import { correctionBytes } from '../../../../src/ui/painted/code/reed-solomon.ts';

const hashOf = (square: readonly (readonly boolean[])[]) =>
  createHash('sha256')
    .update(square.map((row) => row.map((dark) => (dark ? '1' : '0')).join('')).join('\n'))
    .digest('hex');

test('the same squares as those that were read', () => {
  const link = 'https://example.org/?lens=find#pain=AQsAAABHxdenTfj1gAA4EAAAAE3hv59MvLTv5LdmXOAAuQ';
  for (const [text, level, size, hash] of [
    ['a', 'L', 21, '56bb324cb2e86a133cd29ca6f0f5d1cbd8846616406dea144628a3815cc19271'],
    [link, 'M', 37, '00ad6c14bde1544368c29161bf59f62f006321747e6dbc30f5746572904aeedc'],
    ['A1b-'.repeat(120), 'M', 85, 'f4a8e5491a41c9e0858ca86634b74fa7a66969a481ac29b0a99132b53dd838ed'],
  ] as const) {
    const square = qrCode(text, level);
    expect(square?.length).toBe(size);
    expect(hashOf(square!)).toBe(hash);
  }
});

test('what does not fit makes no code', () => {
  expect(qrCode('x'.repeat(2000), 'M', 25)).toBeNull();
  expect(qrCode('x'.repeat(990), 'M', 25)?.length).toBe(117);
});

test('a block with its correction is divisible: every root of the divisor gives nought', () => {
  const data = Uint8Array.from({ length: 40 }, (_, i) => (i * 37) & 255);
  const block = [...data, ...correctionBytes(data, 16)];
  const multiply = (a: number, b: number): number => {
    let product = 0;
    for (let i = 7; i >= 0; i--) product = (product << 1) ^ ((product >>> 7) * 0x11d) ^ (((b >>> i) & 1) * a);
    return product;
  };
  for (let k = 0, root = 1; k < 16; k++, root = multiply(root, 2))
    expect(block.reduce((sum, byte) => multiply(sum, root) ^ byte, 0)).toBe(0);
});
