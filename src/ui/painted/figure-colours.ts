// The colours of a small picture: the skin that the person chose, and inks that can be read on it, as on the plate.
import type { SkinTone } from '../../state/atlas-state.ts';
import { cloth, darkSkin, inks, onDark, onMiddle, skinColours } from '../../state/plate-colours.ts';

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

/** Linear luminance under which ink is made lighter: a picture has one tone, so it needs no way between. */
const DARK_BELOW = (darkSkin.from + darkSkin.to) / 2;
/** Under `cloth`. */
export const linen = colourOf(cloth.light);
export const halo = colourOf(inks.markHalo);
const dusk: Colour = [24, 20, 44];
/** Before dark paper a dark body has a light rim: else its form would be lost. */
const RIM_ON_DARK = 1.9;

export function figureColours({ tone, theme }: FigureLook): FigureColours {
  const skin = colourOf(skinColours[tone].skin);
  const shadow = colourOf(skinColours[tone].shadow);
  const isDark = luminance(linear(skin)) < DARK_BELOW;
  const rim = theme === 'dark' ? (RIM_ON_DARK * tone) / 6 : 0;
  return {
    skin,
    shadow,
    outline: rim > 1 ? each(skin, (part) => part * rim + 24) : shadow,
    pain: colourOf(isDark ? inks.painOnDark : inks.pain),
    paint: readable(colourOf(inks.paint), skin),
    between: isDark ? dusk : halo,
  };
}

/** As `readable` in the skin's shader. */
function readable(ink: Colour, ground: Colour): Colour {
  const { brighten, whiten } = onDark;
  const own = linear(ink);
  const lit = luminance(linear(ground));
  if (lit < DARK_BELOW) return printed(each(own, (part) => part * brighten * (1 - whiten) + whiten));
  const deep = Math.min(1, ((lit + 0.05) / onMiddle.contrast - 0.05) / luminance(own));
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
