// The layer of the camera: hands move it (camera-controls), wishes of the page make it fly, its choice of view is anatomy.
import { CameraControls, CameraControlsImpl } from '@react-three/drei/core/CameraControls';
import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { pairOf } from '../../state/pair.ts';
import { skinPositions } from '../body/body-form.ts';
import type { Motion } from '../stage/stage.ts';
import { useModel, usePage, useStage } from '../stage/stage-hooks.ts';
import { isBackAtPain } from './back-at-pain.ts';
import { FARTHEST, NEARER, NEAREST, CameraRig as Rig } from './camera-rig.ts';
import { ViewKeeper } from './view-keeper.ts';
import { zoomByWheel } from './wheel-zoom.ts';
import { wholeFrom } from './whole-body.ts';

/** Lowest and highest view: the camera never looks straight up or down on the body. */
const TILT = { least: 0.12 * Math.PI, most: 0.82 * Math.PI };

export function CameraRig() {
  const stage = useStage();
  const controls = useRef<CameraControlsImpl>(null);
  const size = useThree((state) => state.size);
  const covered = useModel((model) => model.covered);
  const form = useModel((model) => model.form);
  const rays = useModel((model) => model.rays);
  const atlas = useModel((model) => model.atlas);
  const moved = useRef(false);

  useLayoutEffect(() => {
    if (!controls.current) return;
    const rig = new Rig(controls.current, stage.camera, () => stage.change());
    const bearings = () => {
      const { topology, form } = stage.model.getState();
      return { viewport: stage.viewport(), now: rig.goal(), positions: skinPositions(topology, form) };
    };
    const views = new ViewKeeper(stage.page, rig, bearings, (pointPose) =>
      stage.model.setState({ pointPose }),
    );
    rig.aim(stage.viewport());
    rig.go(wholeFrom('front', bearings()), true);
    views.ask(stage.page.getState().viewWanted);
    views.grant(false, true);
    stage.rig = rig;
    stage.views = views;
    return () => {
      stage.rig = stage.views = null;
    };
  }, [stage]);

  // The picture has changed its size or form: look at the same again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of these is a reason to look again
  useLayoutEffect(() => {
    stage.canvasSize = size;
    stage.rig?.aim(stage.viewport());
    stage.views?.refresh();
  }, [stage, size, covered, form, atlas]);

  useLayoutEffect(() => {
    stage.rig?.setRays(rays);
  }, [stage, rays]);

  usePage(
    ({ reducedMotion }) => reducedMotion,
    (reduced) => stage.rig?.setReducedMotion(reduced),
  );
  // While the left button paints, the right one turns, and with Shift it moves, as the middle one does always.
  useLayoutEffect(() => {
    const { ROTATE, TRUCK } = CameraControlsImpl.ACTION;
    const choose = ({ shiftKey }: { shiftKey: boolean }): void => {
      if (!controls.current) return;
      const turns = stage.page.getState().painting && !shiftKey;
      controls.current.mouseButtons.right = turns ? ROTATE : TRUCK;
      controls.current.mouseButtons.left = stage.page.getState().painting && shiftKey ? TRUCK : ROTATE;
    };
    window.addEventListener('pointerdown', choose, true);
    return () => window.removeEventListener('pointerdown', choose, true);
  }, [stage]);
  const canvas = useThree((state) => state.gl.domElement);
  useLayoutEffect(() => zoomByWheel(canvas, stage), [canvas, stage]);
  useWishes();

  // After each frame: sets out for the view that was asked for, once what is to be seen there has been shown.
  useEffect(
    () =>
      stage.afterFrame((motion) => {
        if (stage.views?.isWaiting) setTimeout(() => grantView(stage), 0);
        // A draft tells it as well: what is said of the view takes room of the page, which the picture in full must know.
        else if (motion !== 'moves') setTimeout(() => afterMotion(stage, motion), 0);
      }),
    [stage],
  );

  useFrame(() => {
    // Without motion the view changes with the frame that shows the choice: nothing is seen from the old one.
    if (stage.views?.isWaiting && stage.frames > 0 && stage.page.getState().reducedMotion) grantView(stage);
    if (stage.rig?.fly(performance.now())) stage.stillness.moves();
  }, -2);
  // React Three Fiber reads the controls at -1.
  useFrame(() => {
    if (!moved.current) return;
    moved.current = false;
    if (!stage.rig?.isFlying) stage.rig?.keepOutside();
    stage.stillness.moves();
  }, -0.5);

  return (
    <CameraControls
      ref={controls}
      camera={stage.camera}
      minDistance={NEAREST}
      maxDistance={FARTHEST}
      minPolarAngle={TILT.least}
      maxPolarAngle={TILT.most}
      azimuthRotateSpeed={0.75}
      polarRotateSpeed={0.75}
      mouseButtons-wheel={CameraControlsImpl.ACTION.NONE}
      mouseButtons-middle={CameraControlsImpl.ACTION.TRUCK}
      touches-two={CameraControlsImpl.ACTION.NONE}
      touches-three={CameraControlsImpl.ACTION.NONE}
      onUpdate={() => {
        if (stage.rig?.isPutting) return;
        moved.current = true;
        stage.change();
      }}
      onControlStart={() => stage.stillness.awaits('hand')}
      onControlEnd={() => stage.stillness.done('hand')}
      onControl={() => {
        stage.rig?.halt();
        stage.views?.letGo();
      }}
    />
  );
}

