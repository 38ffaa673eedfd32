// Painting where it hurts, as actions of the store: the drawing, the brush, and areas painted by name.
//
// For panels and scene alike. The fields (atlas-state.ts): `drawing` ({ pains, current, done, undone }: drawing.ts), `painting`,
// `brushTool`, `brushSize`. Read them by `useAtlas(({ drawing }) => drawing.pains)`: each change makes new arrays, a pain
// that has not changed stays the same object, and a dab stays the same object as long as it lives (PainPainter keeps its work by it).
// `pains.find(({ id }) => id === current)` is the pain that the next stroke goes to; `current` null: it begins a new pain.
// Nothing is written here while a stroke goes on: a stroke is one action when it ends, and one step of undo.
import { onGrid } from '../anatomy/pain/dab-grid.ts';
import {
  choosing,
  cleared,
  type Drawing,
  described,
  type PainFacts,
  redo,
  replaced,
  undo,
  withArea,
  withNewPain,
  withoutPain,
  withStroke,
} from '../anatomy/pain/drawing.ts';
import type { Dab, PaintedPain } from '../anatomy/pain/painted-pain.ts';
import type { Side } from '../space/side.ts';
import { areaMiddle } from './area-middle.ts';
import type { AtlasState } from './atlas-state.ts';
import type { BrushSize, BrushTool } from './brush.ts';
import type { KnownIds } from './known-ids.ts';
import { reportFault } from './report-fault.ts';

type Painted = Pick<AtlasState, 'drawing' | 'sketch' | 'asked' | 'painting' | 'body'> & {
  notify(key: 'notice.unknownChoice' | 'notice.notPainted'): void;
};

/** How much of an area is painted by its name. */
export const paintExtents = ['spot', 'palm', 'whole'] as const;
export type PaintExtent = (typeof paintExtents)[number];
/** As large as `pain-name.ts` calls so. */
const extentRadiusMm = { spot: 20, palm: 50 } as const;

export interface PaintActions {
  /** Lets a finger on the body paint, or turn it again. */
  setPainting(on: boolean): void;
  /** For the scene: strokes are taken from now on, or no longer. */
  setBrushReady(ready: boolean): void;
  setBrushTool(tool: BrushTool): void;
  setBrushSize(size: BrushSize): void;
  /** One finished stroke, into the current pain; where there is none it begins one. */
  addStroke(dabs: readonly Dab[]): void;
  /**
   * An area into the current pain, by name: whole, or a round spot in its middle. Resolves to whether it was painted: an
   * unknown area, or a middle that cannot be found out, is told by a notice. @param side null for an area in the midline
   */
  paintArea(area: string, side: Side | null, extent: PaintExtent): Promise<boolean>;
  /** The next stroke or area begins another pain. */
  newPain(): void;
  /** Makes a pain the current one: the brush goes on with it. */
  choosePain(id: string): void;
  erasePain(id: string): void;
  /** Takes everything away that was painted; can be undone. */
  clearPaint(): void;
  undoPaint(): void;
  redoPaint(): void;
  /** What the person says about a pain; `undefined` takes a saying back. Undo does not touch it. */
  describePain(id: string, facts: { readonly [F in keyof PainFacts]?: PainFacts[F] | undefined }): void;
  /** Pains of a link, a file or a record in place of those that are there; can be undone. */
  takePains(pains: readonly PaintedPain[]): void;
}

/** The brush paints the skin: what lies under it gives way. */
const onSkin = { layer: 'skin', isolated: [] } as const;

/** @param show changes what the picture shows. @param set changes what it does not */
export function paintActions(
  get: () => Painted,
  show: (part: Partial<AtlasState>) => void,
  set: (part: Partial<AtlasState>) => void,
  known: KnownIds,
): PaintActions {
  const draw = (change: (drawing: Drawing) => Drawing): void => {
    // While a question is answered by painting, every stroke belongs to the answer.
    const { asked, drawing, sketch } = get();
    const isAnswer = asked?.sketched === 'now';
    const before = isAnswer ? sketch : drawing;
    const changed = change(before);
    if (changed !== before) show(isAnswer ? { sketch: changed } : { drawing: changed });
  };
  return {
    setPainting: (painting) => {
      if (painting === get().painting) return;
      // Find is where the answer stands; what else was chosen gives way to it.
      const begun = { ...onSkin, lens: 'find', point: null, muscle: null } as const;
      // A place that was not taken into the painting must not stand before its answer.
      const ended = get().drawing.pains.length > 0 ? { area: null, symptom: null, painSide: null } : {};
      const asked = painting ? begun : ended;
      show({ painting, skinOffer: null, hovered: null, ...asked });
    },
    setBrushReady: (brushReady) => set({ brushReady }),
    setBrushTool: (brushTool) => set({ brushTool }),
    setBrushSize: (brushSize) => set({ brushSize }),
    addStroke: (dabs) => draw((drawing) => withStroke(drawing, dabs)),
    paintArea: async (area, side, extent) => {
      if (!known.areas.has(area)) {
        get().notify('notice.unknownChoice');
        return false;
      }
      if (extent === 'whole') {
        draw((drawing) => withArea(drawing, { area, side }));
        return true;
      }
      try {
        const anchor = await areaMiddle(area, side, get().body);
        draw((drawing) =>
          withStroke(drawing, [{ anchor: onGrid(anchor), radiusMm: extentRadiusMm[extent] }]),
        );
        return true;
      } catch (fault) {
        reportFault('finding the middle of an area', fault, () => get().notify('notice.notPainted'));
        return false;
      }
    },
    newPain: () => draw(withNewPain),
    choosePain: (id) => draw((drawing) => choosing(drawing, id)),
    erasePain: (id) => draw((drawing) => withoutPain(drawing, id)),
    clearPaint: () => draw(cleared),
    undoPaint: () => draw(undo),
    redoPaint: () => draw(redo),
    describePain: (id, facts) => draw((drawing) => described(drawing, id, facts)),
    takePains: (pains) => draw((drawing) => replaced(drawing, pains)),
  };
}
