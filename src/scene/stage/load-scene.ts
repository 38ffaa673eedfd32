// Brings the scene's parts into its model as they arrive, and another body when the page asks for one.

import { AssetError } from '../../atlas-file/asset-error.ts';
import type { Sex } from '../../space/sex.ts';
import type { SceneProblem } from '../../state/atlas-state.ts';
import { late } from '../../state/late.ts';
import { reportFault } from '../../state/report-fault.ts';
import { skinPositions } from '../body/body-form.ts';
import type { BodyForm } from '../body/form.ts';
import { type Bearings, wholeFrom } from '../camera/whole-body.ts';
import type { SkinRays } from '../picking/skin-rays.ts';
import type { SceneAssets } from '../scene-assets.ts';
import { zoneFields } from '../zones/skin-fields.ts';
import type { Stage } from './stage.ts';

const skinRays = late(() => import('../picking/skin-rays.ts').then(({ createSkinRays }) => createSkinRays));
const sights = late(() => import('../camera/sight.ts').then(({ sightOn }) => sightOn));
/** Without it the first press is answered a little later, and no more. */
const rehearsal = late(() => import('./rehearse.ts').then(({ rehearse }) => rehearse), {
  isToldInPlace: true,
});

/** To be called once the first frame stands: nothing of this is needed for it. */
export function loadScene(stage: Stage, assets: SceneAssets): void {
  const { model, stillness, signal } = stage;
  const kept = new Map<Sex, SkinRays>();
  const lessPicture = () => stage.page.getState().notify('notice.lessPicture');

  /** Null when they cannot be had: without rays the body can still be turned and its marks pressed. */
  const raysOf = async (form: BodyForm): Promise<SkinRays | null> => {
    const { topology } = model.getState();
    const known = kept.get(form.sex);
    if (known) return known;
    try {
      const [tree, createSkinRays] = await Promise.all([assets.tree(form.sex), skinRays.load()]);
      const rays = createSkinRays(tree, topology.skin.triangles, skinPositions(topology, form));
      kept.set(form.sex, rays);
      return rays;
    } catch (fault) {
      reportFault('making the rays ready', fault, lessPicture);
      return null;
    }
  };

  const loadRays = async (): Promise<void> => {
    const { form } = model.getState();
    stillness.awaits('rays');
    const rays = await raysOf(form);
    // Another body has brought its own.
    if (model.getState().form !== form) return;
    if (!signal.aborted && rays) model.setState({ rays });
    // What the body hides is to be seen once there are marks.
    stillness.done('rays', !stillness.isAwaiting('atlas'));
  };

  const changeBody = async (sex: Sex): Promise<void> => {
    const isWanted = () => !signal.aborted && stage.page.getState().body === sex;
    stillness.awaits('body');
    try {
      const form = await assets.form(sex);
      // With its rays, by which what is chosen is looked at: it would be shown first as the other body was, and framed after that.
      const rays = await raysOf(form);
      if (!isWanted()) return;
      model.setState({ form, rays });
      // Those of the body that was left may still be on their way: nobody waits for them.
      stillness.done('rays');
    } catch (fault) {
      reportFault('loading the other body', fault, () => {
        if (!isWanted()) return;
        // The one that is there stays, and so does what says which it is.
        const { setBody, notify } = stage.page.getState();
        notify('notice.bodyFailed', { body: sex });
        setBody(model.getState().form.sex);
      });
    } finally {
      if (isWanted()) stillness.done('body');
    }
  };

  stage.watch(
    stage.page,
    ({ body }) => body,
    (sex) => void changeBody(sex),
  );
  void loadSights(stage);
  // What a link has chosen is to be printed in the frame that the atlas brings.
  const state = stage.page.getState();
  const shown = zoneFields.filter((field) => field.content(state, stage.records) !== null);
  const prepared = shown.length > 0 ? stage.prepareSkin?.(shown) : undefined;
  void Promise.all([loadRays(), prepared]).then(async () => {
    stage.settleRays();
    try {
      model.setState({ dots: await assets.dots() });
    } catch (fault) {
      // The solid zones are shown alone.
      reportFault('scattering the dots', fault, lessPicture);
    }
    stillness.done('dots');
    try {
      const rehearse = await rehearsal.load();
      await rehearse(stage);
    } catch (fault) {
      // The first press is answered a little later.
      reportFault('making a press ready', fault);
    }
  });
}

/** What the camera does once something is chosen. Without it the whole body is shown. */
async function loadSights(stage: Stage): Promise<void> {
  stage.stillness.awaits('sights');
  try {
    const sightOn = await sights.load();
    if (stage.isOver || !stage.views) return;
    stage.views.sights = sightOn(stage);
  } catch (fault) {
    reportFault('fetching the views of what is chosen', fault, () =>
      stage.page.getState().notify('notice.lessPicture'),
    );
    if (stage.views) stage.views.sights = wholeSights;
  }
  stage.stillness.done('sights', stage.views?.isWaiting);
}

const wholeSights = {
  sightFor: (wanted: string, bearings: Bearings) => ({ pose: wholeFrom(wanted, bearings), pointPose: null }),
  foresee: () => {},
  unseen: () => null,
};

/**
 * The atlas, and every new one that an author's save brings. It waits for the rays, which tell what the body hides: marks
 * that are shown at first and hidden soon after would flicker.
 */
export function loadAtlas(stage: Stage, assets: SceneAssets): void {
  const { model, stillness, signal } = stage;
  stillness.awaits('atlas');
  signal.addEventListener(
    'abort',
    assets.onAtlas((atlas) => model.setState({ atlas })),
  );
  Promise.all([assets.atlas, stage.raysSettled])
    .then(([atlas]) => {
      if (!signal.aborted) model.setState({ atlas });
    })
    .catch((fault: unknown) => {
      // No zones will come: the page says so in place of the picture.
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
