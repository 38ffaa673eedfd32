// Figures of vertices, each as its difference from what those foretell that the walk met before. One code reads and writes.
import { type BitCoder, BitReader, BitWriter, codeNumber, NUMBER_MODELS } from './range-coder.ts';

/** Edges told apart by length, and how far off the figure before was: contexts of one component. */
const SPANS = 8;
const OFFS = 4;
/** How far beyond the edge a vertex mostly lies, of as far as the corner on this side. */
const BEYOND = 0.6;
/** Weights beyond this tell nothing: the triangle is a splinter. */
const MOST = 3;

/** The fine figures that stand at vertices, and what foretells them. */
interface Figures {
  /** `size` a vertex. Of a reader: filled. */
  readonly values: Int32Array;
  readonly size: number;
  /** As in `Walk`. */
  readonly links: Int32Array;
  /** xyz a vertex: the length of edges. A reader may still be filling it. */
  readonly places: Int32Array;
  /** Foretells component k of vertex v. */
  readonly foretell: (v: number, k: number) => number;
}

export function writeFigures(figures: Figures): Uint8Array<ArrayBuffer> {
  const coder = new BitWriter(modelsFor(figures.size));
  codeFigures(coder, figures);
  return coder.finish();
}

export function readFigures(bytes: Uint8Array, figures: Figures): Int32Array {
  codeFigures(new BitReader(modelsFor(figures.size), bytes), figures);
  return figures.values;
}

function modelsFor(size: number): number {
  return NUMBER_MODELS * size * SPANS * OFFS;
}

function codeFigures(coder: BitCoder, { values, size, links, places, foretell }: Figures): void {
  const count = links.length / 3;
  for (let v = 0; v < count; v++) {
    const span = spanAt(places, links[v * 3]!, links[v * 3 + 2]!);
    let off = 0;
    for (let k = 0; k < size; k++) {
      const context = (k * SPANS + span) * OFFS + (k === 0 ? 0 : Math.min(OFFS - 1, (bitsOf(off) + 2) >> 1));
      const told = foretell(v, k);
      const difference = codeNumber(coder, context * NUMBER_MODELS, values[v * size + k]! - told);
      values[v * size + k] = told + difference;
      off += Math.abs(difference);
    }
  }
}

function bitsOf(value: number): number {
  return 32 - Math.clz32(value);
}

function spanAt(places: Int32Array, a: number, c: number): number {
  if (a < 0) return 0;
  let length = 0;
  for (let k = 0; k < 3; k++) length += Math.abs(places[a * 3 + k]! - places[c * 3 + k]!);
  return Math.min(SPANS - 1, Math.max(0, bitsOf(length) - 2));
}

/** Foretells by the mean of the two ends of the edge. */
function byMean(values: Int32Array, size: number, links: Int32Array): Figures['foretell'] {
  return (v, k) => {
    const a = links[v * 3]!;
    return a < 0 ? 0 : Math.round((values[a * size + k]! + values[links[v * 3 + 2]! * size + k]!) / 2);
  };
}

/** Foretells by the triangle on this side, turned over the edge. */
function byTurning(values: Int32Array, size: number, links: Int32Array): Figures['foretell'] {
  return (v, k) => {
    const [a, b, c] = [links[v * 3]!, links[v * 3 + 1]!, links[v * 3 + 2]!];
    if (a < 0) return 0;
    const middle = (values[a * size + k]! + values[c * size + k]!) / 2;
    return Math.round(b === a ? middle : middle + BEYOND * (middle - values[b * size + k]!));
  };
}

/**
 * Foretells where a vertex lies on another body: shifted as the triangle on this side is, led on to where it lies on the
 * first body.
 */
function byOther(values: Int32Array, first: Int32Array, links: Int32Array): Figures['foretell'] {
  let [along, over] = [0, 0];
  const shift = (at: number) => values[at]! - first[at]!;
  return (v, k) => {
    const [a, b, c] = [links[v * 3]!, links[v * 3 + 1]!, links[v * 3 + 2]!];
    if (a < 0) return first[v * 3 + k]!;
    if (k === 0) [along, over] = weights(first, v * 3, a * 3, b * 3, c * 3);
    const [sa, sc] = [shift(a * 3 + k), shift(c * 3 + k)];
    const middle = (sa + sc) / 2;
    return Math.round(first[v * 3 + k]! + middle + along * (sc - sa) + over * (middle - shift(b * 3 + k)));
  };
}

/** How far a place lies along the edge a to c and over it, from its middle, as shares of the triangle. */
function weights(p: Int32Array, v: number, a: number, b: number, c: number): readonly [number, number] {
  let [ee, ef, ff, ex, fx] = [0, 0, 0, 0, 0];
  for (let k = 0; k < 3; k++) {
    const middle = (p[a + k]! + p[c + k]!) / 2;
    const [e, f, x] = [p[c + k]! - p[a + k]!, middle - p[b + k]!, p[v + k]! - middle];
    ee += e * e;
    ef += e * f;
    ff += f * f;
    ex += e * x;
    fx += f * x;
  }
  const area = ee * ff - ef * ef;
  if (area <= 1e-6 * ee * ff + 1) return [0, 0];
  const held = (weight: number) => Math.max(-MOST, Math.min(MOST, weight));
  return [held((ex * ff - fx * ef) / area), held((fx * ee - ex * ef) / area)];
}

type Given = Readonly<Record<'female' | 'male' | 'fibre' | 'tendon' | 'open', Int32Array>>;

/** What stands at the vertices in whole steps, and how each is foretold. */
export class TissueValues implements Given {
  readonly female: Int32Array;
  readonly male: Int32Array;
  readonly fibre: Int32Array;
  readonly tendon: Int32Array;
  readonly open: Int32Array;

  /** @param given of a writer */
  constructor(
    private readonly links: Int32Array,
    count: number,
    given?: Given,
  ) {
    const room = (size: number) => new Int32Array(count * size);
    this.female = given?.female ?? room(3);
    this.male = given?.male ?? room(3);
    this.fibre = given?.fibre ?? room(2);
    this.tendon = given?.tendon ?? room(1);
    this.open = given?.open ?? room(1);
  }

  /** In the order in which they can be read. */
  figures() {
    const { links, female, male, fibre, tendon, open } = this;
    const one = (values: Int32Array, size: number, foretell: (v: number, k: number) => number) => ({
      values,
      size,
      links,
      places: female,
      foretell,
    });
    return [
      ['fema', one(female, 3, byTurning(female, 3, links))],
      ['male', one(male, 3, byOther(male, female, links))],
      ['FIBR', one(fibre, 2, byTurning(fibre, 2, links))],
      ['TEND', one(tendon, 1, byMean(tendon, 1, links))],
      ['OPEN', one(open, 1, byMean(open, 1, links))],
    ] as const;
  }
}
