// How ways are drawn: a thin line of the marks' ink that swells towards its arrow, the same width at every zoom.
import { BufferAttribute, BufferGeometry, DoubleSide, Sphere } from 'three';
import { createInk, type Ink } from '../look/ink.ts';
import type { WayLine } from './way-line.ts';
import { ribbonOf } from './way-ribbon.ts';

export interface WayRibbon extends Ink {
  readonly geometry: BufferGeometry;
  show(lines: readonly WayLine[]): void;
  /** The number of the way that stands out, or null; the others step back then. */
  stress(number: number | null): void;
  /** How much of each way is drawn, 0 to 1. */
  draw(share: number): void;
  dispose(): void;
}

const vertexShader = /* glsl */ `
precision highp float;
uniform mat4 modelViewMatrix;
uniform mat4 projectionMatrix;
uniform vec2 uViewport;
in vec3 position;
in vec4 aAlong;    /* direction, side */
in vec3 aLengths;  /* metres from the start, to the end; number of the way */
out float vAcross;    /* CSS pixels from the middle of the line */
out vec2 vMetres;
out float vPxPerM;
flat out float vNumber;
const float REACH = 7.0;
/* A little nearer to the eye than it lies, metres: the skin beneath is not cut out of it. */
const float NEARER = 0.002;
void main() {
  vec4 view = modelViewMatrix * vec4(position, 1.0);
  view.xyz += normalize(-view.xyz) * NEARER;
  vec4 here = projectionMatrix * view;
  vec4 on = projectionMatrix * (view + vec4(mat3(modelViewMatrix) * aAlong.xyz * 0.002, 0.0));
  vec2 run = (on.xy / on.w - here.xy / here.w) * uViewport;
  run = length(run) < 1e-6 ? vec2(1.0, 0.0) : normalize(run);
  vAcross = aAlong.w * REACH;
  vMetres = aLengths.xy;
  vPxPerM = 0.5 * uViewport.y * projectionMatrix[1][1] / here.w;
  vNumber = aLengths.z;
  gl_Position = here + vec4(vec2(-run.y, run.x) * vAcross * 2.0 / uViewport * here.w, 0.0, 0.0);
}
`;

const fragmentShader = /* glsl */ `
precision highp float;
in float vAcross;
in vec2 vMetres;
in float vPxPerM;
flat in float vNumber;
out vec4 outColour;
uniform vec3 uInk;
uniform vec3 uHalo;
uniform float uDrawn;
uniform float uStressed;  /* number of the way that stands out, or -1 */
void main() {
  float whole = vMetres.x + vMetres.y;
  float gone = vMetres.x * vPxPerM;
  float toTip = whole * uDrawn * vPxPerM - gone;
  float stressed = abs(vNumber - uStressed) < 0.5 ? 1.0 : 0.0;
  float across = abs(vAcross);
  float begin = gone - mix(10.0, 15.0, stressed);
  float head = mix(11.0, 14.0, stressed);
  float swell = vMetres.x / whole;
  float line = across - mix(mix(0.5, 0.8, swell), mix(0.85, 1.25, swell), stressed);
  /* The arrow: slender, its back drawn in a little. */
  float arrow = max(across - toTip * 0.34, toTip - head - across * 0.35);
  float d = toTip > head * 0.6 ? min(line, arrow) : arrow;
  d = max(d, -begin);
  float ink = clamp(0.5 - d, 0.0, 1.0);
  float halo = clamp(0.5 - (d - 1.25) / 1.5, 0.0, 1.0) * 0.62;
  float alpha = max(ink, halo);
  if (alpha <= 0.004 || toTip < -2.0) discard;
  float strength = uStressed < -0.5 ? 0.94 : mix(0.42, 1.0, stressed);
  outColour = vec4(mix(uHalo, uInk, ink / alpha), alpha * strength);
}
`;

export function createWayRibbon(): WayRibbon {
  const geometry = new BufferGeometry();
  geometry.boundingSphere = new Sphere();
  const put = (name: string, values: Float32Array, size: number) =>
    geometry.setAttribute(name, new BufferAttribute(values, size));
  const show = (lines: readonly WayLine[]): void => {
    const { places, along, lengths, index } = ribbonOf(lines);
    // Attributes of another size: what the graphics card has of the old ones is let go.
    geometry.dispose();
    put('position', places, 3);
    put('aAlong', along, 4);
    put('aLengths', lengths, 3);
    geometry.setIndex(new BufferAttribute(index, 1));
  };
  show([]);
  const { material, setViewport } = createInk({
    name: 'ways',
    vertexShader,
    fragmentShader,
    uniforms: { uDrawn: { value: 1 }, uStressed: { value: -1 } },
    side: DoubleSide,
  });
  const set = (name: string, value: number): void => {
    material.uniforms[name]!.value = value;
  };
  return {
    geometry,
    material,
    show,
    stress: (number) => set('uStressed', number ?? -1),
    draw: (share) => set('uDrawn', share),
    setViewport,
    dispose: () => {
      geometry.dispose();
      material.dispose();
    },
  };
}
