// A PNG with a palette, for icons of a few flat colours: a third of the bytes of one in true colour.
import { crc32, deflateSync } from 'node:zlib';

/** Colours that cover more than this share are kept as they are; the rest, at rims, in steps of 17. */
const FLAT_SHARE = 0.005;

/** @param rgba four bytes a pixel, rows from above. @throws for a picture of more than 256 colours */
export function indexedPng(rgba: Uint8ClampedArray, width: number, height: number): Buffer {
  const pixels = new Uint32Array(rgba.buffer, rgba.byteOffset, width * height);
  const counts = new Map<number, number>();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const flat = (pixel: number) => (counts.get(pixel) ?? 0) > pixels.length * FLAT_SHARE;
  const colours = new Map<string, number>();
  const rows = Buffer.alloc(height * (width + 1));
  for (let at = 0; at < pixels.length; at += 1) {
    const bytes = [...rgba.subarray(at * 4, at * 4 + 4)];
    const colour = flat(pixels[at] ?? 0) ? bytes : bytes.map((value) => Math.round(value / 17) * 17);
    const key = colour.join();
    if (!colours.has(key)) colours.set(key, colours.size);
    rows[Math.floor(at / width) + at + 1] = colours.get(key) ?? 0;
  }
  if (colours.size > 256)
    throw new Error(`indexed-png: ${colours.size} colours are more than a palette holds`);
  const palette = [...colours.keys()].map((key) => key.split(',').map(Number));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => colour.slice(0, 3)))),
    ...(palette.some(([, , , alpha]) => alpha !== 255)
      ? [chunk('tRNS', Buffer.from(palette.map((colour) => colour[3] ?? 255)))]
      : []),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([size, body, sum]);
}
