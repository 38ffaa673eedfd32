// What the tests of paper ask of a PDF: how many pages, which words, whether a picture is there, what its code says.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether a command is here: poppler and zbar are no part of every machine. */
export const has = (tool: string): boolean => spawnSync('which', [tool]).status === 0;

export const pages = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** Where the picture is on an A4 page of a hand-out. */
export const PICTURE = [0.07, 0.12, 0.42, 0.34] as const;

function inFolder<T>(pdf: Buffer, use: (folder: string, file: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-pdf-'));
  try {
    const file = join(folder, 'page.pdf');
    writeFileSync(file, pdf);
    return use(folder, file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** As poppler reads it. */
export const textOf = (pdf: Buffer): string =>
  inFolder(pdf, (_, file) => execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' })).replace(
    /\s+/g,
    ' ',
  );

/** What a decoder reads from the code on the first page. */
export const decoded = (pdf: Buffer): string =>
  inFolder(pdf, (folder, file) => {
    execFileSync('pdftoppm', ['-r', '150', '-l', '1', '-png', file, join(folder, 'page')]);
    const image = readdirSync(folder).find((name) => name.endsWith('.png')) ?? '';
    return execFileSync('zbarimg', ['-q', '--raw', join(folder, image)], { encoding: 'utf8' }).trim();
  });

/** Share of dark or coloured pixels in a box of a page, all in shares of the page. */
export function inked(
  pdf: Buffer,
  [left, top, right, bottom]: readonly [number, number, number, number],
  pageNumber = 1,
): number {
  return inFolder(pdf, (folder, file) => {
    const only = ['-f', String(pageNumber), '-l', String(pageNumber)];
    execFileSync('pdftoppm', ['-r', '60', ...only, file, join(folder, 'page')]);
    const image = readFileSync(join(folder, readdirSync(folder).find((name) => name.endsWith('.ppm')) ?? ''));
    const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(image.toString('latin1', 0, 60));
    const [width, height] = [Number(head?.[1]), Number(head?.[2])];
    const start = head?.[0].length ?? 0;
    let [dark, all] = [0, 0];
    for (let y = Math.floor(top * height); y < bottom * height; y++)
      for (let x = Math.floor(left * width); x < right * width; x++) {
        const at = start + (y * width + x) * 3;
        all += 1;
        if ((image[at] ?? 255) + (image[at + 1] ?? 255) + (image[at + 2] ?? 255) < 3 * 235) dark += 1;
      }
    return dark / all;
  });
}
