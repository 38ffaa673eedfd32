// The colours of what lies under the skin. Plain sRGB hex, as in state/plate-colours.ts.
import type { PlateTheme } from '../look/palette.ts';

/** The same in both themes; only the light changes. */
export const tissueColours = {
  uFleshDark: '#7a2a24',
  uFleshLight: '#bd5e4e',
  uTendonDark: '#b09e80',
  uTendonLight: '#e2d5bd',
  uFascia: '#d9c6ae',
  uBoneDark: '#bfae92',
  uBoneLight: '#dccfb6',
  uBandColour: '#ffd2b4',
  uNerve: '#f0d254',
  uArtery: '#c8281e',
  uVein: '#3f66b0',
  uOrgan: '#b79a86',
} as const;

interface TissueTheme {
  /** What is not chosen steps back to this. */
  readonly quiet: string;
  /** The chosen muscle, seen through what hides it. */
  readonly shine: string;
  readonly shineStrength: number;
  /** Light that is left in the deepest groove, 0 to 1. */
  readonly groove: number;
}

export const tissueThemes: Readonly<Record<PlateTheme, TissueTheme>> = {
  light: { quiet: '#efdfd2', shine: '#8f2f26', shineStrength: 0.62, groove: 0.1 },
  dark: { quiet: '#75655b', shine: '#e08a74', shineStrength: 0.6, groove: 0.08 },
};

/** Hue of the shadow on flesh, relative. */
export const tissueShadow = [1, 0.78, 0.7] as const;
