// Painted pains as compact text for the fragment of a link, and back. What is damaged is left out, and that is said.
import type { Anchor } from '../../mesh/anchor.ts';
import { BitReader, BitWriter } from './bit-stream.ts';
import { gridAnchor, gridWeights, WEIGHT_BITS } from './dab-grid.ts';
import { type Dab, type PaintedPain, painQualities, type WholeArea } from './painted-pain.ts';

/** First byte of every text; another one is another form. */
const VERSION = 1;
const RADIUS_STEP_MM = 0.5;
const MOST_RADIUS_MM = 120;
/** What a text holds and a hostile one may cost at most. */
const MOST = { pains: 16, dabs: 2000, areas: 40, text: 40_000, id: 60 } as const;
const MOST_BYTES = Math.floor((MOST.text * 6) / 8);
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const SIDES = ['left', 'right', null] as const;
const RHYTHMS = [undefined, 'constant', 'on-movement'] as const;

export interface ReadPains {
  /** Their ids are new. */
  readonly pains: readonly PaintedPain[];
  /** Something was there that could not be read. */
  readonly leftOut: boolean;
}

/** Letters, digits, `-` and `_` alone. Places lie on the grid of dabs (within 0.5 mm), radii hold within a quarter; ids are not kept. */
export function painsToText(pains: readonly PaintedPain[]): string {
  return writtenPains(pains).text;
}

/** Only where it was painted: what was said about a pain is an answer, and is handed over only where that is meant. */
export function placesToText(pains: readonly PaintedPain[]): string {
  return painsToText(pains.map(({ id, dabs, areas }) => ({ id, dabs, areas })));
}

/** As `painsToText`, and whether all of them are in it. What a text does not hold is cut so that the rest can be read back. */
export function writtenPains(pains: readonly PaintedPain[]): { text: string; isWhole: boolean } {
  const bytes: number[] = [VERSION];
  let isWhole = pains.length <= MOST.pains;
  for (const pain of pains.slice(0, MOST.pains)) {
    const body = painBytes(pain);
    if (bytes.length + body.length + 3 > MOST_BYTES) {
      isWhole = false;
      break;
    }
    bytes.push(body.length & 0xff, body.length >> 8, ...body, checkOf(body));
    isWhole &&= pain.dabs.length <= MOST.dabs && pain.areas.length <= MOST.areas;
  }
  return { text: pains.length === 0 ? '' : toText(bytes), isWhole };
}

/** Never throws. @param triangleCount of the fine mesh: an anchor beyond it is damage. @param isArea whether there is such an area. */
export function painsFromText(
  text: string,
  triangleCount: number,
  isArea: (id: string) => boolean = (id) => ID.test(id),
): ReadPains {
  if (text === '') return { pains: [], leftOut: false };
  const { bytes, whole } = fromText(text.slice(0, MOST.text));
  let leftOut = !whole || text.length > MOST.text;
  const pains: PaintedPain[] = [];
  if (bytes[0] !== VERSION) return { pains, leftOut: true };
  for (let at = 1; at < bytes.length; ) {
    const length = bytes[at]! + ((bytes[at + 1] ?? 0) << 8);
    const body = bytes.subarray(at + 2, at + 2 + length);
    const check = bytes[at + 2 + length];
    at += length + 3;
    if (check === undefined || checkOf(body) !== check || pains.length >= MOST.pains) {
      leftOut = true;
      continue;
    }
    const read = readPain(body, `p${pains.length + 1}`, triangleCount, isArea);
    leftOut ||= read.leftOut;
    if (read.pain !== undefined) pains.push(read.pain);
  }
  return { pains, leftOut };
}

function painBytes(pain: PaintedPain): Uint8Array {
  const out = new BitWriter();
  const intensity =
    pain.intensity === undefined ? 0 : Math.min(10, Math.max(0, Math.round(pain.intensity))) + 1;
  out.bits(intensity, 4);
  for (const quality of painQualities) out.bits(pain.qualities?.includes(quality) ? 1 : 0, 1);
  out.bits(Math.max(0, RHYTHMS.indexOf(pain.rhythm)), 2);
  out.bits(pain.since === undefined ? 0 : 1, 1);
  if (pain.since !== undefined) out.text(pain.since.slice(0, MOST.id));
  const areas = pain.areas.slice(0, MOST.areas);
  out.count(areas.length, 3);
  for (const { area, side } of areas) {
    out.text(area.slice(0, MOST.id));
    out.bits(SIDES.indexOf(side), 2);
  }
  const dabs = pain.dabs.slice(0, MOST.dabs);
  out.count(dabs.length, 6);
  let last = { triangle: 0, radius: 0, erases: false };
  for (const { anchor, radiusMm, erases } of dabs) {
    const radius = Math.round(Math.min(radiusMm, MOST_RADIUS_MM) / RADIUS_STEP_MM);
    const same = radius === last.radius && (erases ?? false) === last.erases;
    out.bits(same ? 1 : 0, 1);
    if (!same) {
      out.bits(radius, 8);
      out.bits(erases ? 1 : 0, 1);
    }
    const step = anchor.triangle - last.triangle;
    out.count(step < 0 ? -step * 2 - 1 : step * 2, 5);
    for (const weight of gridWeights(anchor)) out.bits(weight, WEIGHT_BITS);
    last = { triangle: anchor.triangle, radius, erases: erases ?? false };
  }
  return out.done();
}

