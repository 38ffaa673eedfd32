// Every piece of state the page has, its allowed values and where it is kept. No behaviour here.
import type { Sex } from '../space/sex.ts';
import type { Side } from '../space/side.ts';
import type { LanguageId } from '../words/languages.ts';
import type { MessageKey, MessageValues } from '../words/phrase.ts';

export const lenses = ['find', 'explain', 'study'] as const;
export type Lens = (typeof lenses)[number];
export const views = ['front', 'back', 'left', 'right'] as const;
export type View = (typeof views)[number];
/** What the camera may be asked for: a named view, all of the selection, only its point, only its pain. */
export type ViewWanted = View | 'fit' | 'point' | 'zones';
export const layers = ['skin', 'muscle'] as const;
export type Layer = (typeof layers)[number];
/** Pages to read, in place of panels and body. */
export const referencePages = ['guide', 'glossary', 'sources'] as const;
export type ReferencePage = (typeof referencePages)[number];
/** Pages that lie over the atlas. */
export const overlays = ['compare', ...referencePages] as const;
export type Overlay = (typeof overlays)[number];

export function isReferencePage(page: Overlay | null): page is ReferencePage {
  return (referencePages as readonly (string | null)[]).includes(page);
}
export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];
/** From very light (1) to very dark (6); 0 is the neutral clay of the plate. */
export const skinTones = [0, 1, 2, 3, 4, 5, 6] as const;
export type SkinTone = (typeof skinTones)[number];

/** Why there is no picture of the body. The panels go on working. */
export type SceneProblem = 'no-webgl' | 'download-failed' | 'file-damaged' | 'context-lost' | 'crashed';

/** One plain sentence for the person, told once; the words stand in the message catalogue. */
interface Notice {
  id: number;
  key: MessageKey;
  values?: MessageValues;
}

export interface PointOnSide {
  point: string;
  side: Side;
}

export interface AtlasState {
  lens: Lens;
  body: Sex;
  side: Side;
  /** Id of the selected trigger point; its muscle then stands in `muscle`. */
  point: string | null;
  muscle: string | null;
  area: string | null;
  symptom: string | null;
  /** The named view last asked for; null once the camera has gone elsewhere. */
  view: View | null;
  /** Counts the requests to the camera, so that asking again flies again; `viewWanted` says what was asked. */
  viewRequest: number;
  viewWanted: ViewWanted;
  layer: Layer;
  /** The page that lies over the atlas, or null. */
  page: Overlay | null;
  theme: Theme;
  /** What the device prefers; `activeTheme` joins it with `theme`. */
  systemTheme: 'light' | 'dark';
  garment: boolean;
  /** The language of the page; the records are English. */
  language: LanguageId;
  skinTone: SkinTone;
  reducedMotion: boolean;
  hovered: PointOnSide | null;
  scene: 'loading' | 'ready' | 'unavailable';
  sceneReason: SceneProblem | null;
  /** True when the picture shows the present state and nothing moves. Every action that changes the picture clears it. */
  still: boolean;
  /** Share of the body's files that has arrived, 0 to 1. */
  progress: number;
  /** True when the selected point and its pain cannot be seen from one side. */
  splitView: boolean;
  /** The dermatome that is ruled on the body, on `side`; let go with every new choice. */
  dermatome: string | null;
  /** Names are hidden, in the lists and on the body, so that students can ask themselves. */
  hideLabels: boolean;
  /** Settings are kept on this device. Off until the person turns it on. */
  remember: boolean;
  notices: readonly Notice[];
}

/**
 * Where each piece of state is kept: `link` in the URL, `device` in local storage (only while `remember` is on),
 * `page` nowhere. A key that is missing here does not compile.
 */
export const stateHome = {
  lens: ['link'],
  body: ['link', 'device'],
  side: ['link'],
  point: ['link'],
  muscle: ['link'],
  area: ['link'],
  symptom: ['link'],
  view: ['link'],
  viewRequest: [],
  viewWanted: [],
  layer: ['link'],
  page: ['link'],
  theme: ['device'],
  systemTheme: [],
  garment: ['device'],
  language: ['link', 'device'],
  skinTone: ['device'],
  reducedMotion: [],
  hovered: [],
  scene: [],
  sceneReason: [],
  still: [],
  progress: [],
  splitView: [],
  dermatome: [],
  hideLabels: [],
  remember: [],
  notices: [],
} as const satisfies Record<keyof AtlasState, readonly ('link' | 'device')[]>;

export const initialState: AtlasState = {
  lens: 'explain',
  body: 'female',
  side: 'left',
  point: null,
  muscle: null,
  area: null,
  symptom: null,
  view: null,
  viewRequest: 0,
  viewWanted: 'fit',
  layer: 'skin',
  page: null,
  theme: 'auto',
  systemTheme: 'light',
  garment: true,
  language: 'en',
  skinTone: 0,
  reducedMotion: false,
  hovered: null,
  scene: 'loading',
  sceneReason: null,
  still: false,
  progress: 0,
  splitView: false,
  dermatome: null,
  hideLabels: false,
  remember: false,
  notices: [],
};

/** The theme that is shown. */
export function activeTheme(state: Pick<AtlasState, 'theme' | 'systemTheme'>): 'light' | 'dark' {
  return state.theme === 'auto' ? state.systemTheme : state.theme;
}
