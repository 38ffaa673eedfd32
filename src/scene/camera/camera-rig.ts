// The camera and all that moves it: hands (OrbitControls), keys, flights. Never enters the body. Draws nothing itself.
import { PerspectiveCamera, Vector3 } from 'three';
import { OrbitControls } from 'three/addons/controls/OrbitControls.js';
import type { Vector } from '../../space/vector.ts';
import type { SkinRays } from '../picking/skin-rays.ts';
import {
  type CameraPose,
  directionOf,
  type Edges,
  poseFrom,
  positionOf,
  type Viewport,
} from './camera-pose.ts';
import { type Flight, planFlight } from './flight.ts';
import { freeCentreOffset } from './frame-fit.ts';

export const FOV_Y = (24 * Math.PI) / 180;
/** The camera keeps this far from the skin, metres. */
const CLEARANCE = 0.17;
const FARTHEST = 7;
const HEART: Vector = [0, 0.86, 0];

export interface CameraRig {
  readonly camera: PerspectiveCamera;
  pose(): CameraPose;
  /** The picture's size and the covered parts, as last set. */
  viewport(): Viewport;
  setSize(width: number, height: number): void;
  setCovered(covered: Edges): void;
  /** Flies to a pose, or is there at once. */
  go(pose: CameraPose, instantly: boolean): void;
  /** A step by key: radians to turn and tilt, factor of the distance. */
  step(turn: number, tilt: number, zoom: number, instantly: boolean): void;
  /** Advances to a time (ms). True while another frame is needed. */
  advance(now: number): boolean;
  /** Once known, the body is kept out of the camera's way. */
  setSkinRays(skinRays: SkinRays | null): void;
  setReducedMotion(reduced: boolean): void;
  isFlying(): boolean;
  dispose(): void;
}

/**
 * @param onMove something moved or will: draw a frame.
 * @param onHand the person took hold of the body.
 */
export function createCameraRig(canvas: HTMLElement, onMove: () => void, onHand: () => void): CameraRig {
  const camera = new PerspectiveCamera((FOV_Y * 180) / Math.PI, 1, 0.02, 20);
  const controls = new OrbitControls(camera, canvas);
  controls.enableDamping = true;
  controls.dampingFactor = 0.16;
  controls.rotateSpeed = 0.75;
  controls.zoomSpeed = 0.9;
  controls.zoomToCursor = true;
  controls.minDistance = 0.12;
  controls.maxDistance = FARTHEST;
  controls.minPolarAngle = 0.12 * Math.PI;
  controls.maxPolarAngle = 0.82 * Math.PI;
  controls.cursor.set(...HEART);
  controls.maxTargetRadius = 1;
  let size = { width: 1, height: 1 };
  let covered: Edges = { top: 0, right: 0, bottom: 0, left: 0 };
  let skinRays: SkinRays | null = null;
  let flight: { plan: Flight; start: number | null } | null = null;
  let held = false;

  const viewport = (): Viewport => ({ fovY: FOV_Y, ...size, covered });
  const pose = (): CameraPose => poseFrom(camera.position.toArray(), controls.target.toArray());
  const put = (to: CameraPose): void => {
    const outside = keepOutside(to, skinRays);
    controls.target.set(...outside.target);
    camera.position.set(...positionOf(outside));
    camera.lookAt(controls.target);
    camera.updateMatrixWorld();
  };
  /** Lets go of what the hand left in motion. */
  const halt = (): void => {
    controls.enableDamping = false;
    controls.update();
    controls.enableDamping = true;
  };
  const aim = (): void => {
    const { x, y } = freeCentreOffset(viewport());
    camera.aspect = size.width / size.height;
    camera.setViewOffset(size.width, size.height, -x, -y, size.width, size.height);
    camera.updateProjectionMatrix();
    onMove();
  };
  controls.addEventListener('start', () => {
    flight = null;
    held = true;
    onHand();
  });
  controls.addEventListener('end', () => {
    held = false;
  });
  controls.addEventListener('change', onMove);

  return {
    camera,
    pose,
    viewport,
    setSize: (width, height) => {
      size = { width: Math.max(1, width), height: Math.max(1, height) };
      aim();
    },
    setCovered: (edges) => {
      covered = edges;
      aim();
    },
    go: (to, instantly) => {
      const from = pose();
      halt();
      put(from);
      const plan = planFlight(from, keepOutside(to, skinRays));
      if (instantly || plan.milliseconds === 0) {
        flight = null;
        put(to);
      } else flight = { plan, start: null };
      onMove();
    },
    step: (turn, tilt, zoom, instantly) => {
      const from = flight ? flight.plan.at(1) : pose();
      const { minPolarAngle, maxPolarAngle } = controls;
      const [lowest, highest] = [Math.PI / 2 - maxPolarAngle, Math.PI / 2 - minPolarAngle];
      const to: CameraPose = {
        target: from.target,
        azimuth: from.azimuth + turn,
        elevation: Math.min(highest, Math.max(lowest, from.elevation + tilt)),
        distance: Math.min(FARTHEST, from.distance * zoom),
      };
      flight = null;
      const now = pose();
      const plan = planFlight(now, keepOutside(to, skinRays));
      if (instantly) put(to);
      else flight = { plan: { milliseconds: Math.min(240, plan.milliseconds), at: plan.at }, start: null };
      onHand();
      onMove();
    },
    advance: (now) => {
      if (flight) {
        flight.start ??= now;
        const share = flight.plan.milliseconds === 0 ? 1 : (now - flight.start) / flight.plan.milliseconds;
        put(flight.plan.at(share));
        if (share >= 1) flight = null;
        return flight !== null;
      }
      const moved = controls.update();
      const here = pose();
      const outside = keepOutside(here, skinRays);
      if (outside.distance - here.distance > 1e-5) put(outside);
      return moved || held;
    },
    setSkinRays: (next) => {
      skinRays = next;
    },
    setReducedMotion: (reduced) => {
      controls.enableDamping = !reduced;
    },
    isFlying: () => flight !== null,
    dispose: () => controls.dispose(),
  };
}

/** The pose drawn back until the body lies between target and camera with room to spare. */
function keepOutside(pose: CameraPose, skinRays: SkinRays | null): CameraPose {
  if (!skinRays) return pose;
  const out = directionOf(pose);
  const far = new Vector3(...out).multiplyScalar(FARTHEST + 1).add(new Vector3(...pose.target));
  const hit = skinRays.hit(far.toArray(), [-out[0], -out[1], -out[2]]);
  if (!hit) return pose;
  const least = FARTHEST + 1 - hit.distance + CLEARANCE;
  return pose.distance >= least || least > FARTHEST ? pose : { ...pose, distance: least };
}
