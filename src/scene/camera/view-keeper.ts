// Remembers where the camera was asked to go, goes there once all is known, and leaves it alone after a hand has turned it.
import type { PointOnSide, ViewWanted } from '../../state/atlas-state.ts';
import type { AtlasStore } from '../../state/atlas-store.ts';
import { type CameraPose, nearestView, type Viewport } from './camera-pose.ts';
import type { CameraRig } from './camera-rig.ts';
import type { Sight, Unseen } from './view-director.ts';
import { type Bearings, mirroredPose, wholeFrom } from './whole-body.ts';

/** What the camera does once something is chosen (`sight.ts`). */
export interface SightKeeper {
  /** The pose for a wish. */
  sightFor(wanted: ViewWanted, bearings: Bearings): Sight;
  /** Works the view of a point out ahead: it is pointed at, and may be pressed. */
  foresee(which: PointOnSide, bearings: Bearings): void;
  /** What a view hides of the choice, and from where it can be seen. */
  unseen(bearings: Bearings): Unseen | null;
}

export class ViewKeeper {
  private wish: ViewWanted | 'mirror' | null = null;
  private granted: ViewWanted = 'fit';
  private handHeld = false;
  private pointPose: CameraPose | null = null;
  /** Knows what is chosen; comes after the first picture. Till then the whole body is all that can be shown. */
  sights: SightKeeper | null = null;

  constructor(
    private readonly store: AtlasStore,
    private readonly rig: Pick<CameraRig, 'go'>,
    private readonly bearings: () => Bearings,
    /** Told the pose that shows the point, where zones and point cannot be seen together; null where they can. */
    private readonly showPoint: (pose: CameraPose | null) => void,
  ) {}

  get isWaiting(): boolean {
    return this.wish !== null;
  }

  ask(wanted: ViewWanted): void {
    this.wish = wanted;
    this.handHeld = false;
  }

  /** The other side is meant: look at it as at this one. What is asked for already will be seen on the new side. */
  mirror(): void {
    this.wish ??= 'mirror';
  }

  /** The picture has changed its size or form: look at the same again, unless a hand has turned the body since. */
  refresh(): void {
    const { painting, drawing } = this.store.getState();
    // Under a hand that paints the body keeps its place.
    if (painting && drawing.pains.length > 0) return;
    // What could not be seen is in sight now: asked for again, it would be the other part.
    if (!this.handHeld && this.wish === null && this.granted !== 'unseen') this.wish = this.granted;
  }

  /** A hand has taken hold of the body. */
  letGo(): void {
    this.wish = null;
    this.handHeld = true;
    this.store.getState().leaveView();
  }

  /** Where the present view stands for a picture of another size; null when a hand has turned it. */
  presentPose(viewport: Viewport): CameraPose | null {
    return this.handHeld || this.granted === 'unseen'
      ? null
      : this.sightFor(this.granted, { ...this.bearings(), viewport }).pose;
  }

  /** A point is pointed at: what a press would ask for is worked out while nobody waits. */
  foresee(which: PointOnSide): void {
    this.sights?.foresee(which, this.bearings());
  }

  /** Says from which side the body is seen, and what of the choice this view hides. */
  lookAround(): void {
    const { point, muscle, area, symptom, pins, setSeen } = this.store.getState();
    const bearings = this.bearings();
    const isChosen = (point ?? muscle ?? area ?? symptom ?? pins[0] ?? null) !== null;
    const unseen = isChosen ? (this.sights?.unseen(bearings) ?? null) : null;
    setSeen(nearestView(bearings.now.azimuth), unseen?.view ?? null, unseen?.marks ?? false);
  }

  /**
   * Sets out for what was asked, when it can be told where that is. True when nothing is left to wait for.
   * @param ready whether zones and rays are there, which views of a selection need.
   */
  grant(ready: boolean, instantly: boolean): boolean {
    const { wish } = this;
    if (wish === null) return true;
    const { point, muscle, area, symptom, drawing, pins, reducedMotion } = this.store.getState();
    const motionless = instantly || reducedMotion;
    if (wish === 'mirror') {
      this.wish = null;
      this.granted = mirroredWish[this.granted] ?? this.granted;
      this.rig.go(mirroredPose(this.bearings().now), motionless);
      this.show(this.pointPose && mirroredPose(this.pointPose));
      return true;
    }
    const ofSelection = wish !== 'whole' && ['fit', 'point', 'zones', 'part', 'unseen'].includes(wish);
    const isChosen = (point ?? muscle ?? area ?? symptom ?? drawing.pains[0] ?? pins[0] ?? null) !== null;
    if (isChosen && ofSelection && (!ready || this.sights === null)) return false;
    this.wish = null;
    const sight = this.sightFor(wish, this.bearings());
    this.granted = wish;
    // A view of the point or the zones alone is one half of a divided view: the offer of the other half stands.
    if (wish === 'fit') this.show(sight.pointPose);
    this.rig.go(sight.pose, motionless);
    return true;
  }

  private show(pointPose: CameraPose | null): void {
    this.pointPose = pointPose;
    this.showPoint(pointPose);
    this.store.getState().setSplitView(pointPose !== null);
  }

  private sightFor(wanted: ViewWanted, bearings: Bearings): Sight {
    return this.sights?.sightFor(wanted, bearings) ?? { pose: wholeFrom(wanted, bearings), pointPose: null };
  }
}

const mirroredWish: Partial<Record<ViewWanted, ViewWanted>> = { left: 'right', right: 'left' };
