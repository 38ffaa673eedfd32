// The pin of a chosen point: from its place on the skin to its depth in the muscle. Ink, the same width at every zoom.
import { BufferGeometry, Vector3 } from 'three';
import type { Vector } from '../../space/vector.ts';
import { createInk, type Ink } from '../look/ink.ts';
import { asQuad } from '../look/quad.ts';

export interface TissuePin extends Ink {
  readonly geometry: BufferGeometry;
  /** Scene frame, metres. */
  place(skin: Vector, inside: Vector): void;
  dispose(): void;
}

const vertexShader = /* glsl */ `
precision highp float;
uniform mat4 viewMatrix;
uniform mat4 projectionMatrix;
uniform vec2 uViewport;
uniform vec3 uSkin;
uniform vec3 uInside;
in vec2 position;    /* along, across: -1 .. 1 */
out vec2 vPx;        /* CSS pixels: along from the tip, across */
out float vLength;
const float REACH = 9.0;
void main() {
  vec4 top = projectionMatrix * viewMatrix * vec4(uSkin, 1.0);
  vec4 tip = projectionMatrix * viewMatrix * vec4(uInside, 1.0);
  vec2 run = (top.xy / top.w - tip.xy / tip.w) * uViewport * 0.5;
  vLength = length(run);
  vec2 along = vLength < 0.5 ? vec2(0.0, 1.0) : run / vLength;
  vPx = vec2(mix(-REACH, vLength + REACH, position.x * 0.5 + 0.5), position.y * REACH);
  vec2 at = along * vPx.x + vec2(-along.y, along.x) * vPx.y;
  gl_Position = tip + vec4(at * 2.0 / uViewport * tip.w, 0.0, 0.0);
}
`;

const fragmentShader = /* glsl */ `
precision highp float;
in vec2 vPx;
in float vLength;
out vec4 outColour;
uniform vec3 uInk;
uniform vec3 uHalo;
void main() {
  /* A needle that thins towards its tip, and a bead there. */
  float t = clamp(vPx.x, 0.0, vLength);
  float line = length(vec2(vPx.x - t, vPx.y)) - mix(0.7, 1.1, t / max(vLength, 1.0));
  float bead = length(vPx) - 3.0;
  float d = min(line, bead);
  float ink = clamp(0.5 - d, 0.0, 1.0);
  float halo = clamp(0.5 - (d - 1.3) / 1.5, 0.0, 1.0) * 0.85;
  float alpha = max(ink, halo);
  if (alpha <= 0.004) discard;
  outColour = vec4(mix(uHalo, uInk, ink / alpha), alpha);
}
`;

export function createTissuePin(): TissuePin {
  const geometry = asQuad(new BufferGeometry());
  const [skin, tip] = [new Vector3(), new Vector3()];
  const { material, setViewport } = createInk({
    name: 'pin',
    vertexShader,
    fragmentShader,
    uniforms: { uSkin: { value: skin }, uInside: { value: tip } },
    depthTest: false,
  });
  return {
    geometry,
    material,
    setViewport,
    place: (from, to) => {
      skin.set(...from);
      tip.set(...to);
    },
    dispose: () => {
      geometry.dispose();
      material.dispose();
    },
  };
}
