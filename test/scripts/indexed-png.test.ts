// The palette PNG: read back by a decoder of its own, its flat colours are exact and its rims within a step.
import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { indexedPng } from '../../scripts/indexed-png.ts';

function decoded(png: Buffer): { width: number; height: number; rgba: number[] } {
  const parts = new Map<string, Buffer>();
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    parts.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const width = parts.get('IHDR')!.readUInt32BE(0);
  const height = parts.get('IHDR')!.readUInt32BE(4);
  const rows = inflateSync(parts.get('IDAT')!);
  const rgba: number[] = [];
  for (let row = 0; row < height; row += 1)
    for (const index of rows.subarray(row * (width + 1) + 1, (row + 1) * (width + 1)))
      rgba.push(...parts.get('PLTE')!.subarray(index * 3, index * 3 + 3), parts.get('tRNS')?.[index] ?? 255);
  return { width, height, rgba };
}

test('flat colours come back exactly, a rim within half a step of 17, clear stays clear', () => {
  const flat = Array.from({ length: 20 * 30 }, (_, at) => (at % 20 < 10 ? [195, 32, 47, 255] : [0, 0, 0, 0]));
  flat[5] = [100, 101, 102, 255];
  const { width, height, rgba } = decoded(indexedPng(new Uint8ClampedArray(flat.flat()), 20, 30));
  expect([width, height]).toEqual([20, 30]);
  flat.forEach((pixel, at) => {
    pixel.forEach((value, channel) => {
      const off = Math.abs((rgba[at * 4 + channel] ?? -99) - value);
      expect(off).toBeLessThanOrEqual(at === 5 ? 8.5 : 0);
    });
  });
});

test('more colours than a palette holds are refused', () => {
  const noise = new Uint8ClampedArray(64 * 64 * 4).map((_, at) => ((at * 7919) % 15) * 17);
  expect(() => indexedPng(noise, 64, 64)).not.toThrow();
  const many = Array.from({ length: 64 * 64 }, (_, at) => [(at * 37) % 256, at >> 4, (at * 11) % 256, 255]);
  expect(() => indexedPng(new Uint8ClampedArray(many.flat()), 64, 64)).toThrow(/more than a palette holds/);
});
