// Every ink reads on every skin: its luminance stands apart from that of the tone it is printed on.
import { describe, expect, test } from 'vitest';
import { linear } from '../../src/scene/look/light.ts';
import { skinTones } from '../../src/state/atlas-state.ts';
import {
  cloth,
  darkSkin,
  dotInks,
  inks,
  onDark,
  onMiddle,
  painEdge,
  skinColours,
} from '../../src/state/plate-colours.ts';

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
});

/**
 * Linear red, green and blue as eyes without one kind of cones see them: Machado, Oliveira and Fernandes, A physiologically-based model
 * for simulation of color vision deficiency, IEEE Transactions on Visualization and Computer Graphics 15 (2009), at severity 1.
 */
const visions = {
  'all cones': [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

function seen(colour: readonly number[], matrix: readonly number[]): number {
  const rows = [0, 3, 6].map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        [0, 1, 2].reduce((sum, k) => sum + matrix[row + k]! * colour[k]!, 0),
      ),
    ),
  );
  return luminance(rows);
}

describe.each(Object.entries(visions))('pain, by eyes with %s', (_name, matrix) => {
  const mix = (a: readonly number[], b: readonly number[], share: number) =>
    a.map((part, k) => part + (b[k]! - part) * share);
  const of = (hex: string) => linear(hex).toArray() as number[];

  test.each(skinTones)('a patch has a rim, and dots stand apart, on skin %i', (tone) => {
    const skin = of(skinColours[tone].skin);
    // As `solid` in the skin's patterns prints it.
    const rim = mix(skin, mix(of(inks.pain), of(painEdge[tone].ink), painEdge[tone].rim), 0.93);
    expect(contrast(seen(rim, matrix), seen(skin, matrix))).toBeGreaterThanOrEqual(3);
    // As the stipple draws its dots.
    const dot = mix(skin, of(dotInks(tone).core), 0.9);
    expect(contrast(seen(dot, matrix), seen(skin, matrix))).toBeGreaterThanOrEqual(2.75);
  });

  // On dark skin they are light, and the cloth is light as well.
  test.each(Object.entries(cloth))('dots stand apart on the cloth of the %s plate', (_theme, hex) => {
    for (const tone of skinTones) {
      const { core, ring } = dotInks(tone);
      const on = seen(of(hex), matrix);
      const best = Math.max(
        ...[core, ring].map((ink) => contrast(seen(mix(of(hex), of(ink), 0.9), matrix), on)),
      );
      expect(best, `tone ${tone}`).toBeGreaterThanOrEqual(2.5);
    }
  });
});

test('on the cloth an ink is as dark as ever, whoever wears it', () => {
  for (const hex of Object.values(cloth)) {
    const ground = luminance(linear(hex).toArray());
    expect(contrast(printed(inks.area, ground), ground)).toBeGreaterThan(2.5);
  }
});
