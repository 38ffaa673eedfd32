// Writes a zip file: what gets smaller is deflated by the platform, the rest is stored; every file has one and the same time,
// so that the same content is the same file. It only writes, and spares a library.

const utf8 = new TextEncoder();
/** 1 January 1980, 0:00: the first that a zip can hold. */
const DAY = 0x0021;
const [LOCAL, CENTRAL, END] = [0x04034b50, 0x02014b50, 0x06054b50] as const;
/** Version 2.0; names are UTF-8. */
const [NEEDS, FLAGS] = [20, 0x0800] as const;
const DEFLATED = 8;

export async function zipFile(
  files: Readonly<Record<string, Uint8Array<ArrayBuffer>>>,
): Promise<Uint8Array<ArrayBuffer>> {
  const [parts, entries] = [[] as Uint8Array<ArrayBuffer>[], [] as Uint8Array<ArrayBuffer>[]];
  let offset = 0;
  for (const [path, content] of Object.entries(files)) {
    const name = utf8.encode(path);
    const packed = await deflated(content);
    const isSmaller = packed.length < content.length;
    const body = isSmaller ? packed : content;
    // What the local header and the directory both say of a file.
    const about = [
      ...[NEEDS, FLAGS, isSmaller ? DEFLATED : 0, 0, DAY].map((value) => [value, 2] as const),
      ...[crc32(content), body.length, content.length].map((value) => [value, 4] as const),
      [name.length, 2] as const,
      [0, 2] as const,
    ];
    const local = [little([[LOCAL, 4], ...about]), name, body];
    parts.push(...local);
    const further = [2, 2, 2, 4].map((size) => [0, size] as const);
    entries.push(little([[CENTRAL, 4], [NEEDS, 2], ...about, ...further, [offset, 4]]), name);
    offset += local.reduce((sum, part) => sum + part.length, 0);
  }
  const count = entries.length / 2;
  const size = entries.reduce((sum, part) => sum + part.length, 0);
  const end = little([
    [END, 4],
    [0, 4],
    [count, 2],
    [count, 2],
    [size, 4],
    [offset, 4],
    [0, 2],
  ]);
  return new Uint8Array(await new Blob([...parts, ...entries, end]).arrayBuffer());
}

async function deflated(content: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([content]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Whole numbers, the lowest byte first. */
function little(fields: readonly (readonly [value: number, bytes: number])[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(
    fields.flatMap(([value, bytes]) => Array.from({ length: bytes }, (_, i) => (value >>> (8 * i)) & 0xff)),
  );
}

const table = Uint32Array.from({ length: 256 }, (_, n) => {
  let value = n;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = table[(crc ^ byte) & 0xff]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
