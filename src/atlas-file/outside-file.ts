// The file of what is seen from outside: which of the few triangles show, and from which sides, while nothing is taken away. Browser and Node.
import { BinaryFileError, readSections, section, writeSections } from './byte-sections.ts';

/** Sides from which the body is looked at: sectors of the azimuth, from the front (+z) towards the subject's left (+x). */
export const OUTSIDE_SECTORS = 8;
/** Bits of all sectors. */
export const ALL_SECTORS = 2 ** OUTSIDE_SECTORS - 1;
const KIND = 'O';

/** Of each region, a byte a far triangle of the left half: bit n is set where it shows from sector n on either body. */
export type OutsideMasks = ReadonlyMap<string, Uint8Array>;

export function encodeOutside(masks: OutsideMasks): Uint8Array<ArrayBuffer> {
  const sizes = [...masks].map(([region, bytes]) => [region, bytes.length] as const);
  const all = new Uint8Array(sizes.reduce((sum, [, size]) => sum + size, 0));
  let at = 0;
  for (const bytes of masks.values()) {
    all.set(bytes, at);
    at += bytes.length;
  }
  return writeSections(
    KIND,
    new Map([
      ['SIZE', new TextEncoder().encode(JSON.stringify(sizes))],
      ['MASK', all],
    ]),
  );
}

/** @throws BinaryFileError naming what was wrong: magic, version, kind, length or checksum. */
export function decodeOutside(bytes: Uint8Array): OutsideMasks {
  const sections = readSections(KIND, bytes);
  const sizes = JSON.parse(new TextDecoder().decode(section(sections, 'SIZE'))) as [string, number][];
  const all = section(sections, 'MASK');
  let at = 0;
  const masks = new Map(
    sizes.map(([region, size]) => {
      at += size;
      return [region, all.slice(at - size, at)];
    }),
  );
  if (at !== all.length) throw new BinaryFileError('outside file: sizes and masks do not fit together');
  return masks;
}