function readPain(
  body: Uint8Array,
  id: string,
  triangleCount: number,
  isArea: (id: string) => boolean,
): { pain: PaintedPain | undefined; leftOut: boolean } {
  const from = new BitReader(body);
  let leftOut = false;
  const intensity = from.bits(4);
  const qualities = painQualities.filter(() => from.bits(1) === 1);
  const rhythm = RHYTHMS[from.bits(2)];
  const since = from.bits(1) === 1 ? from.text(MOST.id) : undefined;
  const areas: WholeArea[] = [];
  const areaCount = from.count(3);
  for (let i = 0; i < areaCount && i < MOST.areas && !from.over; i++) {
    const area = from.text(MOST.id);
    const side = SIDES[from.bits(2)];
    if (side === undefined || !ID.test(area) || !isArea(area)) leftOut = true;
    else areas.push({ area, side });
  }
  const dabs: Dab[] = [];
  const dabCount = from.count(6);
  let last = { triangle: 0, radius: 0, erases: false };
  for (let i = 0; i < dabCount && i < MOST.dabs; i++) {
    if (from.bits(1) === 0) last = { ...last, radius: from.bits(8), erases: from.bits(1) === 1 };
    const folded = from.count(5);
    last.triangle += folded % 2 === 1 ? -(folded + 1) / 2 : folded / 2;
    const u = from.bits(WEIGHT_BITS);
    const anchor = anchorOf(last.triangle, u, from.bits(WEIGHT_BITS), triangleCount);
    if (from.over) break;
    const radiusMm = last.radius * RADIUS_STEP_MM;
    if (anchor === undefined || radiusMm <= 0 || radiusMm > MOST_RADIUS_MM) leftOut = true;
    else dabs.push({ anchor, radiusMm, ...(last.erases ? { erases: true as const } : {}) });
  }
  leftOut ||= from.over || areaCount > MOST.areas || dabCount > MOST.dabs || intensity > 11;
  if (since !== undefined && !ID.test(since)) leftOut = true;
  if (dabs.length + areas.length === 0) return { pain: undefined, leftOut };
  const pain: PaintedPain = {
    id,
    dabs,
    areas,
    ...(intensity > 0 && intensity <= 11 ? { intensity: intensity - 1 } : {}),
    ...(qualities.length > 0 ? { qualities } : {}),
    ...(since !== undefined && ID.test(since) ? { since } : {}),
    ...(rhythm === undefined ? {} : { rhythm }),
  };
  return { pain, leftOut };
}

function anchorOf(triangle: number, u: number, v: number, triangleCount: number): Anchor | undefined {
  return triangle < 0 || triangle >= triangleCount ? undefined : gridAnchor(triangle, u, v);
}

/** CRC-8: finds every slip of up to eight bits in a row. */
function checkOf(bytes: Uint8Array): number {
  let check = 0x5a;
  for (const byte of bytes) {
    check ^= byte;
    for (let bit = 0; bit < 8; bit++) check = ((check << 1) ^ (check & 0x80 ? 0x07 : 0)) & 0xff;
  }
  return check;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function toText(bytes: readonly number[]): string {
  const out = new BitWriter();
  for (const byte of bytes) out.bits(byte, 8);
  const packed = new BitReader(out.done());
  return Array.from({ length: Math.ceil((bytes.length * 8) / 6) }, () => LETTERS[packed.bits(6)]).join('');
}

/** A stranger's letter counts as nought, and as damage. */
function fromText(text: string): { bytes: Uint8Array; whole: boolean } {
  const out = new BitWriter();
  let whole = true;
  for (const letter of text) {
    const value = LETTERS.indexOf(letter);
    whole &&= value >= 0;
    out.bits(Math.max(0, value), 6);
  }
  return { bytes: out.done().subarray(0, (text.length * 6) >> 3), whole };
}