/** Follows what the page asks of the camera: a named view, or all of what has been chosen. */
function useWishes(): void {
  const stage = useStage();
  useEffect(() => {
    // The likeliest points of a place come after it: it is looked at once more, with them. Rows that are pointed at
    // show theirs as well, and the camera stays.
    let awaitsWays = true;
    const stop = stage.page.subscribe((now, before) => {
      const { views } = stage;
      if (!views) return;
      const turned = now.side !== before.side;
      const point = now.point !== before.point;
      const place =
        now.area !== before.area ||
        now.symptom !== before.symptom ||
        (now.painSide !== before.painSide && !turned);
      const muscle = now.muscle !== before.muscle;
      const pinned = now.pins !== before.pins;
      const presents =
        now.presenting !== before.presenting || (now.presenting !== null && now.inFront !== before.inFront);
      const answer = now.asked !== before.asked && now.asked?.marks === null;
      if (place) awaitsWays = true;
      const asked = now.viewRequest !== before.viewRequest;
      if (now.nearer !== before.nearer) {
        stage.rig?.step(0, 0, NEARER ** (now.nearer - before.nearer));
        views.letGo();
      }
      // From one of its muscles back to the painted pain: that is looked at again, not what the muscle was seen from.
      const back = isBackAtPain(now, before);
      const paired = JSON.stringify(pairOf(now)) !== JSON.stringify(pairOf(before));
      // Each of two pictures is half as wide.
      if (paired) stage.rig?.aim(stage.viewport());
      if (point) stage.model.setState({ pointPose: null });
      if (asked) views.ask(now.viewWanted);
      else if ((point || answer) && now.point !== null) views.ask('fit');
      else if (now.asked && now.asked !== before.asked && now.asked.sought !== null) views.ask('whole');
      else if (muscle && now.muscle !== null && now.point === null) views.ask('fit');
      else if (place && (now.area ?? now.symptom) !== null && now.muscle === null) views.ask('fit');
      else if (back) views.ask('fit');
      else if (presents || paired || (pinned && now.pins.length > before.pins.length)) views.ask('fit');
      else if (pinned) views.refresh();
      else if (turned) views.mirror();
      else if (awaitsWays && now.ways !== before.ways && now.ways.length > 0 && now.point === null) {
        awaitsWays = false;
        views.refresh();
      } else return;
      stage.change();
    });
    return stop;
  }, [stage]);
}

/** Says what the view hides, once for each view, and makes ready for a press on the point that is pointed at. */
function afterMotion(stage: ReturnType<typeof useStage>, motion: Motion): void {
  const { views, stillness } = stage;
  if (stage.isOver || !views || views.isWaiting || stillness.isAwaiting('hand')) return;
  if (!stillness.isAwaiting('atlas') && !stillness.isAwaiting('rays')) {
    views.lookAround();
    const { hovered } = stage.page.getState();
    if (hovered && motion === 'rests') views.foresee(hovered);
  }
}

function grantView(stage: ReturnType<typeof useStage>): void {
  if (stage.isOver) return;
  const ready = !stage.stillness.isAwaiting('atlas') && !stage.stillness.isAwaiting('rays');
  stage.views?.grant(ready, false);
}
