// The one store of the page: state and the actions that change it. List, search, link and 3D click all end here.

import { createStore, type StoreApi } from 'zustand/vanilla';
import { emptyDrawing } from '../anatomy/pain/drawing.ts';
import type { Sex } from '../space/sex.ts';
import { otherSide, type PainSide, type Side } from '../space/side.ts';
import type { MessageKey, MessageValues } from '../words/phrase.ts';
import {
  type AtlasState,
  type BodyTouch,
  initialState,
  isReferencePage,
  type Lens,
  type NoticeAction,
  type Overlay,
  type PainPart,
  type PaintedPlaces,
  type PointOnSide,
  type QuizLook,
  type SceneProblem,
  type SkinOffer,
  type SkinTone,
  type Theme,
  type TissueView,
  type View,
  type ViewWanted,
  views,
} from './atlas-state.ts';
import { seeksCause } from './audience.ts';
import type { KnownIds } from './known-ids.ts';
import { type PaintActions, paintActions } from './painting.ts';
import { type PinActions, pinActions } from './pins.ts';

/**
 * Unknown ids are never selected: they leave the state as it is and say so once. What is chosen on a reference page is
 * shown by the atlas: the page gives way.
 */
export interface AtlasActions extends PaintActions, PinActions {
  /** Selects a point (and its muscle), on `side` if given; null takes the selection away. */
  selectPoint(id: string | null, side?: Side): void;
  /** Selects a muscle without a point, on `side` if given. */
  selectMuscle(id: string | null, side?: Side): void;
  /** Selects the area that hurts, on `side` if it was said; point, muscle and symptom are let go. */
  selectArea(id: string | null, side?: PainSide): void;
  selectSymptom(id: string | null, side?: PainSide): void;
  /** The person says on which side the pain is; a chosen point goes to that side. */
  setPainSide(side: PainSide): void;
  /** Shows points on the body with the way from each to the place that hurts; none takes them away. */
  showWays(points: readonly PointOnSide[]): void;
  hoverPoint(hovered: PointOnSide | null): void;
  /** How deep the picture looks, and what of it is shown: `tissue-view.ts` says what a hand may do to it. */
  showTissue(part: Partial<TissueView>): void;
  /** Offers what lies at a bare place of the skin, or takes the offer away. */
  offerSkin(offer: SkinOffer | null): void;
  setLens(lens: Lens): void;
  setBody(body: Sex): void;
  /** Shows the other side: before a point is chosen that says the pain's side; afterwards the pain goes along. */
  setSide(side: Side): void;
  /** Opens a page over the atlas, or closes it. */
  openPage(page: Overlay | null): void;
  /** Asks the camera to fly; asking for the same again flies again. */
  askView(wanted: ViewWanted): void;
  /** One step nearer (1) or farther (-1). */
  askNearer(by: 1 | -1): void;
  /** Asks the camera to turn to a part of the chosen point's pain. */
  askPain(part: PainPart): void;
  /** For the scene: from which side the body is seen, and from where the pain can be seen that this view hides. */
  setSeen(seenFrom: View, unseenPain: View | null, unseenMarks?: boolean): void;
  /** The person turned the body: no named view holds any longer. */
  leaveView(): void;
  setTheme(theme: Theme): void;
  setGarment(on: boolean): void;
  setSkinTone(tone: SkinTone): void;
  setAllMarks(on: boolean): void;
  setReducedMotion(on: boolean): void;
  setSystemTheme(theme: 'light' | 'dark'): void;
  setHideLabels(on: boolean): void;
  setRemember(on: boolean): void;
  /** For the scene: files arrived (0 to 1), first picture drawn, picture still, no picture possible. */
  setProgress(share: number): void;
  sceneReady(): void;
  setStill(still: boolean): void;
  sceneUnavailable(problem: SceneProblem): void;
  /** Begins the picture anew, once what kept it away may be gone. */
  retryScene(): void;
  setSplitView(split: boolean): void;
  /** Rules a dermatome on the body (an id that the details know), or takes it away. */
  showDermatome(id: string | null): void;
  /** For whoever works it out: where the painted pains lie. */
  setPainted(painted: PaintedPlaces | null): void;
  /** Tells the person something once: the same notice is never listed twice at a time. */
  notify(key: MessageKey, values?: MessageValues, action?: NoticeAction): void;
  dismissNotice(id: number): void;
  setPaperDetails(on: boolean): void;
  /** Opens the hand-out of what is chosen, to make it or to read it, or closes it. */
  openHandout(handout: AtlasState['handout']): void;
  /** Opens a quiz by its code and lets go of what is chosen, or closes it. */
  openQuiz(code: string | null): void;
  /** Compares muscles, by their ids with dots between them, or no longer. */
  openBeside(code: string | null): void;
  /** What the quiz has the picture show; null: what is chosen. */
  showAsked(look: QuizLook | null): void;
  touchBody(touch: BodyTouch): void;
  setNewADay(cards: AtlasState['newADay']): void;
  /** Takes over what a link or the device's storage says; the values have been checked. */
  restore(part: Partial<AtlasState>): void;
}

