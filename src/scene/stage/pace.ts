// Feels how fast moving frames follow each other, and tells when smooth pictures are too dear for this device. Pure.

/** A device whose moving frames take longer than this on average, ms, gets drafts while it moves. */
const TOO_SLOW_MS = 28;
const LEAST_FRAMES = 10;
/** A longer pause is no slow frame: the page was asleep. */
const PAUSE_MS = 400;

export class Pace {
  private last: number | null = null;
  private mean = 0;
  private frames = 0;

  /** @param isSlow known to be slow from the start (software drawing). */
  constructor(public isSlow: boolean) {}

  /** To be told of each frame at a time in ms; `moving`: another follows at once. */
  frame(now: number, moving: boolean): void {
    if (this.last !== null && now - this.last < PAUSE_MS) {
      this.frames++;
      this.mean += (now - this.last - this.mean) / Math.min(this.frames, LEAST_FRAMES);
      // Once slow, always slow: going back and forth would show.
      if (this.frames >= LEAST_FRAMES && this.mean > TOO_SLOW_MS) this.isSlow = true;
    }
    this.last = moving ? now : null;
  }
}
