// Every ink reads on every skin: its luminance stands apart from that of the tone it is printed on.
import { describe, expect, test } from 'vitest';
import { linear } from '../../src/scene/look/light.ts';
import { skinTones } from '../../src/state/atlas-state.ts';
import { cloth, darkSkin, inks, onDark, onMiddle, skinColours } from '../../src/state/plate-colours.ts';

const LUMA = [0.2126, 0.7152, 0.0722] as const;
const luminance = (of: readonly number[]) => LUMA.reduce((sum, share, k) => sum + share * of[k]!, 0);
const contrast = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

/** As `readable` in the skin's shader. */
function printed(hex: string, ground: number): number {
  const ink = linear(hex).toArray();
  const light = ink.map((part) => part * onDark.brighten * (1 - onDark.whiten) + onDark.whiten);
  const share = Math.min(1, Math.max(0, (ground - darkSkin.from) / (darkSkin.to - darkSkin.from)));
  const kept = share * share * (3 - 2 * share);
  const own = luminance(ink);
  const deep = Math.min(1, Math.max(onMiddle.least, ((ground + 0.05) / onMiddle.contrast - 0.05) / own));
  return own * deep * kept + luminance(light) * (1 - kept);
}

describe.each(skinTones)('on skin %i', (tone) => {
  const skin = luminance(linear(skinColours[tone].skin).toArray());

  test.each(['paint', 'area'] as const)('%s, which is drawn in lines', (name) => {
    expect(contrast(printed(inks[name], skin), skin)).toBeGreaterThanOrEqual(3);
  });

  // A whole patch with a rim: it is seen by its colour, too.
  test('pain', () => {
    const patch = linear(tone > 4 ? inks.painOnDark : inks.pain).toArray();
    expect(contrast(luminance(patch), skin)).toBeGreaterThan(1.5);
    expect(contrast(printed(inks.pain, skin), skin)).toBeGreaterThan(2);
  });
});

test('the dots of spillover are red on dark skin, too', () => {
  for (const tone of [5, 6] as const) {
    const skin = luminance(linear(skinColours[tone].skin).toArray());
    expect(contrast(luminance(linear(inks.painOnDark).toArray()), skin)).toBeGreaterThan(1.9);
  }
});

test('on the cloth an ink is as dark as ever, whoever wears it', () => {
  for (const hex of Object.values(cloth)) {
    const ground = luminance(linear(hex).toArray());
    expect(contrast(printed(inks.area, ground), ground)).toBeGreaterThan(2.5);
  }
});
