// Hands on what lies under the skin: a mouse over a muscle has it named, a press chooses it.
import type { Vector } from '../../space/vector.ts';
import type { TissueOnSide } from '../../state/atlas-state.ts';
import type { Stage } from '../stage/stage.ts';
import type { TissueLoader } from './load-tissue.ts';
import type { TissuePainting } from './tissue-painting.ts';
import type { TissueHit } from './tissue-rays.ts';
import { isOnSide, risksNamed } from './tissue-risk.ts';
import { isShown } from './tissue-set.ts';

/** Listens on the canvas until the returned function is called. */
export function listenToTissue(
  canvas: HTMLCanvasElement,
  stage: Stage,
  loader: TissueLoader,
  painting: TissuePainting,
): () => void {
  const end = new AbortController();
  const { signal } = end;
  const { page } = stage;
  const name = (hoveredTissue: TissueOnSide | null): void => {
    if (hoveredTissue ?? page.getState().hoveredTissue) page.getState().showTissue({ hoveredTissue });
  };
  const named = ({ piece, side }: TissueHit, x: number, y: number): TissueOnSide | null => {
    const names = painting.source?.names.get(piece.owner);
    return names ? { owner: piece.owner, side, x, y, names } : null;
  };
  const hitAt = (x: number, y: number) => tissueAt(stage, loader, painting, x, y);
  const release = stage.picking.register(0.5, (x, y) => {
    const found = hitAt(x, y);
    if (!found) return null;
    const { owner } = found.piece;
    const choose = (): void => {
      // What is no muscle of the atlas cannot be chosen; it is named.
      if (stage.records.pointsOf.has(owner)) page.getState().selectMuscle(owner, found.side);
      else name(named(found, x, y));
    };
    return { kind: 'tissue', owner, side: found.side, choose };
  });
  canvas.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch' || event.buttons !== 0 || !stage.isUnder()) return;
      const box = canvas.getBoundingClientRect();
      const [x, y] = [event.clientX - box.left, event.clientY - box.top];
      const found = page.getState().hovered === null ? hitAt(x, y) : null;
      if (found === null) return name(null);
      canvas.style.cursor = stage.records.pointsOf.has(found.piece.owner) ? 'pointer' : '';
      name(named(found, x, y));
    },
    { signal },
  );
  for (const event of ['pointerleave', 'pointerdown'] as const)
    canvas.addEventListener(event, () => name(null), { signal });
  return () => {
    end.abort();
    release();
  };
}

/** What of the layers is seen at a place of the picture, CSS px. */
export function tissueAt(
  stage: Stage,
  loader: TissueLoader,
  painting: TissuePainting,
  x: number,
  y: number,
): TissueHit | null {
  const rays = stage.isUnder() ? loader.raysNow() : null;
  if (!rays) return null;
  const state = stage.page.getState();
  const risks = risksNamed(painting.source?.risks ?? {}, state);
  const [origin, direction] = rayThrough(stage, x, y);
  return rays.hit(origin, direction, (piece, distance, half) => {
    if (!isShown(piece, state, risks) || !isOnSide(piece, half, state.side)) return false;
    const place = origin.map((at, k) => at + direction[k]! * distance) as unknown as Vector;
    return !painting.isCutAt(piece.id, place);
  });
}

/** The ray through a place of the picture, CSS px; scene frame. */
function rayThrough({ camera, size }: Stage, x: number, y: number): [origin: Vector, direction: Vector] {
  const to = camera.position.clone().set((x / size.width) * 2 - 1, 1 - (y / size.height) * 2, 0.5);
  to.unproject(camera).sub(camera.position).normalize();
  return [camera.position.toArray() as Vector, to.toArray() as Vector];
}
