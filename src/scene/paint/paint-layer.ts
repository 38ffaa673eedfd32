// The layer of painted pain, in a chunk of its own: fields of the drawing, their print on the skin, and the hand that paints.
import type { Drawing } from '../../anatomy/pain/drawing.ts';
import { PainPainter } from '../../anatomy/pain/paint-field.ts';
import { createSkinMesh } from '../../mesh/skin-mesh.ts';
import { MILLIMETRES_PER_METRE } from '../../space/frames.ts';
import { skinPositions } from '../body/body-form.ts';
import type { SceneAssets } from '../scene-assets.ts';
import type { Stage } from '../stage/stage.ts';
import { otherPaintField, paintField, printedFields } from '../zones/skin-fields.ts';
import { paintByHand } from './brush-hand.ts';
import { PainNumbers } from './pain-numbers.ts';
import { PaintPrint } from './paint-print.ts';
import { PaintedSkin } from './painted-skin.ts';

/** Resolves once pains are shown and a hand can paint. @throws what fetching body or atlas throws. */
export async function openPaint(canvas: HTMLCanvasElement, stage: Stage, assets: SceneAssets): Promise<void> {
  const painter = await painterOf(stage, assets);
  if (stage.isOver) return;
  const painted = new PaintedSkin(painter);
  const print = new PaintPrint(stage, painted);
  const { page } = stage;
  let before: Drawing = page.getState().drawing;

  const show = (drawing: Drawing): void => {
    painted.show(drawing, page.getState().painting);
    stage.painted = drawing.pains.length === 0 ? [] : [painted.current, painted.others];
    stage.change();
  };
  show(before);
  stage.beforePicture(() => {
    const { drawing, painting } = page.getState();
    const others = drawing.pains.some(({ id }) => id !== drawing.current);
    print.prepare([painting || drawing.pains.length > 0, painting && others]);
  });
  stage.watch(
    page,
    ({ drawing }) => drawing,
    (drawing) => {
      show(drawing);
      if (isBroughtIn(drawing, before) && !page.getState().painting) stage.views?.ask('fit');
      before = drawing;
    },
  );
  // Which one is painted on is seen while a hand paints, and only then.
  stage.watch(
    page,
    ({ painting }) => painting,
    () => show(page.getState().drawing),
  );
  const numbers = new PainNumbers(canvas.parentElement ?? document.body, stage, (pain) =>
    painted.fieldOf(pain),
  );
  stage.afterFrame((motion) => {
    const { drawing, painting } = page.getState();
    numbers.follow(drawing, painting, motion);
  });
  stage.signal.addEventListener('abort', () => numbers.remove());
  const end = paintByHand(canvas, stage, painted);
  stage.signal.addEventListener('abort', end);
  // What a link has brought was there before anyone could look at it; a view that the link names holds.
  const { painting, view } = page.getState();
  if (before.pains.length > 0 && !painting && view === null) stage.views?.ask('fit');
  await prepareShaders(stage);
}

/** On the mean of both bodies, so that a dab covers the same skin on either. */
async function painterOf(stage: Stage, assets: SceneAssets): Promise<PainPainter> {
  const [atlas, female, male] = await Promise.all([
    assets.atlas,
    assets.form('female'),
    assets.form('male'),
    stage.raysSettled,
  ]);
  const { topology } = stage.model.getState();
  const [a, b] = [skinPositions(topology, female), skinPositions(topology, male)];
  const mean = a.map((value, i) => ((value + b[i]!) / 2) * MILLIMETRES_PER_METRE);
  return new PainPainter({
    mesh: createSkinMesh(topology.skin.triangles, mean),
    fillArea: (area, side, out) => atlas.fillArea(area, side, out),
  });
}

/** The first dab is not to wait for a shader. */
async function prepareShaders(stage: Stage): Promise<void> {
  // The last one can show whatever is chosen beside it.
  const sets = [[paintField], [otherPaintField, paintField], printedFields];
  for (const fields of sets) await stage.prepareSkin?.(fields);
}

/** Pains that no stroke, undo or choice has brought: taken from a link or a record, or painted by name. */
function isBroughtIn({ pains, undone }: Drawing, before: Drawing): boolean {
  const known = new Map(before.pains.map((pain) => [pain.id, pain]));
  return undone.length === 0 && pains.some((pain) => pain !== known.get(pain.id));
}
