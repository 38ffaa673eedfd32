// The grain is even on the whole and has no seam: neither would a muscle's fibres.
import { expect, test } from 'vitest';
import { grain } from '../../../src/scene/tissue/fibre-texture.ts';

const picture = grain();
const [along, across] = [256, 512];

test('each channel lies about one half', () => {
  for (let k = 0; k < 4; k++) {
    let sum = 0;
    for (let i = k; i < picture.length; i += 4) sum += picture[i]!;
    expect(sum / (along * across)).toBeGreaterThan(110);
    expect(sum / (along * across)).toBeLessThan(146);
  }
});

test('the edges meet: the step over the seam is no larger than the steps beside it', () => {
  const at = (x: number, y: number) =>
    picture[(((y + across) % across) * along + ((x + along) % along)) * 4]!;
  const mean = (step: (i: number) => number, count: number) =>
    Array.from({ length: count }, (_, i) => Math.abs(step(i))).reduce((sum, one) => sum + one, 0) / count;
  const beside = mean((i) => at(i, 100) - at(i, 101), along);
  expect(mean((i) => at(i, 0) - at(i, -1), along)).toBeLessThan(beside * 2 + 6);
  const along_ = mean((i) => at(100, i) - at(101, i), across);
  expect(mean((i) => at(0, i) - at(-1, i), across)).toBeLessThan(along_ * 2 + 6);
});

test('fibres run along u: neighbours along are more alike than neighbours across', () => {
  let [u, v] = [0, 0];
  for (let y = 0; y + 8 < across; y++)
    for (let x = 0; x + 8 < along; x++) {
      const here = picture[(y * along + x) * 4]!;
      u += Math.abs(here - picture[(y * along + x + 1) * 4]!);
      v += Math.abs(here - picture[((y + 8) * along + x) * 4]!);
    }
  expect(v).toBeGreaterThan(u * 1.5);
});
