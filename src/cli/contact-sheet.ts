// Lays pictures out on one sheet, in the page that drew them.
import type { Page } from '@playwright/test';

/** A picture as data URL, with what to write under it. */
export interface Shot {
  title: string;
  image: string;
}

/** One PNG (data URL) of all shots in rows of `columns`, with a caption above. */
export function composeSheet(
  page: Page,
  caption: string,
  shots: readonly Shot[],
  columns: number,
): Promise<string> {
  return page.evaluate(
    async ({ caption, shots, columns }) => {
      const images = await Promise.all(
        shots.map(async ({ image }) => {
          const element = new Image();
          element.src = image;
          await element.decode();
          return element;
        }),
      );
      const width = Math.max(...images.map((image) => image.width));
      const height = Math.max(...images.map((image) => image.height));
      const across = Math.min(columns, images.length);
      const line = 28;
      const canvas = document.createElement('canvas');
      canvas.width = across * width;
      canvas.height = line + Math.ceil(images.length / across) * (height + line);
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('no 2D canvas');
      context.fillStyle = '#ffffff';
      context.fillRect(0, 0, canvas.width, canvas.height);
      context.fillStyle = '#111111';
      context.font = '18px sans-serif';
      context.fillText(caption, 8, 20);
      images.forEach((image, index) => {
        const x = (index % across) * width;
        const y = line + Math.floor(index / across) * (height + line);
        context.drawImage(image, x, y);
        context.fillText(shots[index]?.title ?? '', x + 8, y + height + 20);
      });
      return canvas.toDataURL('image/png');
    },
    { caption, shots: [...shots], columns },
  );
}
