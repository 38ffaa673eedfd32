// Remembers where the camera was asked to go, goes there once all is known, and leaves it alone after a hand has turned it.
import type { ViewWanted } from '../../state/atlas-state.ts';
import type { AtlasStore } from '../../state/atlas-store.ts';
import type { CameraPose, Viewport } from './camera-pose.ts';
import type { CameraRig } from './camera-rig.ts';
import { direct, type Scenery } from './view-director.ts';

export class ViewKeeper {
  private wish: ViewWanted | null = null;
  private granted: ViewWanted = 'fit';
  private handHeld = false;

  constructor(
    private readonly store: AtlasStore,
    private readonly rig: Pick<CameraRig, 'go'>,
    private readonly scenery: () => Scenery,
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

  /** Where the present view stands for a picture of another size; null when a hand has turned it. */
  presentPose(viewport: Viewport): CameraPose | null {
    return this.handHeld ? null : direct(this.granted, { ...this.scenery(), viewport }).pose;
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
      this.showPoint(sight.pointPose);
      setSplitView(sight.pointPose !== null);
    }
    this.rig.go(sight.pose, instantly || reducedMotion);
    return true;
  }
}
