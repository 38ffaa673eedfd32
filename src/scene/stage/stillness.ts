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

/** Of a picture of what rests. */
interface Drawn {
  /** In full; else a draft. */
  readonly smooth: boolean;
}

interface BegunFrame {
  readonly moving: boolean;
  /** It is to be drawn in full. */
  readonly smooth: boolean;
  /** It is drawn beside the canvas and shown once it is there: what is drawn into the canvas, the page waits for. */
  readonly beside: boolean;
  /** Nothing is to be drawn: the picture that was awaited has only to be shown. */
  readonly awaited: Drawn | null;
}

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
  /** A picture is being drawn beside the canvas; the number tells whether it is still wanted. */
  private order = 0;
  private pictureReady: Drawn | null = null;
  /** Nothing has stood still yet: nobody waits for an answer, and the page has much else to do. */
  private opens = true;
  private readonly begun = performance.now();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly hooks: StillnessHooks) {}

  /** Something changed: the picture is not still, draw a frame. */
  change(): void {
    this.awaitsFrame = true;
    this.order++;
    this.pictureReady = null;
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
    return this.awaitsFrame || this.movesOn || this.smoothNext || this.pictureReady !== null;
  }

  /** A frame begins, once all layers have moved. @param slow whether this device takes long to draw */
  begin(slow: boolean): BegunFrame {
    const moving = this.movesOn;
    const awaited = moving ? null : this.pictureReady;
    const smooth = !slow || (this.smoothNext && !moving);
    const beside = slow && !moving && (smooth || (this.opens && !this.pending.has('hand')));
    this.awaitsFrame = this.movesOn = this.smoothNext = false;
    this.pictureReady = null;
    return { moving, smooth, beside, awaited };
  }

  /** The frame is finished later: it is shown then, unless something has changed. */
  awaitPicture(finished: Promise<void>, drawn: Drawn): void {
    const { order } = this;
    void finished.then(() => {
      if (order !== this.order) return;
      this.pictureReady = drawn;
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
    } else if (this.pending.size === 0) {
      this.opens = false;
      this.hooks.setStill(true);
    }
  }
}
