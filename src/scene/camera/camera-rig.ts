// Poses on top of camera-controls: flights, steps by key, the free part of the picture, and never into the body.
import type { CameraControlsImpl } from '@react-three/drei/core/CameraControls';
import { Box3, type PerspectiveCamera, Spherical, Vector3 } from 'three';
import type { Vector } from '../../space/vector.ts';
import type { SkinRays } from '../picking/skin-rays.ts';
import { type CameraPose, directionOf, poseFrom, positionOf, type Viewport } from './camera-pose.ts';
import { type Flight, planFlight } from './flight.ts';
import { freeCentreOffset } from './frame-fit.ts';
import { depthOf, movedBy, nearerTo, nearestStanding } from './hold-place.ts';

/** The camera keeps this far from the skin, metres. */
const CLEARANCE = 0.17;
export const NEAREST = 0.12;
export const FARTHEST = 7;
/** What a step nearer, by key or button, multiplies the distance by. */
export const NEARER = 0.8;
/** Where the target may be moved: within a body's own room, so that panning never leaves an empty plate. Metres. */
const LEAST_TARGET: Vector = [-0.5, 0, -0.3];
const MOST_TARGET: Vector = [0.5, 1.75, 0.3];
/** Seconds in which the camera comes to rest after a step by key, and after a drag. */
const STEP_SECONDS = 0.1;
const DRAG_SECONDS = 0.06;

export class CameraRig {
  private flight: { plan: Flight; to: CameraPose; start: number | null } | null = null;
  private rays: SkinRays | null = null;
  private aimed = '';
  /** True while the rig itself moves the camera: what moves then is no hand. */
  isPutting = false;
  private readonly scratch = new Vector3();
  private readonly scratchHeading = new Spherical();

  /** @param change something moved or will: draw a frame. */
  constructor(
    private readonly controls: CameraControlsImpl,
    readonly camera: PerspectiveCamera,
    private readonly change: () => void,
  ) {
    controls.setBoundary(new Box3(new Vector3(...LEAST_TARGET), new Vector3(...MOST_TARGET)));
  }

  pose(): CameraPose {
    return poseFrom(this.camera.position.toArray(), this.controls.getTarget(this.scratch, false).toArray());
  }

  /** Where the camera is on its way to, or stands. */
  goal(): CameraPose {
    return this.flight?.to ?? this.pose();
  }

  /** Fits the camera to the picture: its size, and the part of it that is free. */
  aim(viewport: Viewport): void {
    const aimed = JSON.stringify(viewport);
    if (aimed === this.aimed) return;
    this.aimed = aimed;
    const { camera } = this;
    const [width, height] = [Math.max(1, viewport.width), Math.max(1, viewport.height)];
    const { x, y } = freeCentreOffset(viewport);
    camera.aspect = width / height;
    camera.setViewOffset(width, height, -x, -y, width, height);
    camera.updateProjectionMatrix();
    this.change();
  }

  /** Flies to a pose, or is there at once. */
  go(to: CameraPose, instantly: boolean): void {
    const from = this.pose();
    const goal = this.outside(to);
    const plan = planFlight(from, goal);
    // It stands there already: no frame is drawn for that.
    if (plan.milliseconds === 0 && this.flight === null && !this.controls.active) return;
    this.flight = instantly || plan.milliseconds === 0 ? null : { plan, to: goal, start: null };
    this.put(this.flight ? from : to);
    this.change();
  }

  /** A step by key: radians to turn and tilt, factor of the distance. */
  step(turn: number, tilt: number, zoom: number): void {
    this.halt();
    const { controls } = this;
    void controls.rotate(turn, -tilt, true);
    if (zoom !== 1) this.zoomBy(zoom, true);
    this.change();
  }

  /** Follows a hand as a drag would: CSS px, in a picture of this height. */
  turnBy(x: number, y: number, height: number): void {
    this.halt();
    const { azimuthRotateSpeed, polarRotateSpeed } = this.controls;
    const turn = (-2 * Math.PI) / Math.max(1, height);
    void this.controls.rotate(turn * x * azimuthRotateSpeed, turn * y * polarRotateSpeed, true);
    this.change();
  }

  /** Multiplies the distance to a place of the body, which stays where it lies in the picture: quick steps add up. */
  nearerTo(held: Vector, factor: number, smoothly: boolean): void {
    this.halt();
    this.lead(this.nearer(this.heading(), held, factor), smoothly);
  }

