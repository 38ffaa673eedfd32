// Triangles of closed surfaces in some two bits each: a walk over the rim of what is known, after Gumhold's cut-border machine.
import { type BitCoder, codeNumber, NUMBER_MODELS } from './range-coder.ts';

/** What lies beyond an edge of the rim. */
const NEW = 0;
const AHEAD = 1;
const BEHIND = 2;
const OLD = 3;
const NOTHING = 4;
const CONTEXTS = 8 * 8 * 6;
const OLD_MODELS = CONTEXTS * 4;
const START_MODELS = OLD_MODELS + NUMBER_MODELS;
/** How many models a coder of walks needs. */
export const WALK_MODELS = START_MODELS + 3;
/** How many models a coder of choices needs. */
export const CHOICE_MODELS = WALK_MODELS + NUMBER_MODELS;

/** The triangles that are to be written, by their edges. */
export class TriangleSource {
  private readonly byEdge = new Map<number, number[]>();
  private readonly done: Uint8Array;
  private next = 0;

  constructor(
    private readonly triangles: Uint32Array,
    private readonly count: number,
  ) {
    this.done = new Uint8Array(triangles.length / 3);
    for (let t = 0; t < this.done.length; t++) {
      for (let k = 0; k < 3; k++) {
        const key = triangles[t * 3 + k]! * count + triangles[t * 3 + ((k + 1) % 3)]!;
        const list = this.byEdge.get(key);
        if (list) list.push(t);
        else this.byEdge.set(key, [t]);
      }
    }
  }

  /** Any triangle that was not taken yet. */
  takeAny(): readonly [number, number, number] {
    while (this.done[this.next]) this.next++;
    return this.take(this.next, 0);
  }

  /** The third corner of the triangle at the edge from a to b that was not taken yet, or -1. */
  takeAt(a: number, b: number): number {
    const t = this.byEdge.get(a * this.count + b)?.find((one) => !this.done[one]);
    if (t === undefined) return -1;
    const first = [0, 1, 2].find(
      (k) => this.triangles[t * 3 + k] === a && this.triangles[t * 3 + ((k + 1) % 3)] === b,
    );
    return this.take(t, first!)[2];
  }

  private take(t: number, first: number): readonly [number, number, number] {
    this.done[t] = 1;
    const at = (k: number) => this.triangles[t * 3 + ((first + k) % 3)]!;
    return [at(0), at(1), at(2)];
  }
}

interface Walk {
  /** Three a triangle, numbered in the order in which the walk meets them. */
  readonly triangles: Uint32Array<ArrayBuffer>;
  /** Of a writer: the source's number of each vertex. */
  readonly names: readonly number[];
  /**
   * For each vertex three earlier ones (a, b, c) whose parallelogram a + c - b foretells it. A repeated id where only one or
   * two are known, -1 where none is.
   */
  readonly links: Int32Array<ArrayBuffer>;
}

/** @param count of triangles. @param source of a writer: what is to be written. */
export function codeWalk(coder: BitCoder, count: number, source: TriangleSource | null): Walk {
  return new Walker(coder, source).walk(count);
}

/**
 * Triangles between some of the vertices of a surface: a walk of its own, each vertex that it meets told by its number there.
 * @param given the triangles, of a reader their count. @param vertices of the surface
 */
export function codeChoice(coder: BitCoder, given: Uint32Array | number, vertices: number): Uint32Array {
  const source = typeof given === 'number' ? null : new TriangleSource(given, vertices);
  const { triangles, links, names } = codeWalk(
    coder,
    typeof given === 'number' ? given : given.length / 3,
    source,
  );
  const ids = new Uint32Array(links.length / 3);
  for (let i = 0; i < ids.length; i++) {
    const a = links[i * 3]!;
    const told = a < 0 ? 0 : Math.max(ids[a]!, ids[links[i * 3 + 2]!]!);
    ids[i] = told + codeNumber(coder, WALK_MODELS, (names[i] ?? 0) - told);
  }
  return triangles.map((id) => ids[id]!);
}

class Walker {
  private readonly triangles: number[] = [];
  private readonly links: number[] = [];
  private readonly names: number[] = [];
  private readonly ids = new Map<number, number>();
  private readonly met: number[] = [];
  /** Directed edges beyond which the next triangles lie, in turn: start, end, and the corner on this side. */
  private readonly gates: number[] = [];
  private readonly open = new Map<number, number>();
  private readonly starts: number[][] = [];
  private readonly ends: number[][] = [];
  private last = NEW;

