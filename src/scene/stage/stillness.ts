// When the picture is still: nothing moves, nothing is awaited, and what stands was drawn in full. Tells the page's store.

/** What must be done before a resting picture counts as still; `hand`: the person holds the body. */
export type Work =
  | 'atlas'
  | 'rays'
  | 'dots'
  | 'body'
  | 'sights'
  | 'hand'
  | 'layers'
  | 'tissue'
  | 'paint'
  | 'pins';

export interface StillnessHooks {
  /** Draw a frame soon. */
  invalidate(): void;
  isStill(): boolean;
  setStill(still: boolean): void;
}

/** After the last moving frame, this long until the smooth one on slow devices, ms. */
const SETTLE_MS = 110;

/** A first picture of a slow device is a draft this long at the most while files arrive, ms. */
const PATIENCE_MS = 1500;

export class Stillness {
  private readonly pending = new Set<Work>();
  /** Something changed since the last frame began. */
  private awaitsFrame = false;
  private movesOn = false;
  private smoothNext = false;
  /** The smooth picture is being drawn beside the canvas; the number tells whether it is still wanted. */
  private order = 0;
  private pictureReady = false;
  private readonly begun = performance.now();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly hooks: StillnessHooks) {}

  /** Something changed: the picture is not still, draw a frame. */
  change(): void {
    this.awaitsFrame = true;
    this.order++;
    this.pictureReady = false;
    if (this.hooks.isStill()) this.hooks.setStill(false);
    this.hooks.invalidate();
  }

  /** Called by a layer within a frame: it is in motion, another frame follows. */
  moves(): void {
    this.movesOn = true;
  }

  awaits(work: Work): void {
    this.pending.add(work);
  }

  /** @param seen whether there is something new to be seen. */
  done(work: Work, seen = true): void {
    if (this.pending.delete(work) && seen) this.change();
  }

  isAwaiting(work: Work): boolean {
    return this.pending.has(work);
  }

  /** Whether there is anything new to be drawn: libraries ask for frames of their own, when nothing has changed. */
  get isDue(): boolean {
    return this.awaitsFrame || this.movesOn || this.smoothNext || this.pictureReady;
  }

  /**
   * A frame begins, once all layers have moved: whether it is in motion, whether it is to be drawn in full, and whether
   * the picture that was awaited has only to be shown.
   */
  begin(slow: boolean): { moving: boolean; smooth: boolean; awaited: boolean } {
    const moving = this.movesOn;
    const awaited = this.pictureReady && !moving;
    const smooth = !slow || (this.smoothNext && !moving);
    this.awaitsFrame = this.movesOn = this.smoothNext = this.pictureReady = false;
    return { moving, smooth, awaited };
  }

  /** The frame is finished later: it is shown then, unless something has changed. */
  awaitPicture(finished: Promise<void>): void {
    const { order } = this;
    void finished.then(() => {
      if (order !== this.order) return;
      this.pictureReady = true;
      this.hooks.invalidate();
    });
  }

  /** The frame has been drawn. */
  end({ moving, smooth }: { moving: boolean; smooth: boolean }): void {
    clearTimeout(this.timer);
    if (moving) this.change();
    else this.timer = setTimeout(() => this.settle(smooth), smooth ? 0 : SETTLE_MS);
  }

  /** The page was told of a change that is not to be seen: the picture that stands is right. */
  confirm(): void {
    if (!this.awaitsFrame) setTimeout(() => this.settle(true), 0);
  }

  dispose(): void {
    clearTimeout(this.timer);
  }

  /** Nothing moves: asks for the smooth picture, or says that all is still. */
  private settle(smooth: boolean): void {
    if (this.awaitsFrame) return;
    if (!smooth) {
      // What is on its way changes the picture again: until then the draft will do, but not for long.
      const early = this.pending.size > 0 && performance.now() - this.begun < PATIENCE_MS;
      if (early || this.pending.has('hand')) {
        this.timer = setTimeout(() => this.settle(false), SETTLE_MS);
        return;
      }
      this.change();
      this.smoothNext = true;
    } else if (this.pending.size === 0) this.hooks.setStill(true);
  }
}
