// Small pictures wear the chosen skin, in the plate's own colours, and what is painted on them can be read on every tone.
import { describe, expect, test } from 'vitest';
import { RIM_STEPS } from '../../../src/anatomy/pain/skin-raster.ts';
import { skinTones } from '../../../src/state/atlas-state.ts';
import { inks, skinColours } from '../../../src/state/plate-colours.ts';
import { type Colour, colourOf, figureColours } from '../../../src/ui/painted/figure-colours.ts';
import { paintSkin } from '../../../src/ui/painted/figure-image.ts';

const luminance = (colour: Colour | readonly number[]) =>
  [0.2126, 0.7152, 0.0722].reduce((sum, share, k) => {
    const part = colour[k]! / 255;
    return sum + share * (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  }, 0);
const contrast = (a: readonly number[], b: readonly number[]) => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
};

test.each(skinTones)('skin %i and the red of pain are those of the plate', (tone) => {
  const { skin, shadow, pain } = figureColours({ tone, theme: 'light' });
  expect(skin).toEqual(colourOf(skinColours[tone].skin));
  expect(shadow).toEqual(colourOf(skinColours[tone].shadow));
  // From tone 5 on the plate's shader calls it dark: there its dots are lighter.
  expect(pain).toEqual(colourOf(tone >= 5 ? inks.painOnDark : inks.pain));
});

describe.each(skinTones)('on skin %i', (tone) => {
  test.each(['light', 'dark'] as const)('in the %s theme paint stands apart from the skin', (theme) => {
    const { skin, paint } = figureColours({ tone, theme });
    expect(contrast(paint, skin)).toBeGreaterThanOrEqual(3);
  });

  test('a picture of it is skin where nothing is drawn, lines where it is painted, and clear beside the body', () => {
    const size = 16;
    const all = (value: number) => new Uint8Array(size * size).fill(value);
    const light = all(225);
    light[0] = 0;
    const pain = all(1);
    for (let at = size * 8; at < size * size; at++) pain[at] = 128 + RIM_STEPS * 7;
    const out = new Uint8ClampedArray(size * size * 4);
    const fields = { pain, essential: all(1), spillover: all(1), cloth: all(1) };
    paintSkin({ widthPx: size, light, ...fields }, out, 1, { tone, theme: 'light' });
    const { skin, paint } = figureColours({ tone, theme: 'light' });
    const pixel = (at: number) => [...out.subarray(at * 4, at * 4 + 4)];
    expect(pixel(0)).toEqual([0, 0, 0, 0]);
    expect(pixel(5)).toEqual([...skin, 255]);
    const drawn = Array.from({ length: size * 8 }, (_, at) => pixel(size * 8 + at));
    const lines = drawn.filter((one) => [0, 1, 2].every((k) => Math.abs(one[k]! - paint[k]!) < 12));
    expect(lines.length / drawn.length).toBeGreaterThan(0.25);
    expect(lines.length / drawn.length).toBeLessThan(0.75);
  });
});

test('a dark body before dark paper has a light rim', () => {
  const paper = [19, 22, 28];
  for (const tone of [5, 6] as const)
    expect(contrast(figureColours({ tone, theme: 'dark' }).outline, paper)).toBeGreaterThan(3);
});
