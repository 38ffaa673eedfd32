// The one table of state: every piece that the page has, its sound values and where it is kept. No behaviour here.
import { emptyDrawing } from '../anatomy/pain/drawing.ts';
import type { PaintedExtent } from '../anatomy/pain/pain-extent.ts';
import { sexes } from '../space/sex.ts';
import { type PainSide, painSides, type Side, sides } from '../space/side.ts';
import type { Vector } from '../space/vector.ts';
import { languageIds } from '../words/languages.ts';
import type { MessageKey, MessageValues } from '../words/phrase.ts';
import type { BrushSize, BrushTool } from './brush.ts';
import { areAllPinned, MOST_PINS, pinned } from './pin.ts';
import { initialOf, nowhere, type StateOf, type StateTable } from './state-field.ts';

export const lenses = ['find', 'explain', 'study'] as const;
export type Lens = (typeof lenses)[number];
export const views = ['front', 'back', 'left', 'right'] as const;
export type View = (typeof views)[number];
/**
 * What the camera may be asked for: a named view, all of the selection, only its point, only its pain, the part of the pain
 * in `painWanted`, the part that cannot be seen now, the whole body.
 */
export type ViewWanted = View | 'fit' | 'point' | 'zones' | 'part' | 'unseen' | 'whole';
/** A part of the chosen point's pain: zones of one class, as far as they lie in these areas of these sides. */
export interface PainPart {
  readonly class: 'essential' | 'spillover';
  readonly areas: readonly string[];
  readonly sides: readonly Side[];
}
export const layers = ['skin', 'superficial', 'intermediate', 'deep', 'bone'] as const;
/** Pages to read, in place of panels and body. */
export const referencePages = ['guide', 'glossary', 'sources'] as const;
export type ReferencePage = (typeof referencePages)[number];
/** Pages that lie over the atlas. */
export const overlays = ['compare', 'session', ...referencePages] as const;
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
export type SceneProblem =
  | 'no-webgl'
  | 'download-failed'
  | 'file-damaged'
  | 'files-mixed'
  | 'context-lost'
  | 'crashed';

/** One plain sentence for the person, told once; the words stand in the message catalogue. */
interface Notice {
  id: number;
  key: MessageKey;
  values?: MessageValues;
  /** What can be done about it, with a button that says so. */
  action?: NoticeAction;
}

export interface NoticeAction {
  key: MessageKey;
  run: () => void;
}

export interface PointOnSide {
  point: string;
  side: Side;
}

/** Where the painted pains lie, once that is worked out: areas, the largest part first, side, and how far they spread. */
export interface PaintedPlaces extends PaintedExtent {
  readonly areas: readonly string[];
  readonly side: PainSide | null;
}

/** A muscle, a tendon or a bone of the picture. */
export interface TissueOnSide {
  /** A muscle of the atlas by its id; else the id of a shape. */
  owner: string;
  side: Side;
  names: { readonly latin: string; readonly english: string; readonly plain: string };
  /** Where its name stands, CSS px in the picture. */
  x: number;
  y: number;
}

/** What of the state is about the layers under the skin. */
export type TissueView = Pick<
  AtlasState,
  | 'layer'
  | 'isolated'
  | 'hiddenTissue'
  | 'hoveredTissue'
  | 'tissueAwaited'
  | 'tissueUndo'
  | 'tissueNames'
  | 'riskSigns'
>;
const noTissue: readonly string[] = [];
const noPins: readonly string[] = [];
/** What is there to be seen of the layers. */
export interface ShownTissue {
  readonly layer: (typeof layers)[number];
  readonly isolated: readonly string[];
  readonly hiddenTissue: readonly string[];
}

/** What lies at a bare place of the skin that was pressed: offered in a small menu there. */
export interface SkinOffer {
  /** Of the pressed place, CSS pixels of the page. */
  readonly x: number;
  readonly y: number;
  readonly side: Side;
  /** The pain area that lies there. */
  readonly area: string | null;
  /** The muscle whose points lie nearest over the skin. */
  readonly muscle: string | null;
  /** The nearest points, nearest first, each with its way over the skin. */
  readonly near: readonly (PointOnSide & { readonly mm: number })[];
}

