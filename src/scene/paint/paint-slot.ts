// Fetches the brush and what shows painted pain when either is first asked for; until it is there a hand turns nothing either.
import type { AtlasState } from '../../state/atlas-state.ts';
import { late } from '../../state/late.ts';
import { reportFault } from '../../state/report-fault.ts';
import type { SceneAssets } from '../scene-assets.ts';
import type { Stage } from '../stage/stage.ts';

const paintLayer = late(() => import('./paint-layer.ts').then(({ openPaint }) => openPaint));

/** Returns the way to stop listening. */
export function followPaint(canvas: HTMLCanvasElement, stage: Stage, assets: SceneAssets): () => void {
  const { page } = stage;
  const end = new AbortController();
  let asked = false;
  const open = async (): Promise<void> => {
    if (asked || stage.isOver) return;
    asked = true;
    stage.stillness.awaits('paint');
    try {
      const openPaint = await paintLayer.load();
      await openPaint(canvas, stage, assets);
      if (!stage.isOver) page.getState().setBrushReady(true);
    } catch (fault) {
      asked = false;
      reportFault('fetching the brush', fault, () => {
        page.getState().setPainting(false);
        page.getState().notify('notice.noBrush');
      });
    }
    stage.stillness.done('paint');
  };
  const isWanted = ({ painting, drawing }: AtlasState) => painting || drawing.pains.length > 0;
  if (isWanted(page.getState())) void open();
  canvas.addEventListener(
    'pointerdown',
    (event) => {
      const { painting, brushReady } = page.getState();
      if (painting && !brushReady && event.button === 0) event.stopImmediatePropagation();
    },
    { capture: true, signal: end.signal },
  );
  stage.watch(page, isWanted, (wanted) => {
    if (wanted) void open();
  });
  return () => {
    end.abort();
    page.getState().setBrushReady(false);
  };
}
