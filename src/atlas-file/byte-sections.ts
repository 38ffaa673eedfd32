// The container of the body files: a magic word, a version, tagged sections, a checksum. Not what the sections mean.

/** A body file that cannot be read; the message says what was wrong with it. */
export class BinaryFileError extends Error {
  override name = 'BinaryFileError';
}

export const FILE_VERSION = 1;
const MAGIC = [0x54, 0x50, 0x41, 0x42];
const HEADER_BYTES = 8;

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

/** CRC-32 (IEEE 802.3) of some bytes, as an unsigned 32-bit number. */
function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (let i = 0; i < bytes.length; i++) crc = (crc >>> 8) ^ CRC_TABLE[(crc ^ bytes[i]!) & 0xff]!;
  return (crc ^ 0xffffffff) >>> 0;
}

/** Sections by their four-letter tags, packed into one file of the given kind (one letter). */
export function writeSections(
  kind: string,
  sections: ReadonlyMap<string, Uint8Array>,
): Uint8Array<ArrayBuffer> {
  const size = [...sections.values()].reduce((sum, data) => sum + 8 + data.length, HEADER_BYTES + 4);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  bytes.set([...MAGIC, FILE_VERSION, kind.charCodeAt(0), sections.size, 0]);
  let offset = HEADER_BYTES;
  for (const [tag, data] of sections) {
    for (let i = 0; i < 4; i++) bytes[offset + i] = tag.charCodeAt(i);
    view.setUint32(offset + 4, data.length, true);
    bytes.set(data, offset + 8);
    offset += 8 + data.length;
  }
  view.setUint32(offset, checksum(bytes.subarray(0, offset)), true);
  return bytes;
}

/** The checksum that stands at the end of a file: it tells two files apart. NaN where there is none. */
export function fileChecksum(bytes: Uint8Array): number {
  if (bytes.length < HEADER_BYTES + 4) return Number.NaN;
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(bytes.length - 4, true);
}

/** True when the content is what its checksum says. */
export function isWhole(bytes: Uint8Array): boolean {
  return fileChecksum(bytes) === checksum(bytes.subarray(0, bytes.length - 4));
}

/**
 * The sections of a file of the given kind.
 * @throws BinaryFileError when magic, version, kind, length or checksum do not hold.
 */
export function readSections(kind: string, bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const fail = (what: string): never => {
    throw new BinaryFileError(`body file: ${what}`);
  };
  if (bytes.length < HEADER_BYTES + 4) fail(`length: ${bytes.length} bytes is too short for a header`);
  if (MAGIC.some((byte, i) => bytes[i] !== byte)) fail('magic: this is not a body file (still compressed?)');
  if (bytes[4] !== FILE_VERSION) fail(`version: got ${bytes[4]}, this program reads ${FILE_VERSION}`);
  const found = String.fromCharCode(bytes[5]!);
  if (found !== kind) fail(`kind: got '${found}', expected '${kind}'`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - 4;
  const sections = new Map<string, Uint8Array>();
  let offset = HEADER_BYTES;
  for (let i = 0; i < bytes[6]!; i++) {
    if (offset + 8 > end) fail(`length: the file ends before section ${i + 1} of ${bytes[6]}`);
    const tag = String.fromCharCode(...bytes.subarray(offset, offset + 4));
    const size = view.getUint32(offset + 4, true);
    if (offset + 8 + size > end) fail(`length: section '${tag}' wants ${size} bytes, the file ends before`);
    sections.set(tag, bytes.subarray(offset + 8, offset + 8 + size));
    offset += 8 + size;
  }
  if (offset !== end) fail(`length: ${end - offset} bytes left over after the last section`);
  if (!isWhole(bytes)) fail('checksum: the content is damaged');
  return sections;
}

/** One section, or a BinaryFileError that names it; `length` checks its size where it is known. */
export function section(sections: ReadonlyMap<string, Uint8Array>, tag: string, length?: number): Uint8Array {
  const data = sections.get(tag);
  if (data === undefined) throw new BinaryFileError(`body file: section '${tag}' is missing`);
  if (length !== undefined && data.length !== length) {
    throw new BinaryFileError(
      `body file: length: section '${tag}' has ${data.length} bytes, expected ${length}`,
    );
  }
  return data;
}
