// The colours of a small picture: the skin that the person chose, and inks that can be read on it, as on the plate.
import type { SkinTone } from '../../state/atlas-state.ts';

/** sRGB, 0 to 255. */
export type Colour = readonly [number, number, number];

/** In whose skin and on which ground. */
export interface FigureLook {
  readonly tone: SkinTone;
  readonly theme: 'light' | 'dark';
}

interface FigureColours {
  readonly skin: Colour;
  /** The hue of what is turned away from the light. */
  readonly shadow: Colour;
  readonly outline: Colour;
  readonly pain: Colour;
  readonly paint: Colour;
  /** Between the lines of paint. */
  readonly between: Colour;
}

/** As on the plate (`src/scene/look/palette.ts`; a test holds them together): 0 is clay. */
export const figureSkin: Readonly<Record<SkinTone, { readonly skin: string; readonly shadow: string }>> = {
  0: { skin: '#dcc8b6', shadow: '#8c6a58' },
  1: { skin: '#efd3c0', shadow: '#a8705c' },
  2: { skin: '#e3b896', shadow: '#965a41' },
  3: { skin: '#cd9a72', shadow: '#7d4630' },
  4: { skin: '#a9764f', shadow: '#5f3320' },
  5: { skin: '#7c5138', shadow: '#432318' },
  6: { skin: '#553628', shadow: '#2c1711' },
};
export const figureInks = {
  pain: '#c3202f',
  painOnDark: '#ea5a61',
  paint: '#3a3cc0',
  mark: '#1b3a8c',
} as const;
/** How an ink is made readable: deeper on skin of a middle tone, lighter on dark skin. */
export const figureReading = { brighten: 1.6, whiten: 0.34, contrast: 3.15, darkBelow: 0.16 } as const;
/** Under `cloth`. */
export const linen: Colour = [211, 207, 200];
export const halo: Colour = [251, 247, 239];
const dusk: Colour = [24, 20, 44];
/** Before dark paper a dark body has a light rim: else its form would be lost. */
const RIM_ON_DARK = 1.9;

export function figureColours({ tone, theme }: FigureLook): FigureColours {
  const skin = colourOf(figureSkin[tone].skin);
  const shadow = colourOf(figureSkin[tone].shadow);
  const isDark = luminance(linear(skin)) < figureReading.darkBelow;
  const rim = theme === 'dark' ? (RIM_ON_DARK * tone) / 6 : 0;
  return {
    skin,
    shadow,
    outline: rim > 1 ? each(skin, (part) => part * rim + 24) : shadow,
    pain: colourOf(isDark ? figureInks.painOnDark : figureInks.pain),
    paint: readable(colourOf(figureInks.paint), skin),
    between: isDark ? dusk : halo,
  };
}

/** As `readable` in the skin's shader. */
function readable(ink: Colour, ground: Colour): Colour {
  const { brighten, whiten, contrast, darkBelow } = figureReading;
  const own = linear(ink);
  const lit = luminance(linear(ground));
  if (lit < darkBelow) return printed(each(own, (part) => part * brighten * (1 - whiten) + whiten));
  const deep = Math.min(1, ((lit + 0.05) / contrast - 0.05) / luminance(own));
  return printed(each(own, (part) => part * deep));
}

export function colourOf(hex: string): Colour {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 0xff, value & 0xff];
}

const each = ([r, g, b]: Colour, change: (part: number) => number): Colour => [
  change(r),
  change(g),
  change(b),
];

const linear = (colour: Colour): Colour =>
  each(colour, (part) => (part <= 10 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));

const printed = (colour: Colour): Colour =>
  each(colour, (part) =>
    Math.round(255 * (part <= 0.0031 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055)),
  );

const luminance = ([r, g, b]: Colour): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;
