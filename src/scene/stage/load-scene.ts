// Brings the scene's parts into its model as they arrive, and another body when the page asks for one.

import type { Sex } from '../../space/sex.ts';
import type { SceneProblem } from '../../state/atlas-state.ts';
import { reportFault } from '../../state/report-fault.ts';
import { skinPositions } from '../body/body-form.ts';
import type { SkinRays } from '../picking/skin-rays.ts';
import { AssetError, type SceneAssets } from '../scene-assets.ts';
import { rehearse } from './rehearse.ts';
import type { Stage } from './stage.ts';

/** To be called once the first frame stands: nothing of this is needed for it. */
export function loadScene(stage: Stage, assets: SceneAssets): void {
  const { model, stillness, signal } = stage;
  const kept = new Map<Sex, SkinRays>();
  const lessPicture = () => stage.page.getState().notify('notice.lessPicture');

  const loadRays = async (): Promise<void> => {
    const { topology, form } = model.getState();
    stillness.awaits('rays');
    try {
      const [tree, { createSkinRays }] = await Promise.all([
        assets.tree(form.sex),
        import('../picking/skin-rays.ts'),
      ]);
      const rays = createSkinRays(tree, topology.skin.triangles, skinPositions(topology, form));
      kept.set(form.sex, rays);
      if (!signal.aborted && model.getState().form === form) model.setState({ rays });
    } catch (fault) {
      // Without rays the body can still be turned and its marks pressed.
      reportFault('making the rays ready', fault, lessPicture);
    }
    if (model.getState().form === form) stillness.done('rays');
  };

  const changeBody = async (sex: Sex): Promise<void> => {
    stillness.awaits('body');
    try {
      const form = await assets.form(sex);
      if (signal.aborted || stage.page.getState().body !== sex) return;
      model.setState({ form, rays: kept.get(sex) ?? null });
      if (!kept.has(sex)) void loadRays();
    } catch (fault) {
      reportFault('loading the other body', fault, () =>
        stage.page.getState().sceneUnavailable(problemOf(fault)),
      );
    } finally {
      if (stage.page.getState().body === sex) stillness.done('body');
    }
  };

  stage.watch(
    stage.page,
    ({ body }) => body,
    (sex) => void changeBody(sex),
  );
  void loadRays().then(async () => {
    try {
      model.setState({ dots: await assets.dots() });
    } catch (fault) {
      // The solid zones are shown alone.
      reportFault('scattering the dots', fault, lessPicture);
    }
    stillness.done('dots');
    await rehearse(stage);
  });
}

/** The atlas, and every new one that an author's save brings. Independent of the body's first frame. */
export function loadAtlas(stage: Stage, assets: SceneAssets): void {
  const { model, stillness, signal } = stage;
  stillness.awaits('atlas');
  signal.addEventListener(
    'abort',
    assets.onAtlas((atlas) => model.setState({ atlas })),
  );
  assets.atlas
    .then((atlas) => {
      if (!signal.aborted) model.setState({ atlas });
    })
    .catch((fault: unknown) => {
      // No zones will come; the body alone is the picture.
      reportFault('loading the zones', fault, () => {
        if (!signal.aborted) stage.page.getState().sceneUnavailable(problemOf(fault));
      });
    })
    .finally(() => stillness.done('atlas'));
}

/** What the page is told of a failure: a file that did not come or could not be read, else a fault of ours. */
export function problemOf(fault: unknown): SceneProblem {
  return fault instanceof AssetError ? fault.problem : 'crashed';
}
