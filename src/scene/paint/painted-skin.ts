// Painted pains as fields on the skin: the current one, grown dab by dab while a stroke goes on, and all others in one. At rest, all alike.
import type { Drawing } from '../../anatomy/pain/drawing.ts';
import { layApart, seamsOf } from '../../anatomy/pain/lay-apart.ts';
import type { PainPainter } from '../../anatomy/pain/paint-field.ts';
import type { Dab, PaintedPain } from '../../anatomy/pain/painted-pain.ts';
import { FAR_OUTSIDE } from '../../atlas-file/zone-codec.ts';

type Shown = Pick<Drawing, 'pains' | 'current'>;
/** A rim so far off, units of the fields, does not see what happens here; and what moves it by less is not seen. */
const RIM = 6;
const LEAST = 3;

export class PaintedSkin {
  readonly current: Int8Array;
  readonly others: Int8Array;
  /** What `current` holds. */
  private held: { areas: PaintedPain['areas']; dabs: Dab[] } | null = { areas: [], dabs: [] };
  private heldAll: readonly PaintedPain[] = [];
  private heldOthers: readonly PaintedPain[] = [];
  /** Pains that have not changed are not painted again. */
  private readonly fields = new WeakMap<PaintedPain, Int8Array>();

  constructor(private readonly painter: PainPainter) {
    const { vertexCount } = painter.ground.mesh;
    this.current = new Int8Array(vertexCount).fill(FAR_OUTSIDE);
    this.others = new Int8Array(vertexCount).fill(FAR_OUTSIDE);
  }

  /** Brings both fields up to a drawing. What a stroke has put on the skin already is not painted again. */
  show({ pains, current }: Shown, painting = true): void {
    if (!painting && pains.length > 1) {
      this.showAll(pains);
      return;
    }
    const pain = pains.find(({ id }) => id === current) ?? { areas: [], dabs: [] };
    if (!this.holds(pain)) {
      this.painter.paint(pain, this.current);
      this.held = { areas: pain.areas, dabs: [...pain.dabs] };
    }
    const others = pains.filter(({ id }) => id !== current);
    if (isSameList(others, this.heldOthers)) return;
    this.heldOthers = others;
    this.others.fill(FAR_OUTSIDE);
    for (const other of others) layApart(this.others, this.fieldOf(other), this.seams);
  }

  /** No brush is at work: none of the pains stands out. */
  private showAll(pains: readonly PaintedPain[]): void {
    if (this.held === null && isSameList(pains, this.heldAll)) return;
    this.heldAll = pains;
    this.held = null;
    this.heldOthers = [];
    this.others.fill(FAR_OUTSIDE);
    this.current.fill(FAR_OUTSIDE);
    for (const pain of pains) layApart(this.current, this.fieldOf(pain), this.seams);
  }

  /** One more dab of the stroke that goes on. False when its rim would change nothing: it is not painted. */
  add(dab: Dab): boolean {
    if (!this.changes(dab)) return false;
    this.painter.add(dab, this.current);
    this.held?.dabs.push(dab);
    return true;
  }

  /** A stroke that is not to be: what it put on the skin goes. */
  abandon(drawing: Shown): void {
    this.held = null;
    this.current.fill(FAR_OUTSIDE);
    this.show(drawing);
  }

  private get seams(): Uint8Array {
    return seamsOf(this.painter.ground.mesh);
  }

  /** The pain that lies at a vertex, the current one before others; null on bare skin. */
  painAt(vertex: number, { pains, current }: Shown): string | null {
    if (this.current[vertex]! > 0) return current;
    return pains.find((pain) => pain.id !== current && this.fieldOf(pain)[vertex]! > 0)?.id ?? null;
  }

  private changes(dab: Dab): boolean {
    const { vertices, values } = this.painter.spot(dab);
    return vertices.some((v, i) => {
      const here = this.current[v]!;
      const value = values[i]!;
      return dab.erases ? here > -RIM && here + value > LEAST : here < RIM && value - here > LEAST;
    });
  }

  private holds({ areas, dabs }: Pick<PaintedPain, 'areas' | 'dabs'>): boolean {
    const { held } = this;
    return held !== null && isSameList(areas, held.areas) && isSameList(dabs, held.dabs);
  }

  fieldOf(pain: PaintedPain): Int8Array {
    const known = this.fields.get(pain);
    if (known) return known;
    const field = new Int8Array(this.current.length);
    this.painter.paint(pain, field);
    this.fields.set(pain, field);
    return field;
  }
}

function isSameList<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.length === other.length && one.every((item, i) => item === other[i]);
}
