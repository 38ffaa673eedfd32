// The light of the plate, by theme. Plain sRGB hex; nothing here knows the graphics card.
import type { SkinTone } from '../../state/atlas-state.ts';

export type PlateTheme = 'light' | 'dark';

/** Dark skin before a dark ground: more light from behind and from around, a share of each power for a tone. */
export const darkOnDark: Readonly<Record<SkinTone, number>> = {
  0: 0,
  1: 0,
  2: 0,
  3: 0.1,
  4: 0.35,
  5: 0.75,
  6: 1,
};

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
  /** Light that lies on the floor about the feet. */
  readonly floorPool: number;
}

export const plateLight: Readonly<Record<PlateTheme, PlateLight>> = {
  light: {
    key: '#fff6e8',
    keyPower: 0.98,
    fill: '#dfe7f2',
    fillPower: 0.15,
    rim: '#ffffff',
    rimPower: 0.12,
    sky: '#f4f3f0',
    ground: '#c9b39c',
    ambientPower: 0.34,
    outline: 0.38,
    floorShadow: 0.27,
    floorPool: 0,
  },
  dark: {
    key: '#fff0dc',
    keyPower: 0.86,
    fill: '#9fb4d6',
    fillPower: 0.12,
    rim: '#cfe0ff',
    rimPower: 0.34,
    sky: '#aab4c4',
    ground: '#5b5048',
    ambientPower: 0.25,
    outline: 0.2,
    floorShadow: 0.75,
    floorPool: 0.16,
  },
};