/** What a question of the quiz has the picture show, in place of what is chosen. `pictured.ts` puts it there. */
export interface QuizLook {
  /** The point whose pain is lit, and the muscle that the question or answer is about. */
  readonly point: string | null;
  readonly muscle: string | null;
  /** The marks that stand, by point, without names; null: as usual, with names, since the answer is out. */
  readonly marks: Readonly<Record<string, 'cross' | 'dot'>> | null;
  /** The point, or one of `places`, that a press on the skin is to find. */
  readonly sought: string | null;
  /** Places that are no points: the one that is sought, and those that may be touched instead of it. */
  readonly places?: readonly PlaceOfSkin[];
  /** The place that was asked for, painted on the skin since the answer is out. */
  readonly found?: PlaceOfSkin;
  /** The answer is painted (into `sketch`), or was; absent: neither. */
  readonly sketched?: 'now' | 'before';
  /** Of the point, where it is not the page's own. */
  readonly side?: Side;
  /** Pain areas by what is known of them, on both sides: most of it, or less. */
  readonly areas?: { readonly known: readonly string[]; readonly begun: readonly string[] };
  /** Points that are shown together, where none is lit. */
  readonly among?: readonly PointOnSide[];
  /** Where there is no room for names: letters on what is seen, by muscle or shape. The words beside the picture are the key. */
  readonly letters?: Readonly<Record<string, string>>;
}

/** On the left side or in the midline; several anchors where it is broad: any of them counts. */
export interface PlaceOfSkin {
  readonly id: string;
  /** A triangle of the fine skin, and the weights of its first two corners. */
  readonly anchors: readonly (readonly [triangle: number, u: number, v: number])[];
  /** How far round each the skin is painted, mm. */
  readonly spotMm?: number;
}

/** A press on the skin that answers a question. Body frame, mm; a press on the right as its mirror image on the left. */
export interface BodyTouch {
  readonly at: Vector;
  /** The sought point, and the way to it over the skin. */
  readonly sought: { readonly at: Vector; readonly mm: number };
  /** Other points near to the press. */
  readonly near: readonly { readonly id: string; readonly at: Vector }[];
  /** What of a layer under the skin the hand lay on, where one is shown. */
  readonly owner?: string;
}

/**
 * The one table of state. Link, device settings and initial state are derived from it, so that a new URL parameter is
 * one entry here; the link holds its fields in this order. What is kept as records is no field of it: `records/`.
 */
