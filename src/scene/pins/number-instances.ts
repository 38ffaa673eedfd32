// The numbers of the pins in one instanced call: a paper disc with a ring and a figure; filled with ink for the one in front.
import {
  type CanvasTexture,
  DynamicDrawUsage,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
} from 'three';
import { createInk, type Ink } from '../look/ink.ts';
import { asQuad } from '../look/quad.ts';
import { glyphShader } from '../marks/mark-glyphs.ts';

/** CSS px in the picture, from its upper left corner. */
export interface DrawnNumber {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly number: number;
  readonly inFront: boolean;
}

export interface NumberInstances extends Ink {
  readonly geometry: InstancedBufferGeometry;
  show(numbers: readonly DrawnNumber[]): void;
  dispose(): void;
}

/** Eight pins, each with its mark and three pieces of its pain. */
const ROOM = 32;

const vertexShader = /* glsl */ `
precision highp float;
uniform vec2 uViewport;
in vec2 position;
in vec4 aNumber;   /* place, radius, number; below zero: in front */
out vec2 vPx;
flat out float vRadius;
flat out float vNumber;
void main() {
  vRadius = aNumber.z;
  vNumber = aNumber.w;
  vPx = position * (vRadius + 3.0);
  vec2 at = aNumber.xy + vec2(vPx.x, -vPx.y);
  gl_Position = vec4(at.x / uViewport.x * 2.0 - 1.0, 1.0 - at.y / uViewport.y * 2.0, 0.0, 1.0);
}
`;

const fragmentShader = /* glsl */ `
precision highp float;
in vec2 vPx;
flat in float vRadius;
flat in float vNumber;
out vec4 outColour;
uniform vec3 uHalo;
${glyphShader}const vec3 INK = vec3(0.13, 0.11, 0.08);
float cover(float d) {
  return clamp(0.5 - d / max(fwidth(vPx.x), 1e-3), 0.0, 1.0);
}
void main() {
  float d = length(vPx) - vRadius;
  float inFront = step(vNumber, 0.0);
  float disc = cover(d);
  float ring = cover(abs(d + 0.7) - 0.7);
  float n = abs(vNumber);
  float figure = glyph(n, vPx / (vRadius * 2.05)).r;
  vec3 colour = mix(uHalo, INK, mix(max(figure, ring), 1.0 - figure, inFront));
  /* A thin halo keeps the ring apart from what lies under it. */
  float halo = cover(d - 1.4) * 0.7;
  float alpha = max(disc, halo);
  if (alpha <= 0.003) discard;
  outColour = vec4(mix(uHalo, colour, disc / alpha), alpha);
}
`;

export function createNumberInstances(glyphs: CanvasTexture): NumberInstances {
  const geometry = asQuad(new InstancedBufferGeometry());
  geometry.instanceCount = 0;
  const places = new InstancedBufferAttribute(new Float32Array(ROOM * 4), 4).setUsage(DynamicDrawUsage);
  geometry.setAttribute('aNumber', places);
  const { material, setViewport } = createInk({
    name: 'pin numbers',
    vertexShader,
    fragmentShader,
    uniforms: { uGlyphs: { value: glyphs } },
    depthTest: false,
  });
  return {
    geometry,
    material,
    setViewport,
    show: (numbers) => {
      const shown = numbers.slice(0, ROOM);
      for (const [i, { x, y, radius, number, inFront }] of shown.entries())
        places.array.set([x, y, radius, inFront ? -number : number], i * 4);
      places.needsUpdate = true;
      geometry.instanceCount = shown.length;
    },
    dispose: () => {
      geometry.dispose();
      material.dispose();
      glyphs.dispose();
    },
  };
}
