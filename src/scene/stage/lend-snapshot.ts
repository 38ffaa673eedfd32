// Lends the page the picture of the body for paper: the present view on a light ground, as an image data URL.
import { registerSnapshot } from '../../state/snapshot.ts';
import { paperPicture } from './paper-picture.ts';
import type { Stage } from './stage.ts';

const PAPER = '#ffffff';

/** Registers the stage's picture; the returned function takes it back. */
export function lendSnapshot(stage: Stage): () => void {
  return registerSnapshot(({ widthPx, heightPx }) => {
    const pixels = paperPicture(stage, widthPx, heightPx);
    const canvas = document.createElement('canvas');
    canvas.width = widthPx;
    canvas.height = heightPx;
    const context = canvas.getContext('2d');
    if (!pixels || !context) return null;
    const layer = document.createElement('canvas');
    layer.width = widthPx;
    layer.height = heightPx;
    layer.getContext('2d')?.putImageData(new ImageData(pixels, widthPx, heightPx), 0, 0);
    context.fillStyle = PAPER;
    context.fillRect(0, 0, widthPx, heightPx);
    context.drawImage(layer, 0, 0);
    return canvas.toDataURL('image/png');
  });
}
