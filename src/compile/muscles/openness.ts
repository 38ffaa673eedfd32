// How open each vertex lies to the light: grooves are dark. What lies over a layer does not darken it, for it can be taken away.
import { along, cross, dot, unit, type Vector } from '../../space/vector.ts';
import { type Grid, gridOver } from './grid.ts';
import type { GrownPiece } from './grow.ts';
import type { RestSkin } from './rest-skin.ts';
import { inwardAt } from './skin-depth.ts';

/** From above to below. */
const LAYERS = ['superficial', 'intermediate', 'deep', 'bone'] as const;
const STEP_MM = 3;
/** mm along a ray, and what is lost by meeting something there. */
const MARCH = [
  [3.5, 1],
  [6.5, 0.85],
  [10, 0.7],
  [15, 0.5],
  [22, 0.3],
  [32, 0.15],
] as const;
const RAYS = 18;
/**
 * A shell is seen from without alone: where it turns in (its rim, its back) it takes the light of its face, or a face that has no
 * vertex but those of its rim would lie in the dark of the groove beside it. From so far out the rays then start, mm.
 */
const SHELL = { lean: 0.6, outMm: 2.4 } as const;

/** Which layers fill each place of the half body: bit n of a sample is set where layer n lies. */
export class Filling {
  private readonly grid: Grid;
  private readonly bits: Uint8Array;
  private readonly depth: Grid;

  constructor({ depth }: RestSkin) {
    this.depth = depth;
    const { origin, step, nx, ny, nz } = depth;
    const high: Vector = [origin[0] + nx * step, origin[1] + ny * step, origin[2] + nz * step];
    this.grid = gridOver({ low: origin, high }, STEP_MM, 0);
    this.bits = new Uint8Array(this.grid.values.length);
  }

  /** The samples within a form. @param form below zero inside. */
  cellsOf(form: Grid): Int32Array {
    const cells = new Set<number>();
    const { origin, step, nx, ny, nz, values } = form;
    for (let j = 0, at = 0; j < ny; j++)
      for (let k = 0; k < nz; k++)
        for (let i = 0; i < nx; i++, at++) {
          if (values[at]! >= 0) continue;
          const index = this.index(origin[0] + i * step, origin[1] + j * step, origin[2] + k * step);
          if (index >= 0) cells.add(index);
        }
    return Int32Array.from(cells);
  }

  add({ layer }: Pick<GrownPiece, 'layer'>, cells: Int32Array): void {
    if (layer === 'risk') return;
    const bit = 1 << LAYERS.indexOf(layer);
    for (const index of cells) this.bits[index]! |= bit;
  }

  /** Layer bits at a place of either half. */
  at(x: number, y: number, z: number): number {
    const index = this.index(Math.abs(x), y, z);
    return index < 0 ? 0 : this.bits[index]!;
  }

  /** The way to the skin, of length one. */
  outwardAt([x, y, z]: Vector): Vector {
    const [a, b, c] = inwardAt(this.depth, x, y, z);
    return unit([-a, -b, -c]);
  }

  private index(x: number, y: number, z: number): number {
    const { origin, step, nx, ny, nz } = this.grid;
    const [i, j, k] = [
      Math.round((x - origin[0]) / step),
      Math.round((y - origin[1]) / step),
      Math.round((z - origin[2]) / step),
    ];
    return i < 0 || j < 0 || k < 0 || i >= nx || j >= ny || k >= nz ? -1 : (j * nz + k) * nx + i;
  }
}

/** 0 hidden to 255 open, a vertex. @param normals xyz a vertex, unit. */
export function openness(
  { positions, layer, tissue }: Pick<GrownPiece, 'positions' | 'layer' | 'tissue'>,
  normals: Float32Array,
  filling: Filling,
): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(positions.length / 3);
  if (layer === 'risk') return out.fill(255);
  const mask = 0xf & ~((1 << LAYERS.indexOf(layer)) - 1);
  for (let v = 0; v < out.length; v++) {
    let at: Vector = [positions[v * 3]!, positions[v * 3 + 1]!, positions[v * 3 + 2]!];
    let normal: Vector = [normals[v * 3]!, normals[v * 3 + 1]!, normals[v * 3 + 2]!];
    if (tissue === 'fascia') {
      const outward = filling.outwardAt(at);
      if (dot(normal, outward) < SHELL.lean) [at, normal] = [along(at, outward, SHELL.outMm), outward];
    }
    const side = unit(cross(normal, Math.abs(normal[1]) < 0.9 ? [0, 1, 0] : [1, 0, 0]));
    const fore = cross(normal, side);
    let [light, whole] = [0, 0];
    for (let r = 0; r < RAYS; r++) {
      // Evenly over the half sphere, as a spiral of sunflower seeds.
      const up = (r + 0.5) / RAYS;
      const [flat, turn] = [Math.sqrt(1 - up * up), r * 2.399963];
      const [a, b] = [flat * Math.cos(turn), flat * Math.sin(turn)];
      const ray: Vector = [0, 1, 2].map(
        (k) => normal[k]! * up + side[k]! * a + fore[k]! * b,
      ) as unknown as Vector;
      const weight = 0.25 + dot(ray, normal);
      const met = MARCH.find(
        ([mm]) => (filling.at(at[0] + ray[0] * mm, at[1] + ray[1] * mm, at[2] + ray[2] * mm) & mask) !== 0,
      );
      whole += weight;
      light += weight * (1 - (met?.[1] ?? 0));
    }
    out[v] = Math.round((255 * light) / whole);
  }
  return out;
}
