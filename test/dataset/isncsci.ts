// The 28 key sensory points a side of the spinal cord standard (ISNCSCI, revised 2019), found on a body in display pose.
import type { PlaceCompiler } from '../../src/compile/place-compile.ts';
import type { Place } from '../../src/dataset/place-schema.ts';
import { anchorValue } from '../../src/mesh/anchor.ts';
import type { Vector } from '../../src/space/vector.ts';

interface BodySkin {
  readonly triangles: Uint32Array;
  /** Vertices of one body in display pose, mm. */
  readonly display: Float32Array;
}

/** The nearest vertex to the key point of a root. */
export interface KeyPoint {
  readonly root: string;
  readonly vertex: number;
}

export function keyPoints(places: PlaceCompiler, { triangles, display }: BodySkin): KeyPoint[] {
  const anchor = (place: Place) => places.anchor(place, { record: 'ISNCSCI', field: 'place' });
  const of = (place: Place): Vector => anchorValue(triangles, display, anchor(place));
  const on = (place: Place): number => {
    const { triangle, u, v, w } = anchor(place);
    return triangles[triangle * 3 + [u, v, w].indexOf(Math.max(u, v, w))]!;
  };
  const level = (place: Place): number => of(place)[1];
  const mid = (a: number, b: number, t = 0.5): number => a + (b - a) * t;
  const midclavicular = of('clavicle-mid')[0];
  const [nipple, xiphoid, navel] = [level('nipple'), level('xiphoid'), level('umbilicus')];
  const groin = of('inguinal-mid');
  const thigh = of({ between: ['inguinal-mid', 'femur-medial-epicondyle'], at: 0.5 });
  /** The foremost skin on the midclavicular line at a height. */
  const front = (y: number): number => foremost(display, midclavicular, y);
  const crease = { between: ['cubital-fossa', 'arm-front-lower'], at: 0.15 } as const satisfies Place;
  return [
    { root: 'c2', vertex: on({ from: 'inion', go: 'lateral', mm: 10 }) },
    { root: 'c3', vertex: on('supraclavicular-fossa') },
    { root: 'c4', vertex: on('acromioclavicular') },
    { root: 'c5', vertex: on({ between: [{ ...crease }, 'lateral-epicondyle'], at: 0.6 }) },
    { root: 'c6', vertex: on({ between: ['thumb-mcp-dorsal', 'thumb-tip'], at: 0.3 }) },
    { root: 'c7', vertex: on({ between: ['mcp3-dorsal', 'pip3-dorsal'], at: 0.5 }) },
    { root: 'c8', vertex: on({ between: ['mcp5-dorsal', 'pip5-dorsal'], at: 0.5 }) },
    { root: 't1', vertex: on({ between: [{ ...crease }, 'medial-epicondyle'], at: 0.7 }) },
    { root: 't2', vertex: on('axilla') },
    // The third space lies one space above the fourth, which is that of the nipple.
    { root: 't3', vertex: front(nipple + spaceMm(of)) },
    { root: 't4', vertex: front(nipple) },
    { root: 't5', vertex: front(mid(nipple, xiphoid)) },
    { root: 't6', vertex: front(xiphoid) },
    { root: 't7', vertex: front(mid(xiphoid, navel, 0.25)) },
    { root: 't8', vertex: front(mid(xiphoid, navel)) },
    { root: 't9', vertex: front(mid(xiphoid, navel, 0.75)) },
    { root: 't10', vertex: front(navel) },
    { root: 't11', vertex: front(mid(navel, groin[1])) },
    { root: 't12', vertex: on('inguinal-mid') },
    { root: 'l1', vertex: foremost(display, mid(groin[0], thigh[0]), mid(groin[1], thigh[1])) },
    { root: 'l2', vertex: on({ between: ['inguinal-mid', 'femur-medial-epicondyle'], at: 0.5 }) },
    { root: 'l3', vertex: on('femur-medial-epicondyle') },
    { root: 'l4', vertex: on('medial-malleolus') },
    { root: 'l5', vertex: on('mtp3-dorsal') },
    { root: 's1', vertex: on('heel-lateral') },
    { root: 's2', vertex: on('popliteal') },
    { root: 's3', vertex: on('ischial-tuberosity') },
    { root: 's4-5', vertex: on({ from: 'anus', go: 'lateral', mm: 8 }) },
  ];
}

/** From one space between the ribs to the next, on the front of the chest: a fifth of the way from nipple to notch. */
function spaceMm(of: (place: Place) => Vector): number {
  return (of('suprasternal-notch')[1] - of('nipple')[1]) / 5;
}

function foremost(display: Float32Array, x: number, y: number): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let vertex = 0; vertex * 3 < display.length; vertex++) {
    if (display[vertex * 3 + 2]! < 40) continue;
    const distance = Math.hypot(display[vertex * 3]! - x, display[vertex * 3 + 1]! - y);
    if (distance < least) [least, best] = [distance, vertex];
  }
  return best;
}
