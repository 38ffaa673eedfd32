// Writes a zip: each file deflated. By the streams that browsers and Node have of their own.

export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const utf8 = new TextEncoder();
/** 1 January 1980: the same content is the same file. */
const DATE = 0x21;

export async function zipFile(entries: readonly ZipEntry[]): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const { name, bytes } of entries) {
    const packed = await deflated(bytes);
    const fields = {
      name: utf8.encode(name),
      checksum: crc32(bytes),
      packed: packed.length,
      size: bytes.length,
    };
    const local = header(0x04034b50, fields);
    directory.push(header(0x02014b50, fields, at));
    parts.push(local, packed);
    at += local.length + packed.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = new Uint8Array(22);
  const view = new DataView(end.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, entries.length, true);
  view.setUint16(10, entries.length, true);
  view.setUint32(12, size, true);
  view.setUint32(16, at, true);
  return new Uint8Array(await new Blob([...parts, ...directory, end] as BlobPart[]).arrayBuffer());
}

interface Fields {
  readonly name: Uint8Array;
  readonly checksum: number;
  readonly packed: number;
  readonly size: number;
}

/** Of a file, or with `offset` its entry in the directory at the end. */
function header(signature: number, { name, checksum, packed, size }: Fields, offset?: number): Uint8Array {
  const isEntry = offset !== undefined;
  const shift = isEntry ? 2 : 0;
  const bytes = new Uint8Array((isEntry ? 46 : 30) + name.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, signature, true);
  if (isEntry) view.setUint16(4, 20, true);
  view.setUint16(4 + shift, 20, true);
  // Names are UTF-8.
  view.setUint16(6 + shift, 0x0800, true);
  view.setUint16(8 + shift, 8, true);
  view.setUint16(12 + shift, DATE, true);
  view.setUint32(14 + shift, checksum, true);
  view.setUint32(18 + shift, packed, true);
  view.setUint32(22 + shift, size, true);
  view.setUint16(26 + shift, name.length, true);
  if (isEntry) view.setUint32(42, offset, true);
  bytes.set(name, isEntry ? 46 : 30);
  return bytes;
}

async function deflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

const table = Uint32Array.from({ length: 256 }, (_, i) => {
  let value = i;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (value >>> 8) ^ table[(value ^ byte) & 255]!;
  return (value ^ 0xffffffff) >>> 0;
}
