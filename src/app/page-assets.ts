// The page's binaries, on their way from the first line of script on: a worker makes the body of them while the page is read.
import { loadAssets } from './assets.ts';

let onProgress: (share: number) => void = () => {};

export const pageAssets = loadAssets(new URL(import.meta.env.BASE_URL, document.baseURI).href, (share) =>
  onProgress(share),
);

/** Which body the address asks for; settings that say otherwise are known later, and ask again. */
const body = new URLSearchParams(window.location.search).get('body') === 'male' ? 'male' : 'female';
// Whoever shows it hears of a failure.
pageAssets.form(body).catch(() => {});

/** From now on progress is told here: share of the first picture's bytes, 0 to 1. */
export function followProgress(tell: (share: number) => void): void {
  onProgress = tell;
}
