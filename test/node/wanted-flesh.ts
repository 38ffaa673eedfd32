// How much flesh a shape's record asks for, before bones and neighbours take their room: by its lines and half thicknesses.
import type { DeepPlaces } from '../../src/compile/muscles/deep-place.ts';
import type { PartShape } from '../../src/dataset/shape-schema.ts';
import { mixed, sub, type Vector } from '../../src/space/vector.ts';

const STEPS = 12;
/** Of a sheet's thickness, what is left on the average by thinner edges and ends. */
const ROUNDED = 0.85;

const apart = (a: Vector, b: Vector) => Math.hypot(...sub(a, b));
const between = (list: readonly number[], share: number) => {
  const at = share * (list.length - 1);
  const low = Math.min(list.length - 2, Math.floor(at));
  return list[low]! + (list[low + 1]! - list[low]!) * (at - low);
};

/** mm3; null for a ring, whose thickness is no matter of its line. */
export function wantedFlesh(shape: PartShape, places: DeepPlaces, record: string): number | null {
  if (shape.form === 'ring') return null;
  const line = (list: readonly Parameters<DeepPlaces['at']>[0][]) =>
    list.map((place) => places.at(place, { record, field: 'line' }));
  if (shape.form === 'strip') {
    const centre = line(shape.line);
    const half = (i: number, k: 0 | 1) => (shape.halfMm[i] ?? shape.halfMm.at(-1)!)[k];
    return centre.slice(1).reduce((sum, at, i) => {
      const [across, through] = ([0, 1] as const).map((k) => (half(i, k) + half(i + 1, k)) / 2);
      return sum + apart(at, centre[i]!) * Math.PI * across! * through!;
    }, 0);
  }
  const fibres = shape.fibres.map(line);
  const at = (fibre: readonly Vector[], share: number): Vector => {
    const low = Math.min(fibre.length - 2, Math.floor(share * (fibre.length - 1)));
    return mixed(fibre[low]!, fibre[low + 1]!, share * (fibre.length - 1) - low);
  };
  return Array.from({ length: STEPS }, (_, n) => {
    const [from, middle, to] = [n / STEPS, (n + 0.5) / STEPS, (n + 1) / STEPS];
    const long =
      fibres.reduce((sum, fibre) => sum + apart(at(fibre, from), at(fibre, to)), 0) / fibres.length;
    const wide = fibres
      .slice(1)
      .reduce((sum, fibre, i) => sum + apart(at(fibre, middle), at(fibres[i]!, middle)), 0);
    return long * wide * 2 * between(shape.halfMm, middle) * ROUNDED;
  }).reduce((sum, part) => sum + part, 0);
}