  /** Two fingers on a place of the body: it grows and goes with them. CSS px. */
  carry(held: Vector, factor: number, x: number, y: number, viewport: Viewport): void {
    this.halt();
    this.lead(movedBy(this.nearer(this.heading(), held, factor), held, x, y, viewport), false);
  }

  /** A step by key to another part of the body: CSS px that the picture moves, x right, y down. */
  moveBy(x: number, y: number, viewport: Viewport): void {
    this.halt();
    const from = this.heading();
    this.lead(movedBy(from, from.target, x, y, viewport), true);
  }

  /** Multiplies the distance that the camera is heading for: quick steps add up. */
  zoomBy(factor: number, smoothly: boolean): void {
    const { target } = this.heading();
    this.nearerTo(target, factor, smoothly);
  }

  /** As near as the factor says, or as the body lets the camera come. */
  private nearer(from: CameraPose, held: Vector, factor: number): CameraPose {
    const least = Math.max(NEAREST / from.distance, CLEARANCE / Math.max(CLEARANCE, depthOf(from, held)));
    const wanted = Math.min(
      FARTHEST / from.distance,
      Math.max(factor, factor < 1 ? Math.min(1, least) : factor),
    );
    const stands = (by: number): boolean => {
      const pose = nearerTo(from, held, by);
      return this.outside(pose).distance - pose.distance < 1e-4;
    };
    return nearerTo(from, held, nearestStanding(wanted, stands));
  }

  /** What the controls are heading for. */
  private heading(): CameraPose {
    const { radius, phi, theta } = this.controls.getSpherical(this.scratchHeading, true);
    const target = this.controls.getTarget(this.scratch, true).toArray();
    return { target, azimuth: theta, elevation: Math.PI / 2 - phi, distance: radius };
  }

  /** Leads the controls to a pose from the same side, within a body's own room. */
  private lead({ target, distance }: CameraPose, smoothly: boolean): void {
    const within = (k: 0 | 1 | 2) => Math.min(MOST_TARGET[k], Math.max(LEAST_TARGET[k], target[k]));
    void this.controls.moveTo(within(0), within(1), within(2), smoothly);
    void this.controls.dollyTo(distance, smoothly);
    this.change();
  }

  /** A hand has taken hold: the flight ends where it is. */
  halt(): void {
    this.flight = null;
  }

  get isFlying(): boolean {
    return this.flight !== null;
  }

  /** Moves along the flight to a time (ms), before the controls are read. True while it goes on. */
  fly(now: number): boolean {
    const { flight } = this;
    if (!flight) return false;
    flight.start ??= now;
    const share = (now - flight.start) / flight.plan.milliseconds;
    this.put(flight.plan.at(share));
    if (share >= 1) this.flight = null;
    return this.flight !== null;
  }

  /** Draws the camera back where a hand has moved it into the body, after the controls have been read. */
  keepOutside(): void {
    const here = this.pose();
    const outside = this.outside(here);
    if (outside.distance - here.distance > 1e-5) this.put(outside);
  }

  /** Once known, the body is kept out of the camera's way. */
  setRays(rays: SkinRays | null): void {
    this.rays = rays;
  }

  /** Without motion the camera is at once where it was sent. */
  setReducedMotion(reduced: boolean): void {
    this.controls.smoothTime = reduced ? 0 : STEP_SECONDS;
    this.controls.draggingSmoothTime = reduced ? 0 : DRAG_SECONDS;
  }

  private put(pose: CameraPose): void {
    const to = this.outside(pose);
    this.isPutting = true;
    void this.controls.setLookAt(...positionOf(to), ...to.target, false);
    // At once, not with the next frame: whoever asks for the pose now is told this one.
    this.controls.update(0);
    this.isPutting = false;
    this.camera.updateMatrixWorld();
  }

  /** The pose drawn back until the body lies between target and camera with room to spare. */
  private outside(pose: CameraPose): CameraPose {
    if (!this.rays) return pose;
    const out = directionOf(pose);
    const far = [0, 1, 2].map((k) => pose.target[k]! + out[k]! * (FARTHEST + 1)) as unknown as Vector;
    const hit = this.rays.hit(far, [-out[0], -out[1], -out[2]]);
    if (!hit) return pose;
    const least = FARTHEST + 1 - hit.distance + CLEARANCE;
    return pose.distance >= least || least > FARTHEST ? pose : { ...pose, distance: least };
  }
}