  constructor(
    private readonly coder: BitCoder,
    private readonly source: TriangleSource | null,
  ) {}

  walk(count: number): Walk {
    let gate = 0;
    while (this.triangles.length < count * 3) {
      const { gates } = this;
      if (gate === gates.length) {
        this.start();
        continue;
      }
      const [a, b, d] = [gates[gate]!, gates[gate + 1]!, gates[gate + 2]!];
      gate += 3;
      if (this.open.has(edge(a, b))) this.pass(a, b, d);
    }
    const { triangles, links, names } = this;
    return { triangles: Uint32Array.from(triangles), links: Int32Array.from(links), names };
  }

  private start(): void {
    const corners = this.source?.takeAny();
    const ids: number[] = [];
    for (let k = 0; k < 3; k++) {
      const name = corners?.[k] ?? -1;
      const known = this.ids.get(name);
      if (this.coder.bit(START_MODELS + k, known === undefined ? 0 : 1)) ids.push(this.old(known ?? 0));
      else {
        const before = ids[k - 1] ?? this.met.length - 1;
        ids.push(this.meet(name, before, ids[0] ?? before, before));
      }
    }
    this.close(ids[0]!, ids[1]!, ids[2]!, false);
  }

  /** The triangle beyond the edge from a to b; d lies on this side. */
  private pass(a: number, b: number, d: number): void {
    const name = this.source ? this.source.takeAt(this.names[a]!, this.names[b]!) : -1;
    const known = this.ids.get(name);
    const [ahead, behind] = [this.starts[b]!.at(-1), this.ends[a]!.at(-1)];
    let step = OLD;
    if (name < 0) step = NOTHING;
    else if (known === undefined) step = NEW;
    else if (known === ahead) step = AHEAD;
    else if (known === behind) step = BEHIND;
    step = this.codeStep(a, b, step);
    this.last = step;
    this.shut(a, b);
    if (step === NOTHING) return;
    const c =
      step === NEW
        ? this.meet(name, a, d, b)
        : step === AHEAD
          ? ahead!
          : step === BEHIND
            ? behind!
            : this.old(known ?? 0);
    this.close(a, b, c, true);
  }

  private codeStep(a: number, b: number, step: number): number {
    const about = (v: number) => Math.min(7, this.met[v]!);
    const base = ((about(a) * 8 + about(b)) * 6 + this.last) * 4;
    let code = NEW;
    while (code < NOTHING && this.coder.bit(base + code, step > code ? 1 : 0)) code++;
    return code;
  }

  private old(id: number): number {
    return this.met.length - codeNumber(this.coder, OLD_MODELS, this.met.length - id);
  }

  private meet(name: number, a: number, b: number, c: number): number {
    const id = this.met.length;
    this.met.push(0);
    this.starts.push([]);
    this.ends.push([]);
    this.links.push(a, b, c);
    this.names.push(name);
    if (this.source) this.ids.set(name, id);
    return id;
  }

  private close(a: number, b: number, c: number, entered: boolean): void {
    this.triangles.push(a, b, c);
    for (const v of [a, b, c]) this.met[v]!++;
    if (!entered) this.side(a, b, c);
    this.side(b, c, a);
    this.side(c, a, b);
  }

  /** An edge of a new triangle: it shuts the gate that was waiting for it, or opens one to the other side. */
  private side(from: number, to: number, d: number): void {
    if (this.open.has(edge(from, to))) {
      this.shut(from, to);
      return;
    }
    this.gates.push(to, from, d);
    this.open.set(edge(to, from), (this.open.get(edge(to, from)) ?? 0) + 1);
    this.starts[to]!.push(from);
    this.ends[from]!.push(to);
  }

  private shut(a: number, b: number): void {
    const left = this.open.get(edge(a, b))! - 1;
    if (left > 0) this.open.set(edge(a, b), left);
    else this.open.delete(edge(a, b));
    drop(this.starts[a]!, b);
    drop(this.ends[b]!, a);
  }
}

function edge(a: number, b: number): number {
  return a * 0x200000 + b;
}

function drop(list: number[], value: number): void {
  list.splice(list.lastIndexOf(value), 1);
}
