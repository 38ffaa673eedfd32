// A soft tone and a short buzz for those who want them. Nothing sounds or shakes unless it was switched on.
import { reportFault } from '../../../state/report-fault.ts';

/** What happened, so that start, breath, release and pause are told apart by ear and hand. */
export type Signal = 'press' | 'breath' | 'release' | 'pause';

const tones: Readonly<Record<Signal, readonly [hertz: number, seconds: number]>> = {
  press: [392, 0.25],
  breath: [330, 0.12],
  release: [523, 0.6],
  pause: [220, 0.5],
};
const buzzes: Readonly<Record<Signal, number | number[]>> = {
  press: 60,
  breath: 20,
  release: [60, 80, 160],
  pause: [200, 80, 200],
};

let context: AudioContext | null = null;

/** Plays the tone of a signal; a browser without sound stays silent. */
export function sound(signal: Signal): void {
  try {
    context ??= new AudioContext();
    const [hertz, seconds] = tones[signal];
    const tone = context.createOscillator();
    const loudness = context.createGain();
    const start = context.currentTime;
    tone.frequency.value = hertz;
    loudness.gain.setValueAtTime(0, start);
    loudness.gain.linearRampToValueAtTime(0.15, start + 0.03);
    loudness.gain.exponentialRampToValueAtTime(0.001, start + seconds);
    tone.connect(loudness).connect(context.destination);
    tone.start(start);
    tone.stop(start + seconds);
  } catch (fault) {
    // The words and the ring say the same: nothing to tell.
    reportFault('sounding a tone', fault);
  }
}

/** True where the device can shake at all. */
export function canBuzz(): boolean {
  return typeof navigator !== 'undefined' && typeof navigator.vibrate === 'function';
}

export function buzz(signal: Signal): void {
  if (canBuzz()) navigator.vibrate(buzzes[signal]);
}
