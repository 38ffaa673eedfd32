// `window.__atlas`: how tests, the bench and `atlas sheet` drive the real scene. Reads and asks; keeps no state.
import type { Side } from '../../space/side.ts';
import type { PointOnSide, ViewWanted } from '../../state/atlas-state.ts';
import type { AtlasStore } from '../../state/atlas-store.ts';
import { pairOf } from '../../state/pair.ts';
import { takeSnapshot } from '../../state/snapshot.ts';
import type { CameraPose } from '../camera/camera-pose.ts';
import type { Stage } from './stage.ts';

export interface AtlasProbe {
  readonly store: AtlasStore;
  /** Frames drawn so far. */
  frames(): number;
  /** Draw calls of the last frame. */
  drawCalls(): number;
  /** Where a point stands on the page, CSS px, of two pictures in the one that shows it; null when there is no such point. */
  project(point: string, side: Side): { x: number; y: number; open: boolean; visible: boolean } | null;
  /** The point that a press at a place of the page means, as `<id>:<side>`; `tissue:<owner>:<side>`, `skin:<region>`, or null. */
  pick(x: number, y: number): string | null;
  select(point: string | null, side?: Side): void;
  frame(view: ViewWanted): void;
  /** Where the camera stands: radians and metres. */
  camera(): CameraPose | null;
  snapshot(widthPx: number, heightPx: number): string | null;
}

declare global {
  interface Window {
    __atlas?: AtlasProbe;
  }
}

/** Puts the probe on the window until the returned function is called. */
export function exposeProbe(
  canvas: HTMLCanvasElement,
  stage: Stage,
  store: AtlasStore,
  drawCalls: () => number,
): () => void {
  const inPicture = (x: number, y: number) => {
    const box = canvas.getBoundingClientRect();
    return { x: x - box.left, y: y - box.top };
  };
  const name = ({ point, side }: PointOnSide) => `${point}:${side}`;
  const probe: AtlasProbe = {
    store,
    frames: () => stage.frames,
    drawCalls,
    project: (point, side) => {
      const at = stage.marks.onScreen({ point, side });
      const box = canvas.getBoundingClientRect();
      const inSecond = pairOf(store.getState())?.[1].some((one) => name(one) === name({ point, side }));
      const from = inSecond && stage.pictures === 2 ? stage.size.width : 0;
      return at && { ...at, x: at.x + box.left + from, y: at.y + box.top };
    },
    pick: (pageX, pageY) => {
      const { x, y } = inPicture(pageX, pageY);
      const found = stage.picking.at(x - stage.pictureFrom(x), y);
      if (found === null) return null;
      if (found.kind === 'tissue') return `tissue:${found.owner}:${found.side}`;
      return found.kind === 'point' ? name(found) : found.region && `skin:${found.region}`;
    },
    select: (point, side) => store.getState().selectPoint(point, side),
    frame: (view) => store.getState().askView(view),
    camera: () => stage.pose(),
    snapshot: (widthPx, heightPx) => takeSnapshot({ widthPx, heightPx }),
  };
  window.__atlas = probe;
  return () => {
    if (window.__atlas === probe) delete window.__atlas;
  };
}