export const stateTable = {
  /** Who reads, and to what end; `audience.ts` says what that means. The last one is kept; a link's own goes before it. */
  lens: { initial: 'explain', values: lenses, link: { step: 'always' }, device: true },
  body: { initial: 'female', values: sexes, link: { step: 'never', absent: 'stays' }, device: true },
  /** Id of the selected trigger point; its muscle then stands in `muscle`. */
  point: { initial: null, ids: (known) => known.muscleOfPoint, link: { step: 'always' } },
  muscle: {
    initial: null,
    ids: (known) => known.muscles,
    link: {
      step: 'always',
      impliedBy: { field: 'point', value: (point, known) => known.muscleOfPoint.get(point) ?? null },
    },
  },
  area: { initial: null, ids: (known) => known.areas, link: { step: 'always' } },
  symptom: {
    initial: null,
    ids: (known) => known.symptoms,
    link: { step: 'always', impliedBy: { field: 'area', value: () => null } },
  },
  /** The side that is shown and written about: always one. It says nothing of the pain: `painSide` does. */
  side: { initial: 'left', values: sides, link: { step: 'never' } },
  /**
   * The side of the pain at `area` or `symptom`, as the person said it; null: nobody has said, it is asked and never
   * assumed (nor needed in the midline). Saying left or right shows that side, too; both leaves `side` as it is. Let go
   * with every other place. A link with a place and `side` says it; where that would be wrong, `pain` stands beside it.
   */
  painSide: {
    initial: null,
    values: painSides,
    link: {
      step: 'never',
      parameter: 'pain',
      none: 'unsaid',
      otherwise: ({ area, symptom, side }) => ((area ?? symptom) ? (side ?? null) : null),
    },
  },
  /** The named view last asked for; null once the camera has gone elsewhere. */
  view: { initial: null, values: views, link: { step: 'never' } },
  /** How deep the picture looks: this layer and all below it. At `skin` the body is whole. */
  layer: { initial: 'skin', values: layers, link: { step: 'never' } },
  /** Owners of the muscles that alone are shown; none: all of the layer. */
  isolated: {
    initial: noTissue,
    each: (known) => known.muscles,
    link: { step: 'never', parameter: 'alone' },
  },
  /** Owners of those that were taken away, in the order in which they went. */
  hiddenTissue: {
    initial: noTissue,
    each: (known) => known.muscles,
    link: { step: 'never', parameter: 'without' },
  },
  /** The page that lies over the atlas, or null. */
  page: { initial: null, values: overlays, link: { step: 'opening' } },
  /** The quiz that is on: what it asks about, written by `study/quiz-code.ts`, or the tour of a region; null when there is neither. */
  quiz: {
    initial: null,
    code: /^(new|today|tour-[a-z]+(_[1-9]\d?)?|[1-9]\d{0,8}(_[a-z\d][a-z\d.-]*)*)$/,
    link: { step: 'opening' },
  },
  /** Up to four muscles that are compared, with dots between them; null when none are. */
  beside: { initial: null, code: /^[a-z]+(-[a-z]+)*(\.[a-z]+(-[a-z]+)*){0,3}$/, link: { step: 'opening' } },
  /** Points that are shown and compared together (`pins.ts`), in the order of their numbers. */
  pins: {
    initial: noPins,
    each: (known) => ({ has: (pin) => pinned(pin, known) !== null }),
    most: MOST_PINS,
    link: { step: 'never' },
  },
  /** The pin that is shown in front of the others; null: all alike. */
  inFront: {
    initial: null,
    ids: (known) => ({ has: (pin) => pinned(pin, known) !== null }),
    link: { step: 'never', parameter: 'front' },
  },
  /** What stands in the left and in the right of two pictures (`pair.ts`): a pin each, or several with `~` between them. */
  pair: {
    initial: noPins,
    each: (known) => ({ has: (set) => areAllPinned(set, known) }),
    most: 2,
    link: { step: 'never' },
  },
  /** The plate alone, turned to a client: keys step through the pins. */
  presenting: {
    initial: null,
    values: [true],
    link: { step: 'opening', parameter: 'present' },
  },
  /** The scene says that two of the pains that it shows together lie on the same skin. */
  painShared: nowhere(false),
  /** For the picture: which of two it is; null: the only one. */
  half: nowhere<0 | 1 | null>(null),
  /** The scene says that it draws two pictures, or that there is room for one (false); null: one is wanted, or not known yet. */
  pairDrawn: nowhere<boolean | null>(null),
  /** The hand-out of the chosen or pinned points: made by a therapist, or read by the client who was given its link. */
  handout: { initial: null, values: ['make', 'read'], link: { step: 'opening' } },
  /** The plate alone, in a frame on a page of someone else's; it stores nothing. Only a link says so. */
  embed: { initial: null, values: [1], link: { step: 'never' } },
  /** How many cards that were never asked are shown in a day. */
  newADay: { initial: 10, values: [0, 5, 10, 20, 40], device: true },
  /** The language of the page; the records are English. A link without it speaks the language of its reader. */
  language: {
    initial: 'en',
    values: languageIds,
    link: { step: 'never', parameter: 'lang', absent: 'stays', initial: 'unsaid' },
    device: true,
  },
  theme: { initial: 'auto', values: themes, device: true },
  garment: { initial: true, values: [true, false], device: true },
  skinTone: { initial: 0, values: skinTones, device: true },
  /** The marks of all points stay in sight whatever is chosen. */
  allMarks: { initial: false, values: [true, false], device: true },
  /** Counts the requests to the camera, so that asking again flies again; `viewWanted` says what was asked. */
  viewRequest: nowhere(0),
  viewWanted: nowhere<ViewWanted>('fit'),
  /** Steps nearer less steps farther that were asked for; the camera follows what is added. */
  nearer: nowhere(0),
  /** What the device prefers; `activeTheme` joins it with `theme`. */
  systemTheme: nowhere<'light' | 'dark'>('light'),
  reducedMotion: nowhere(false),
  /** The likeliest points for the place that hurts: shown on the body, a way drawn from each to the place. */
  ways: nowhere<readonly PointOnSide[]>([]),
  hovered: nowhere<PointOnSide | null>(null),
  /** What was shown before each of the last touches of `tissue-view.ts`, the latest last. */
  tissueUndo: nowhere<readonly ShownTissue[]>([]),
  /** Names of what is seen stand beside the body, with lines to it. */
  tissueNames: nowhere(false),
  /** Over the whole skin, signs stand where a nerve, vessel or organ lies at risk near the chosen point. */
  riskSigns: nowhere(true),
  /** What the mouse is on, or what was pressed and cannot be chosen. */
  hoveredTissue: nowhere<TissueOnSide | null>(null),
  /** Regions of the body whose muscles are on their way. */
  tissueAwaited: nowhere<readonly string[]>([]),
  /** What is offered at a pressed place of the skin; let go with every choice and when the body is turned. */
  skinOffer: nowhere<SkinOffer | null>(null),
  scene: nowhere<'loading' | 'ready' | 'unavailable'>('loading'),
  sceneReason: nowhere<SceneProblem | null>(null),
  /** How often the picture was begun anew. */
  sceneTries: nowhere(0),
  /** True when the picture shows the present state and nothing moves. Every action that changes the picture clears it. */
  still: nowhere(false),
  /** Share of the body's files that has arrived, 0 to 1. */
  progress: nowhere(0),
  /** True when the selected point and its pain cannot be seen from one side. */
  splitView: nowhere(false),
  /** The part of the pain that the camera was asked for last. */
  painWanted: nowhere<PainPart | null>(null),
  /** The side from which the body is seen, as far as it has one. */
  seenFrom: nowhere<View>('front'),
  /** From where the pain, or what else is chosen, can be seen that the present view hides; null when it shows all that matters. */
  unseenPain: nowhere<View | null>(null),
  /** It is only points that are hidden. */
  unseenMarks: nowhere(false),
  /** The dermatome that is ruled on the body, on `side`; let go with every new choice. */
  dermatome: nowhere<string | null>(null),
  /** Names are hidden, in the lists and on the body, so that students can ask themselves. */
  hideLabels: nowhere(false),
  /** Settings and records are kept on this device. Off until the person turns it on; that they are kept says it is on. */
  remember: nowhere(false),
  asked: nowhere<QuizLook | null>(null),
  /** What is painted as the answer to a question; the person's own pains stand in `drawing`. */
  sketch: nowhere(emptyDrawing),
  bodyTouch: nowhere<BodyTouch | null>(null),
  notices: nowhere<readonly Notice[]>([]),
  /** The pains that the person paints, with what can be undone (`painting.ts` acts on it); the address holds their places. */
  drawing: nowhere(emptyDrawing),
  /** Told by whoever works it out (`pain-desk/`); null without a drawing and until it is known. */
  painted: nowhere<PaintedPlaces | null>(null),
  /** A finger on the body paints; else it turns. */
  painting: nowhere(false),
  /** The scene can take strokes: the brush comes in a chunk of its own. */
  brushReady: nowhere(false),
  brushTool: nowhere<BrushTool>('brush'),
  brushSize: nowhere<BrushSize>('twoFingers'),
  /** A session was opened in this visit: what is found and done can be written down beside a point. */
  sessionOpened: nowhere(false),
  /** Paper gets pages with details behind its first one. */
  paperDetails: nowhere(false),
} as const satisfies StateTable;

export type AtlasState = StateOf<typeof stateTable>;
export const initialState: AtlasState = initialOf(stateTable);

/** The theme that is shown. */
export function activeTheme(state: Pick<AtlasState, 'theme' | 'systemTheme'>): 'light' | 'dark' {
  return state.theme === 'auto' ? state.systemTheme : state.theme;
}

/** Whether the picture shows what lies under the skin. */
export function looksUnder({ layer, isolated }: Pick<AtlasState, 'layer' | 'isolated'>): boolean {
  return layer !== 'skin' || isolated.length > 0;
}
