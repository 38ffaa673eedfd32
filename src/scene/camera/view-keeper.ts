// Remembers where the camera was asked to go, goes there once all is known, and leaves it alone after a hand has turned it.
import type { ViewWanted } from '../../state/atlas-state.ts';
import type { AtlasStore } from '../../state/atlas-store.ts';
import type { CameraPose } from './camera-pose.ts';
import type { CameraRig } from './camera-rig.ts';
import { direct, type Scenery } from './view-director.ts';

export class ViewKeeper {
  /** Shows the point while zones and point cannot be seen together. */
  pointPose: CameraPose | null = null;
  private wish: ViewWanted | null = null;
  private granted: ViewWanted = 'fit';
  private handHeld = false;

  constructor(
    private readonly store: AtlasStore,
    private readonly rig: CameraRig,
    private readonly scenery: () => Scenery,
  ) {}

  get isWaiting(): boolean {
    return this.wish !== null;
  }

  ask(wanted: ViewWanted): void {
    this.wish = wanted;
    this.handHeld = false;
  }

  /** The picture has changed its size or form: look at the same again, unless a hand has turned the body since. */
  refresh(): void {
    if (!this.handHeld && this.wish === null) this.wish = this.granted;
  }

  /** A hand has taken hold of the body. */
  letGo(): void {
    this.wish = null;
    this.handHeld = true;
    this.store.getState().leaveView();
  }

  /** Where the present view stands for the picture's present size; null when a hand has turned it. */
  presentPose(): CameraPose | null {
    return this.handHeld ? null : direct(this.granted, this.scenery()).pose;
  }

  forgetPoint(): void {
    this.pointPose = null;
  }

  /**
   * Sets out for what was asked, when it can be told where that is. True when nothing is left to wait for.
   * @param ready whether zones and rays are there, which views of a selection need.
   */
  grant(ready: boolean, instantly: boolean): boolean {
    const { wish } = this;
    if (wish === null) return true;
    const { point, reducedMotion, setSplitView } = this.store.getState();
    const ofSelection = wish === 'fit' || wish === 'point' || wish === 'zones';
    if (point !== null && ofSelection && !ready) return false;
    this.wish = null;
    this.granted = wish;
    const sight = direct(wish, this.scenery());
    // A view of the point or the zones alone is one half of a divided view: the offer of the other half stands.
    if (wish === 'fit') {
      this.pointPose = sight.pointPose;
      setSplitView(sight.pointPose !== null);
    }
    this.rig.go(sight.pose, instantly || reducedMotion);
    return true;
  }
}
