// Writes an SQLite database: tables with their rows, in the file format of sqlite.org/fileformat2.html. It only writes, and no
// row may be larger than a page; that is all a deck needs, and spares a megabyte of library.

type SqlValue = string | number | null;

export interface SqlTable {
  readonly name: string;
  /** The `create table` statement. */
  readonly sql: string;
  /** A row's number, and its columns in order; a column that is an `integer primary key` is null: it is the number. */
  readonly rows: readonly { readonly id: number; readonly values: readonly SqlValue[] }[];
}

const PAGE = 65536;
const HEADER = 100;
const LEAF = 0x0d;
const INTERIOR = 0x05;
/** What a leaf holds of one row without a chain of further pages. */
const MOST = PAGE - 35;

const utf8 = new TextEncoder();

export function sqliteFile(tables: readonly SqlTable[]): Uint8Array<ArrayBuffer> {
  const pages: Uint8Array[] = [new Uint8Array(PAGE)];
  const schema = tables.map(({ name, sql, rows }, i) => {
    const ordered = [...rows].sort((a, b) => a.id - b.id);
    const root = writeTree(
      ordered.map(({ id, values }) => ({ id, cell: leafCell(id, values) })),
      pages,
    );
    return { id: i + 1, cell: leafCell(i + 1, ['table', name, name, root, sql]) };
  });
  pages[0] = leafPage(
    schema.map(({ cell }) => cell),
    HEADER,
  );
  writeHeader(pages[0], pages.length);
  const file = new Uint8Array(pages.length * PAGE);
  for (const [i, page] of pages.entries()) file.set(page, i * PAGE);
  return file;
}

interface Keyed {
  readonly id: number;
  readonly cell: Uint8Array;
}

/** Leaves, and an interior page above them where there are several. Returns the number of the root, from 1. */
function writeTree(rows: readonly Keyed[], pages: Uint8Array[]): number {
  const leaves: { page: number; last: number }[] = [];
  let [cells, size, last] = [[] as Uint8Array[], 8, 0];
  const flush = () => {
    pages.push(leafPage(cells, 0));
    leaves.push({ page: pages.length, last });
    cells = [];
    size = 8;
  };
  for (const { id, cell } of rows) {
    if (size + cell.length + 2 > PAGE) flush();
    cells.push(cell);
    size += cell.length + 2;
    last = id;
  }
  flush();
  const [only] = leaves;
  if (leaves.length === 1 && only) return only.page;
  const rightmost = leaves.at(-1)!.page;
  const inner = leaves.slice(0, -1).map(({ page, last }) => joined([u32(page), varint(last)]));
  pages.push(treePage(INTERIOR, inner, 0, rightmost));
  return pages.length;
}

const leafPage = (cells: readonly Uint8Array[], from: number) => treePage(LEAF, cells, from);

/** @param from where the page's own header begins: the first page has that of the file before it. */
function treePage(type: number, cells: readonly Uint8Array[], from: number, rightmost?: number): Uint8Array {
  const page = new Uint8Array(PAGE);
  const view = new DataView(page.buffer);
  const head = rightmost === undefined ? 8 : 12;
  let content = PAGE;
  for (const [i, cell] of cells.entries()) {
    content -= cell.length;
    page.set(cell, content);
    view.setUint16(from + head + i * 2, content);
  }
  if (from + head + cells.length * 2 > content) throw new Error('a page of the database is too small');
  view.setUint8(from, type);
  view.setUint16(from + 3, cells.length);
  // 65536 is written as 0.
  view.setUint16(from + 5, content % PAGE);
  if (rightmost !== undefined) view.setUint32(from + 8, rightmost);
  return page;
}

function writeHeader(page: Uint8Array, pageCount: number): void {
  const view = new DataView(page.buffer);
  page.set(utf8.encode('SQLite format 3\0'));
  view.setUint16(16, PAGE % 65536 || 1);
  page.set([1, 1, 0, 64, 32, 32], 18);
  view.setUint32(24, 1);
  view.setUint32(28, pageCount);
  view.setUint32(40, 1);
  view.setUint32(44, 4);
  view.setUint32(56, 1);
  view.setUint32(92, 1);
  view.setUint32(96, 3_040_001);
}

function leafCell(id: number, values: readonly SqlValue[]): Uint8Array {
  const columns = values.map(column);
  const types = joined(columns.map(({ type }) => varint(type)));
  // The header counts its own length, which takes one byte as long as it is short.
  const length = types.length + (types.length < 127 ? 1 : 2);
  const payload = joined([varint(length), types, ...columns.map(({ bytes }) => bytes)]);
  if (payload.length > MOST) throw new Error(`row ${id} is too large for a page`);
  return joined([varint(payload.length), varint(id), payload]);
}

function column(value: SqlValue): { type: number; bytes: Uint8Array } {
  if (value === null) return { type: 0, bytes: new Uint8Array() };
  if (typeof value === 'string') {
    const bytes = utf8.encode(value);
    return { type: 13 + bytes.length * 2, bytes };
  }
  if (!Number.isSafeInteger(value)) throw new Error(`${value} is no whole number`);
  if (value === 0) return { type: 8, bytes: new Uint8Array() };
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigInt64(0, BigInt(value));
  for (const [type, size] of [
    [1, 1],
    [2, 2],
    [4, 4],
  ] as const)
    if (value >= -(2 ** (size * 8 - 1)) && value < 2 ** (size * 8 - 1))
      return { type, bytes: bytes.subarray(8 - size) };
  return { type: 6, bytes };
}

/** Seven bits a byte, the highest first; whole numbers from 0 up to what a number holds exactly. */
function varint(value: number): Uint8Array {
  const bytes = [value % 128];
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128))
    bytes.unshift((rest % 128) + 128);
  return Uint8Array.from(bytes);
}

function u32(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
