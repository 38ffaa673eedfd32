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
  | 'tissueRays'
  | 'paint'
  | 'pins';

/** What changes nothing that is seen: the picture in full does not wait for it. */
const unseen: ReadonlySet<Work> = new Set(['tissueRays']);

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

/** A slow device shows a draft this long at the most while files arrive, ms. */
const PATIENCE_MS = 1500;

export class Stillness {
  private readonly pending = new Set<Work>();
  /** Something changed since the last frame began. */
  private awaitsFrame = false;
  private movesOn = false;
  private smoothNext = false;
  /** Nothing has changed since a picture was drawn in full. */
  private standsInFull = false;
  /** A picture is being drawn beside the canvas; the number tells whether it is still wanted. */
  private order = 0;
  private pictureReady: Drawn | null = null;
  /** Nothing has stood still yet: nobody waits for an answer, and the page has much else to do. */
  private opens = true;
  /** Since when something has been awaited without a break. */
  private awaitsSince = performance.now();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly hooks: StillnessHooks) {}

  /** Something changed: the picture is not still, draw a frame. */
  change(): void {
    this.awaitsFrame = true;
    this.standsInFull = false;
    this.order++;
    this.pictureReady = null;
    if (this.hooks.isStill()) this.hooks.setStill(false);
    this.hooks.invalidate();
  }

  /** Called by a layer within a frame: it is in motion, another frame follows. */
  moves(): void {
    this.movesOn = true;
  }

  /** What stands is no longer all that is to come: it is not still, but nothing of it has changed yet. */
  awaits(work: Work): void {
    if (!this.awaitsSight) this.awaitsSince = performance.now();
    this.pending.add(work);
    if (this.hooks.isStill()) this.hooks.setStill(false);
  }

  /** @param seen whether there is something new to be seen; else what stands, if it is drawn in full, is still once nothing is awaited. */
  done(work: Work, seen = true): void {
    if (!this.pending.delete(work)) return;
    if (seen) this.change();
    else this.confirm();
  }

  /** Whether something that is to be seen is awaited. */
  private get awaitsSight(): boolean {
    return [...this.pending].some((work) => !unseen.has(work));
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
    this.standsInFull = smooth && !moving;
    if (moving) this.change();
    else this.timer = setTimeout(() => this.settle(smooth), smooth ? 0 : SETTLE_MS);
  }

  /** The page was told of a change that is not to be seen: the picture that stands is right. */
  confirm(): void {
    // It may be seen after all: layers hear of it after this. What has been drawn by then is a draft.
    setTimeout(() => {
      if (this.standsInFull) this.settle(true);
    }, 0);
  }

  dispose(): void {
    clearTimeout(this.timer);
  }

  /** Nothing moves: asks for the smooth picture, or says that all is still. */
  private settle(smooth: boolean): void {
    if (this.awaitsFrame) return;
    if (!smooth) {
      // What is on its way changes the picture again: until then the draft will do, but not for long.
      const early = this.awaitsSight && performance.now() - this.awaitsSince < PATIENCE_MS;
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
