// The summary as one picture: the figures side by side over its words, on white.
import type { PaperPicture } from '../../state/snapshot.ts';
import type { SummaryLine } from './summary-lines.ts';

const MARGIN = 40;
const styles: Readonly<Record<SummaryLine['as'], { weight: number; px: number; above: number }>> = {
  title: { weight: 650, px: 32, above: 0 },
  heading: { weight: 650, px: 26, above: 18 },
  strong: { weight: 650, px: 24, above: 0 },
  text: { weight: 400, px: 24, above: 0 },
  small: { weight: 400, px: 20, above: 18 },
};
const LEADING = 1.35;

type Measured = Pick<CanvasRenderingContext2D, 'measureText'> & { font: string };

interface Row {
  readonly text: string;
  readonly font: string;
  /** Upper edge, px below the first line's. */
  readonly y: number;
}

/** Breaks the lines to a width; `height` is that of all together. */
export function laidOut(
  lines: readonly SummaryLine[],
  width: number,
  context: Measured,
): { rows: readonly Row[]; height: number } {
  const rows: Row[] = [];
  let y = 0;
  for (const { text, as } of lines) {
    const { weight, px, above } = styles[as];
    const font = `${weight} ${px}px "Ysabeau Office", system-ui, sans-serif`;
    context.font = font;
    y += above;
    let row = '';
    const put = (): void => {
      rows.push({ text: row, font, y });
      y += px * LEADING;
    };
    for (const word of text.split(' ')) {
      const longer = row === '' ? word : `${row} ${word}`;
      if (row !== '' && context.measureText(longer).width > width) {
        put();
        row = word;
      } else row = longer;
    }
    put();
  }
  return { rows, height: y };
}

/** Null where the browser cannot draw, or the figures have not been made. */
export async function summaryImage(
  figures: readonly PaperPicture[],
  lines: readonly SummaryLine[],
): Promise<Blob | null> {
  const [first] = figures;
  if (first === undefined) return null;
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (context === null) return null;
  const width = figures.length * first.widthPx;
  const { rows, height } = laidOut(lines, width, context);
  canvas.width = width + MARGIN * 2;
  canvas.height = Math.ceil(first.heightPx + height + MARGIN * 3);
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  for (const [at, { image, widthPx }] of figures.entries()) {
    const drawn = new Image();
    drawn.src = image;
    await drawn.decode();
    context.drawImage(drawn, MARGIN + at * widthPx, MARGIN);
  }
  context.fillStyle = '#221c15';
  context.textBaseline = 'top';
  for (const { text, font, y } of rows) {
    context.font = font;
    context.fillText(text, MARGIN, MARGIN * 2 + first.heightPx + y, width);
  }
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