export type Atlas = AtlasState & AtlasActions;
export type AtlasStore = StoreApi<Atlas>;

/** A store over the ids that exist, starting from `start` (checked values). */
export function createAtlasStore(known: KnownIds, start: Partial<AtlasState> = {}): AtlasStore {
  let lastNotice = 0;
  return createStore<Atlas>()((set, get) => {
    /** Changes what the picture shows: it is not still until the scene says so again. */
    const show = (part: Partial<AtlasState>): void => set({ ...part, still: false });
    const choose = (part: Partial<AtlasState>): void =>
      show({
        ...part,
        ...ofOneChoice,
        ...(isReferencePage(get().page) ? { page: null } : {}),
      });
    /** What a place that hurts lets go and what it says of the side; the ways of another place lead nowhere. */
    const place = (same: boolean, said: PainSide | undefined): Partial<AtlasState> => ({
      point: null,
      muscle: null,
      ...sideSaid(said ?? (same ? get().painSide : null)),
      ...(same ? {} : { ways: [] }),
    });
    const unknown = (): void => get().notify('notice.unknownChoice');
    return {
      ...initialState,
      ...start,
      selectPoint: (id, side) => {
        const muscle = id === null ? null : known.muscleOfPoint.get(id);
        if (muscle === undefined) return unknown();
        choose({
          point: id,
          ...(muscle === null ? {} : { muscle, view: null }),
          ...(side === undefined ? {} : { side }),
        });
      },
      selectMuscle: (id, side) => {
        if (id !== null && !known.muscles.has(id)) return unknown();
        choose({ muscle: id, point: null, ...(side === undefined ? {} : { side }) });
      },
      selectArea: (id, side) => {
        if (id !== null && !known.areas.has(id)) return unknown();
        choose({ area: id, symptom: null, ...place(id !== null && id === get().area, side) });
      },
      selectSymptom: (id, side) => {
        if (id !== null && !known.symptoms.has(id)) return unknown();
        choose({
          symptom: id,
          area: null,
          ...place(id !== null && id === get().symptom, side ?? known.sideOfSymptom?.get(id ?? '')),
        });
      },
      setPainSide: (said) => show({ ...sideSaid(said), view: get().point === null ? get().view : null }),
      showWays: (ways) => {
        if (!samePoints(get().ways, ways)) show({ ways });
      },
      hoverPoint: (hovered) => {
        const before = get().hovered;
        if (before?.point !== hovered?.point || before?.side !== hovered?.side) show({ hovered });
      },
      showTissue: (part) => show(part),
      offerSkin: (skinOffer) => {
        if (get().skinOffer !== skinOffer) set({ skinOffer });
      },
      // The brush is Find's: elsewhere no list of pains stands beside the body.
      setLens: (lens) =>
        get().hideLabels || (get().painting && !seeksCause({ lens }))
          ? show({
              lens,
              skinOffer: null,
              hideLabels: false,
              painting: get().painting && seeksCause({ lens }),
            })
          : set({ lens, skinOffer: null }),
      setBody: (body) => show({ body, skinOffer: null }),
      // The view is mirrored with the side.
      setSide: (side) => {
        const now = get();
        const painSide = painAfterTurn(now, side);
        if (side === now.side) return show({ side, painSide });
        const { view, painWanted } = now;
        show({
          side,
          painSide,
          view: mirroredView(view),
          painWanted: painWanted && mirroredPart(painWanted),
        });
      },
      openPage: (page) => set({ page }),
      askView: (wanted) =>
        show({
          viewWanted: wanted,
          view: isView(wanted) ? wanted : null,
          viewRequest: get().viewRequest + 1,
          skinOffer: null,
        }),
      askNearer: (by) => show({ nearer: get().nearer + by, skinOffer: null }),
      askPain: (painWanted) => {
        set({ painWanted });
        get().askView('part');
      },
      setSeen: (seenFrom, unseenPain, unseenMarks = false) => {
        const { seenFrom: from, unseenPain: pain, unseenMarks: marks } = get();
        if (from !== seenFrom || pain !== unseenPain || marks !== unseenMarks)
          set({ seenFrom, unseenPain, unseenMarks });
      },
      leaveView: () => {
        if ((get().view ?? get().skinOffer) !== null) set({ view: null, skinOffer: null });
      },
      setTheme: (theme) => show({ theme }),
      setGarment: (garment) => show({ garment }),
      setSkinTone: (skinTone) => show({ skinTone }),
      setAllMarks: (allMarks) => show({ allMarks }),
      setReducedMotion: (reducedMotion) => set({ reducedMotion }),
      setSystemTheme: (systemTheme) => show({ systemTheme }),
      setHideLabels: (hideLabels) => show({ hideLabels }),
      setRemember: (remember) => set({ remember }),
      setProgress: (share) => set({ progress: Math.min(1, Math.max(0, share)) }),
      sceneReady: () => {
        // A file that is missing stays missing, whatever is drawn; only a lost context comes back.
        const { scene, sceneReason } = get();
        if (scene === 'unavailable' && sceneReason !== 'context-lost') return;
        set({ scene: 'ready', sceneReason: null, progress: 1 });
      },
      setStill: (still) => {
        if (get().still !== still) set({ still });
      },
      retryScene: () =>
        set(({ sceneTries }) => ({
          scene: 'loading',
          sceneReason: null,
          progress: 0,
          sceneTries: sceneTries + 1,
        })),
      sceneUnavailable: (sceneReason) =>
        set({
          scene: 'unavailable',
          sceneReason,
          still: false,
          splitView: false,
          unseenPain: null,
          hovered: null,
          skinOffer: null,
          painting: false,
        }),
      setSplitView: (splitView) => {
        if (get().splitView !== splitView) set({ splitView });
      },
      setPainted: (painted) => {
        if (get().painted !== painted) set({ painted });
      },
      showDermatome: (dermatome) => show({ dermatome }),
      notify: (key, values, action) => {
        const { notices } = get();
        const said = notices.find((notice) => notice.key === key);
        if (said !== undefined) {
          // Another part of the same link that is not known: named beside the first.
          const fields = [said.values?.fields, values?.fields].flatMap((names) =>
            String(names ?? '').split(', '),
          );
          const all = [...new Set(fields)].filter((name) => name !== '').join(', ');
          if (all !== (said.values?.fields ?? ''))
            set({
              notices: notices.map((one) => (one === said ? { ...one, values: { fields: all } } : one)),
            });
          return;
        }
        lastNotice += 1;
        set({
          notices: [
            ...notices,
            { id: lastNotice, key, ...(values && { values }), ...(action && { action }) },
          ],
        });
      },
      dismissNotice: (id) => set({ notices: get().notices.filter((notice) => notice.id !== id) }),
      setPaperDetails: (paperDetails) => set({ paperDetails }),
      ...paintActions(get, show, set, known),
      ...pinActions(get, show, set, known),
      openQuiz: (quiz) =>
        quiz === null
          ? show({ quiz, ...noQuestion })
          : choose({ quiz, ...noQuestion, point: null, muscle: null, area: null, symptom: null, ways: [] }),
      openHandout: (handout) => set({ handout }),
      openBeside: (beside) => set({ beside }),
      showAsked: (asked) =>
        show({
          asked,
          bodyTouch: null,
          hovered: null,
          hoveredTissue: null,
          skinOffer: null,
          // Another question has a bare skin; the answer to this one stays to be looked at.
          ...(asked?.sketched === 'before' ? {} : { sketch: emptyDrawing }),
        }),
      touchBody: (bodyTouch) => set({ bodyTouch }),
      setNewADay: (newADay) => set({ newADay }),
      restore: (part) => show({ ...(choosesAnew(part, get()) ? ofOneChoice : {}), ...part }),
    };
  });
}

