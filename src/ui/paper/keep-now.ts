// Does what the two buttons of a result say: saves its picture, copies its words.
import { saveFile } from '../parts/save-file.ts';
import { fileName, type Kept, keptPicture, keptWords, saidNow } from './kept-result.ts';

export type KeptSo = 'done' | 'failed' | { readonly byHand: string };

export async function savePicture(kept: Kept): Promise<KeptSo> {
  const picture = await keptPicture(kept);
  if (picture === null) return 'failed';
  saveFile(fileName(kept.name), picture);
  return 'done';
}

export async function copyWords(kept: Kept): Promise<KeptSo> {
  const words = keptWords(kept, saidNow());
  try {
    await navigator.clipboard.writeText(words);
    return 'done';
  } catch {
    // No clipboard, or no leave to use it: the words are shown, ready to be copied.
    return { byHand: words };
  }
}
