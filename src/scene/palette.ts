// The colours of the plate: skin tones, inks, cloth, light. Plain sRGB hex; nothing here knows the graphics card.
import type { SkinTone } from '../state/atlas-state.ts';

export type PlateTheme = 'light' | 'dark';

/** Albedo in the light, and the hue that the shadow leans to. 0 is the clay of the plate; 1 very light to 6 very dark. */
export const skinColours: Readonly<Record<SkinTone, { readonly skin: string; readonly shadow: string }>> = {
  0: { skin: '#d9c9b8', shadow: '#8a6f5f' },
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
  /** Trigger-point marks, and nothing else. */
  mark: '#1b3a8c',
  markHalo: '#fbf7ef',
  /** Pain that a person paints. */
  painted: '#5a3fa8',
} as const;

export const cloth = { light: '#e9e4da', dark: '#c9c5bd' } as const;

interface PlateLight {
  readonly key: string;
  readonly keyPower: number;
  readonly fill: string;
  readonly fillPower: number;
  readonly rim: string;
  readonly rimPower: number;
  readonly sky: string;
  readonly ground: string;
  readonly ambientPower: number;
  /** Darkening of the outline, as an engraver would draw it. */
  readonly outline: number;
  readonly floorShadow: number;
}

export const plateLight: Readonly<Record<PlateTheme, PlateLight>> = {
  light: {
    key: '#fff6e8',
    keyPower: 0.74,
    fill: '#dfe7f2',
    fillPower: 0.16,
    rim: '#ffffff',
    rimPower: 0.12,
    sky: '#f4f3f0',
    ground: '#cdbda9',
    ambientPower: 0.42,
    outline: 0.38,
    floorShadow: 0.34,
  },
  dark: {
    key: '#fff0dc',
    keyPower: 0.66,
    fill: '#9fb4d6',
    fillPower: 0.12,
    rim: '#cfe0ff',
    rimPower: 0.34,
    sky: '#aab4c4',
    ground: '#5b5048',
    ambientPower: 0.3,
    outline: 0.2,
    floorShadow: 0.55,
  },
};
