// The code: squares that an independent reader has read (jsQR 1.4.0; of 253 lengths at both levels all but those of version 23 L, which it reads from no encoder), held by their hash.
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { qrCode } from '../../../src/ui/painted/qr-code.ts';

const hashOf = (square: readonly (readonly boolean[])[]) =>
  createHash('sha256')
    .update(square.map((row) => row.map((dark) => (dark ? '1' : '0')).join('')).join('\n'))
    .digest('hex');

test('the same squares as those that were read', () => {
  const link = 'https://example.org/?lens=find#pain=AQsAAABHxdenTfj1gAA4EAAAAE3hv59MvLTv5LdmXOAAuQ';
  for (const [text, level, size, hash] of [
    ['a', 'L', 21, 'bf35b1e154e92eb4f32a6bae5b813d5809763714b28b6d0e376fe986c07c6d1f'],
    [link, 'M', 37, '00ad6c14bde1544368c29161bf59f62f006321747e6dbc30f5746572904aeedc'],
    ['A1b-'.repeat(120), 'M', 85, 'f4a8e5491a41c9e0858ca86634b74fa7a66969a481ac29b0a99132b53dd838ed'],
  ] as const) {
    const square = qrCode(text, level);
    expect(square?.length).toBe(size);
    expect(hashOf(square!)).toBe(hash);
  }
});

test('what does not fit makes no code', () => {
  expect(qrCode('x'.repeat(2000), 'M')).toBeNull();
  expect(qrCode('x'.repeat(990), 'M')?.length).toBe(117);
});
