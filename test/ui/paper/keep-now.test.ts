// What leaves the page names its side, and its file has a name that every system takes.
import { expect, test } from 'vitest';
import '../../../src/words/en/late-words.ts';
import { fileName, resultName } from '../../../src/ui/paper/keep-now.ts';

const nothing = { points: new Map(), muscles: new Map() };
const none = { point: null, muscle: null, side: 'left' } as const;

test('a place says its side, that it lies on both, that nobody has said it, or that it has none', () => {
  const name = (side: 'left' | 'right' | 'both' | null, sided = true) =>
    resultName(none, nothing, { name: 'the temple', sided, side });
  expect(name('right')).toBe('the temple, right side');
  expect(name('both')).toBe('the temple, both sides');
  expect(name(null)).toBe('the temple, side not said');
  expect(name(null, false)).toBe('the temple');
});

test('a file is named in small letters, digits and dashes', () => {
  expect(fileName('Trapezius point 1, right side')).toBe('trapezius-point-1-right-side.png');
  expect(fileName('Müde Füße: links/rechts')).toBe('mude-fu-e-links-rechts.png');
  expect(fileName('…')).toBe('trigger-point-atlas.png');
});
