// The colours of the plate, for the scene and for small pictures beside it: skin tones, inks, cloth. Plain sRGB hex.
import type { SkinTone } from './atlas-state.ts';

/** Albedo in the light, and the hue that the shadow leans to. 0 is the clay of the plate; 1 very light to 6 very dark. */
export const skinColours: Readonly<Record<SkinTone, { readonly skin: string; readonly shadow: string }>> = {
  0: { skin: '#dcc8b6', shadow: '#8c6a58' },
  1: { skin: '#efd3c0', shadow: '#a8705c' },
  2: { skin: '#e3b896', shadow: '#965a41' },
  3: { skin: '#cd9a72', shadow: '#7d4630' },
  4: { skin: '#a9764f', shadow: '#5f3320' },
  5: { skin: '#7c5138', shadow: '#432318' },
  6: { skin: '#553628', shadow: '#2c1711' },
};

/** Inks of the page, the same in both themes so that a picture means the same; only the light changes. */
export const inks = {
  /** Referred pain, and nothing else. */
  pain: '#c3202f',
  painDeep: '#9c1424',
  /** Its dots on dark skin: lighter, yet red on light cloth as well. */
  painOnDark: '#ea5a61',
  /** Lines over it where two pains lie on the same skin. */
  painCrossed: '#2b0208',
  /** Trigger-point marks, and nothing else. */
  mark: '#1b3a8c',
  markHalo: '#fbf7ef',
  /** The chosen area that hurts. */
  area: '#5a3fa8',
  /** Pain that a person paints. */
  paint: '#3a3cc0',
  /** The dermatome, on light and on dark skin. */
  ruled: '#1f5146',
  ruledOnDark: '#b4d3c4',
} as const;

/**
 * The rim of solid pain, and the dots of spillover: at least 3 to 1 apart from the skin in luminance, for
 * eyes without one kind of cones, too. `rim` is how much of the rim is this ink: from tone 3 on the patch itself is told by it.
 */
export const painEdge: Readonly<Record<SkinTone, { readonly ink: string; readonly rim: number }>> = {
  0: { ink: '#9c1424', rim: 0.7 },
  1: { ink: '#9c1424', rim: 0.7 },
  2: { ink: '#9c1424', rim: 0.7 },
  3: { ink: '#8a0f1e', rim: 1 },
  4: { ink: '#560912', rim: 1 },
  5: { ink: '#f9a0a1', rim: 1 },
  6: { ink: '#f07a7e', rim: 1 },
};
/** Round a light dot of spillover on dark skin: it is seen on light cloth as well. */
const dotRing = '#6a0c18';
/** From this tone on dots are light. */
const lightDotsFrom = 5;

/** The inks of a dot: light ones have a ring of their own. */
export function dotInks(tone: SkinTone): { readonly core: string; readonly ring: string } {
  const core = painEdge[tone].ink;
  return { core, ring: tone >= lightDotsFrom ? dotRing : core };
}

/** How an ink is made lighter where skin is too dark for it: linear, times and towards white. */
export const onDark = { brighten: 1.6, whiten: 0.34 } as const;
/** Where it stays dark it is made so deep that it stands this far apart from the skin (WCAG asks for 3), down to a share of itself. */
export const onMiddle = { contrast: 3.15, least: 0.35 } as const;
/** Linear luminance of the skin under the ink between which it goes from light to as it is: tones 5 and 6, not cloth. */
export const darkSkin = { from: 0.13, to: 0.19 } as const;

export const cloth = { light: '#d3cfc8', dark: '#bab3aa' } as const;
