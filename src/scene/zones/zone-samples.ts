// Places spread evenly over what is shown on the skin, so that a view can be chosen. Pure.
import { triangleArea } from '../../mesh/triangle-area.ts';
import { type SurfacePlace, worthOf, type ZoneSamples } from '../camera/view-choice.ts';

/** A field and what seeing it is worth. Values: one signed distance a vertex, positive inside. */
export interface WorthSeeing {
  readonly values: Int8Array;
  readonly worth: number;
}

/** The skin that the fields lie on: positions in metres, unit normals. */
export interface SampledSkin {
  readonly triangles: Uint32Array;
  readonly positions: Float32Array;
  readonly normals: Float32Array;
}

const MOST_SAMPLES = 140;

/** Up to 140 places, each standing for as much skin as the others; the first field that holds a triangle counts for it. */
export function samplesOf(fields: readonly WorthSeeing[], skin: SampledSkin): ZoneSamples {
  if (fields.length === 0) return nothing;
  const { triangles, positions, normals } = skin;
  const count = triangles.length / 3;
  const worths = new Float32Array(count);
  // The first field last, so that it counts where several hold a triangle.
  for (const field of [...fields].reverse()) weigh(field, skin, worths);
  let total = 0;
  for (const worth of worths) total += worth;
  if (total === 0) {
    // A spot that is smaller than the mesh: where it holds a corner at all.
    for (const { values, worth } of fields)
      for (let t = 0, at = 0; t < count; t++, at += 3)
        if (values[triangles[at]!]! > 0 || values[triangles[at + 1]!]! > 0 || values[triangles[at + 2]!]! > 0)
          worths[t] = triangleArea(triangles, positions, t) * worth;
    for (const worth of worths) total += worth;
  }
  if (total === 0) return nothing;
  const step = total / MOST_SAMPLES;
  const picked: number[] = [];
  let carried = step / 2;
  for (let t = 0; t < count; t++) {
    const worth = worths[t]!;
    if (worth === 0) continue;
    carried += worth;
    if (carried < step) continue;
    picked.push(t);
    carried %= step;
  }
  const out = {
    count: picked.length,
    positions: new Float32Array(picked.length * 3),
    normals: new Float32Array(picked.length * 3),
    weights: new Float32Array(picked.length).fill(step),
  };
  for (const [n, t] of picked.entries()) {
    for (let corner = 0; corner < 3; corner++) {
      const v = triangles[t * 3 + corner]! * 3;
      for (let k = 0; k < 3; k++) {
        out.positions[n * 3 + k]! += positions[v + k]! / 3;
        out.normals[n * 3 + k]! += normals[v + k]! / 3;
      }
    }
  }
  return out;
}

/** Single places beside the zones, together worth a share of these: points that should be seen with the pain. */
export function withPlaces(zones: ZoneSamples, places: readonly SurfacePlace[], share: number): ZoneSamples {
  if (places.length === 0) return zones;
  const whole = worthOf(zones) || 1;
  const each = (whole * share) / places.length;
  return {
    count: zones.count + places.length,
    positions: Float32Array.from([...zones.positions, ...places.flatMap(({ position }) => position)]),
    normals: Float32Array.from([...zones.normals, ...places.flatMap(({ normal }) => normal)]),
    weights: Float32Array.from([...zones.weights, ...places.map(() => each)]),
  };
}

const none = new Float32Array(0);
const nothing: ZoneSamples = { count: 0, positions: none, normals: none, weights: none };

/** Writes the worth of each triangle that a field holds: its area times what seeing the field is worth. */
function weigh(
  { values, worth }: WorthSeeing,
  { triangles, positions }: SampledSkin,
  worths: Float32Array,
): void {
  for (let t = 0, at = 0; t < worths.length; t++, at += 3) {
    const [a, b, c] = [triangles[at]!, triangles[at + 1]!, triangles[at + 2]!];
    if (values[a]! + values[b]! + values[c]! <= 0) continue;
    worths[t] = triangleArea(triangles, positions, t) * worth;
  }
}
