// The stippled zones as three draws them: one instanced call over the dots that lie in a zone now.
import {
  GLSL3,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  type IUniform,
  RawShaderMaterial,
  type Vector4,
} from 'three';
import type { LightUniforms } from '../look/light.ts';
import { asQuad } from '../look/quad.ts';
import { type DotField, FINEST_MM, type GroupedDots, WIDEST_MM } from './stipple-sample.ts';
import { stippleFragmentShader, stippleVertexShader } from './stipple-shader.ts';

/** The skin that dots lie on. Fields: one signed distance a vertex, in units of `unitMm`, positive inside. */
interface DotGround {
  readonly triangles: Uint32Array;
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  /** Four bytes a vertex, the first is the openness to the light. */
  readonly shade: Uint8Array;
}

export interface StippleDots {
  /** Another one whenever more dots are shown than before. */
  readonly geometry: InstancedBufferGeometry;
  readonly material: RawShaderMaterial;
  /** Dots shown now. */
  readonly count: number;
  /** Shows the dots within `spillover` that are not under `essential`. */
  show(
    dots: GroupedDots,
    ground: DotGround,
    spillover: Int8Array,
    essential: Int8Array,
    unitMm: number,
  ): void;
  clear(): void;
  dispose(): void;
}

/** Numbers an instance: place, normal, dot. */
const STRIDE = 10;
/** CSS pixels between neighbouring dots. */
const DOT_PX = 6;

export function createStippleDots(light: LightUniforms, reveal: IUniform<Vector4>): StippleDots {
  const material = new RawShaderMaterial({
    name: 'stipple',
    glslVersion: GLSL3,
    vertexShader: stippleVertexShader,
    fragmentShader: stippleFragmentShader,
    uniforms: {
      ...light,
      uReveal: reveal,
      uFinestMm: { value: FINEST_MM },
      uWidestMm: { value: WIDEST_MM },
      uDotPx: { value: DOT_PX },
    },
    transparent: true,
    depthWrite: false,
  });
  // One that is not seen: what draws nothing is not made ready by the graphics card.
  let geometry = emptyGeometry(1);
  geometry.instanceCount = 1;
  let room = 0;
  let count = 0;
  const grow = (needed: number): void => {
    if (needed <= room) return;
    room = Math.max(1024, needed * 1.5) | 0;
    geometry.dispose();
    geometry = emptyGeometry(room);
  };
  return {
    material,
    get geometry() {
      return geometry;
    },
    get count() {
      return count;
    },
    show: (dots, ground, spillover, essential, unitMm) => {
      const found = dotsWithin(dots, ground.triangles, spillover);
      grow(found.length);
      count = found.length;
      const place = geometry.getAttribute('aPlace') as InstancedBufferAttribute;
      const normal = geometry.getAttribute('aNormal') as InstancedBufferAttribute;
      const dot = geometry.getAttribute('aDot') as InstancedBufferAttribute;
      for (let n = 0; n < count; n++) {
        const i = found[n]!;
        writeDot(i, n, dots, ground, spillover, essential, unitMm, place.array, normal.array, dot.array);
      }
      for (const attribute of [place, normal, dot]) {
        attribute.clearUpdateRanges();
        attribute.addUpdateRange(0, count * attribute.itemSize);
        attribute.needsUpdate = true;
      }
      geometry.instanceCount = count;
    },
    clear: () => {
      count = 0;
      geometry.instanceCount = 0;
    },
    dispose: () => {
      geometry.dispose();
      material.dispose();
    },
  };
}

function emptyGeometry(room: number): InstancedBufferGeometry {
  const geometry = asQuad(new InstancedBufferGeometry());
  geometry.setAttribute('aPlace', new InstancedBufferAttribute(new Float32Array(room * 3), 3));
  geometry.setAttribute('aNormal', new InstancedBufferAttribute(new Float32Array(room * 3), 3));
  geometry.setAttribute('aDot', new InstancedBufferAttribute(new Float32Array(room * (STRIDE - 6)), 4));
  geometry.instanceCount = 0;
  return geometry;
}

/** Dots whose centre lies inside the field. */
function dotsWithin(dots: GroupedDots, triangles: Uint32Array, field: Int8Array): number[] {
  const { starts, order, weights } = dots;
  const found: number[] = [];
  for (let t = 0; t + 1 < starts.length; t++) {
    const [from, to] = [starts[t]!, starts[t + 1]!];
    if (from === to) continue;
    const a = field[triangles[t * 3]!]!;
    const b = field[triangles[t * 3 + 1]!]!;
    const c = field[triangles[t * 3 + 2]!]!;
    if (a <= 0 && b <= 0 && c <= 0) continue;
    for (let k = from; k < to; k++) {
      const i = order[k]!;
      const [wa, wb] = [weights[i * 2]!, weights[i * 2 + 1]!];
      if (a * wa + b * wb + c * (255 - wa - wb) > 0) found.push(i);
    }
  }
  return found;
}

function writeDot(
  i: number,
  n: number,
  dots: DotField,
  ground: DotGround,
  spillover: Int8Array,
  essential: Int8Array,
  unitMm: number,
  place: ArrayLike<number> & { [at: number]: number },
  normal: ArrayLike<number> & { [at: number]: number },
  dot: ArrayLike<number> & { [at: number]: number },
): void {
  const { triangles, positions, normals, shade } = ground;
  const t = dots.triangles[i]! * 3;
  const wa = dots.weights[i * 2]! / 255;
  const wb = dots.weights[i * 2 + 1]! / 255;
  const wc = 1 - wa - wb;
  const [a, b, c] = [triangles[t]!, triangles[t + 1]!, triangles[t + 2]!];
  for (let k = 0; k < 3; k++) {
    place[n * 3 + k] = positions[a * 3 + k]! * wa + positions[b * 3 + k]! * wb + positions[c * 3 + k]! * wc;
    normal[n * 3 + k] = normals[a * 3 + k]! * wa + normals[b * 3 + k]! * wb + normals[c * 3 + k]! * wc;
  }
  const mix = (values: ArrayLike<number>, step: number) =>
    values[a * step]! * wa + values[b * step]! * wb + values[c * step]! * wc;
  dot[n * 4] = dots.spacings[i]!;
  dot[n * 4 + 1] = mix(spillover, 1) * unitMm;
  dot[n * 4 + 2] = -mix(essential, 1) * unitMm;
  dot[n * 4 + 3] = mix(shade, 4) / 255;
}