const noQuestion = { asked: null, bodyTouch: null, hovered: null, hoveredTissue: null } as const;

/** What belongs to one choice and is let go with the next. */
const ofOneChoice = { splitView: false, unseenPain: null, dermatome: null, skinOffer: null } as const;

function choosesAnew(part: Partial<AtlasState>, now: AtlasState): boolean {
  return (['point', 'muscle', 'area', 'symptom'] as const).some(
    (field) => field in part && part[field] !== now[field],
  );
}

function sideSaid(side: PainSide | null): Partial<AtlasState> {
  return { painSide: side, ...(side === null || side === 'both' ? {} : { side }) };
}

/** The pain's side once `side` is shown in place of the present one. */
function painAfterTurn(now: AtlasState, side: Side): PainSide | null {
  const { area, symptom, muscle, painSide } = now;
  if ((area ?? symptom) === null || painSide === 'both') return painSide;
  if (muscle === null) return side;
  // A point may send its pain across: both change sides together.
  return painSide === null || side === now.side ? painSide : otherSide(painSide);
}

function samePoints(a: readonly PointOnSide[], b: readonly PointOnSide[]): boolean {
  return (
    a.length === b.length && a.every(({ point, side }, at) => b[at]?.point === point && b[at]?.side === side)
  );
}

function mirroredView(view: View | null): View | null {
  if (view === 'left') return 'right';
  return view === 'right' ? 'left' : view;
}

function mirroredPart(part: PainPart): PainPart {
  return { ...part, sides: part.sides.map(otherSide) };
}

function isView(wanted: ViewWanted): wanted is View {
  return (views as readonly string[]).includes(wanted);
}
