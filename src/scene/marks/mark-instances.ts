// All trigger-point marks in one instanced call: ink-blue crosses with their number, the same size at every zoom.
import {
  type CanvasTexture,
  DynamicDrawUsage,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
} from 'three';
import { createInk, type Ink } from '../look/ink.ts';
import { asQuad } from '../look/quad.ts';
import { glyphShader } from './mark-glyphs.ts';
import type { Mark } from './mark-layout.ts';
import type { MarkStyle } from './mark-style.ts';

const lookCode = { none: 0, dot: 1, plain: 2, hovered: 3, selected: 4 } as const;

export interface MarkInstances extends Ink {
  readonly geometry: InstancedBufferGeometry;
  /** Puts the marks on a body; until `setStyles` none is seen. */
  place(marks: readonly Pick<Mark, 'position' | 'number'>[]): void;
  /** In the order of the marks. */
  setStyles(styles: readonly MarkStyle[]): void;
  dispose(): void;
}

/** Room for this many marks to begin with. */
const ROOM = 1024;

/** Of a mark by its number, size and look, CSS pixels. */
const measures = /* glsl */ `
const float DOT = 1.45;
const float RING = 5.6;
/* Ink that is wider than its line, and the halo about it. */
const float HALO = 3.0;
struct Measures { float full; float selected; float hovered; float arm; float width; float size; vec2 at; };
Measures measure(vec4 mark) {
  float selected = step(3.5, mark.z);
  float hovered = step(2.5, mark.z) * (1.0 - selected);
  float arm = 3.4 * mark.y + selected * 2.0 + hovered * 0.8;
  /* The number stands at the upper right, as in printed charts. */
  float size = mark.x > 0.5 ? mix(13.0 * max(1.0, mark.y), 16.0, selected) : 0.0;
  vec2 at = arm + vec2(4.6 + selected * 4.0 + hovered * 3.0, 2.6 + selected * 3.0 + hovered * 2.0);
  return Measures(step(1.5, mark.z), selected, hovered, arm, 0.55 + 0.28 * mark.y + selected * 0.4 + hovered * 0.2, size, at);
}
`;

const vertexShader = /* glsl */ `
precision highp float;
uniform mat4 modelViewMatrix;
uniform mat4 projectionMatrix;
uniform vec2 uViewport;
in vec2 position;
in vec3 aPlace;
in vec4 aMark;   /* number or 0, size, look, alpha */
out vec2 vPx;    /* CSS pixels from the mark's centre, y up */
flat out vec4 vMark;
${measures}
/* How far ink, ring, number and halo reach: what is drawn beyond costs and shows nothing. */
float reachOf(Measures m) {
  float ring = m.selected + m.hovered > 0.5 ? m.arm + RING : 0.0;
  float number = m.size > 0.0 ? max(m.at.x, m.at.y) + m.size * 0.5 : 0.0;
  return max(max(m.arm + m.width, ring) + HALO, number);
}
void main() {
  vMark = aMark;
  vPx = position * reachOf(measure(aMark));
  if (aMark.z < 0.5) {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    return;
  }
  vec4 centre = projectionMatrix * modelViewMatrix * vec4(aPlace, 1.0);
  gl_Position = centre + vec4(vPx * 2.0 / uViewport * centre.w, 0.0, 0.0);
}
`;

const fragmentShader = /* glsl */ `
precision highp float;
${measures}
in vec2 vPx;
flat in vec4 vMark;
out vec4 outColour;
uniform vec3 uInk;
uniform vec3 uHalo;
${glyphShader}
float stroke(vec2 p, vec2 along, float half_, float width) {
  float t = clamp(dot(p, along), -half_, half_);
  return length(p - along * t) - width;
}
float cover(float d) {
  return clamp(0.5 - d / max(fwidth(vPx.x), 1e-3), 0.0, 1.0);
}
void main() {
  Measures m = measure(vMark);
  float d = m.full > 0.5
    ? min(stroke(vPx, vec2(0.7071, 0.7071), m.arm, m.width), stroke(vPx, vec2(0.7071, -0.7071), m.arm, m.width))
    : length(vPx) - DOT;
  float ring = abs(length(vPx) - (m.arm + RING)) - 0.65;
  if (m.selected + m.hovered > 0.5) d = min(d, ring);
  float ink = cover(d);
  float halo = clamp(0.5 - (d - 1.3) / 1.6, 0.0, 1.0) * mix(0.35, 0.4 + 0.35 * vMark.y, m.full);
  if (m.size > 0.0) {
    vec2 cell = (vPx - m.at) / m.size;
    vec2 figure = glyph(vMark.x, cell);
    ink = max(ink, figure.r);
    halo = max(halo, figure.g * 0.8);
  }
  float alpha = max(ink, halo);
  if (alpha <= 0.003) discard;
  outColour = vec4(mix(uHalo, uInk, ink / alpha), alpha * vMark.w);
}
`;

export function createMarkInstances(glyphs: CanvasTexture): MarkInstances {
  const geometry = asQuad(new InstancedBufferGeometry());
  // One that is not seen: what draws nothing is not made ready by the graphics card.
  geometry.instanceCount = 1;
  let numbers: readonly number[] = [];
  let place: InstancedBufferAttribute;
  let style: InstancedBufferAttribute;
  const makeRoom = (count: number): void => {
    place = new InstancedBufferAttribute(new Float32Array(count * 3), 3);
    style = new InstancedBufferAttribute(new Float32Array(count * 4), 4).setUsage(DynamicDrawUsage);
    geometry.setAttribute('aPlace', place);
    geometry.setAttribute('aMark', style);
  };
  makeRoom(ROOM);
  const { material, setViewport } = createInk({
    name: 'marks',
    vertexShader,
    fragmentShader,
    uniforms: { uGlyphs: { value: glyphs } },
    depthTest: false,
  });
  return {
    geometry,
    material,
    place: (marks) => {
      if (marks.length > place.count) makeRoom(marks.length);
      for (const [i, { position }] of marks.entries()) place.array.set(position, i * 3);
      place.needsUpdate = true;
      numbers = marks.map(({ number }) => number);
      geometry.instanceCount = marks.length;
    },
    setStyles: (styles) => {
      const { array } = style;
      for (const [i, { look, size, numbered, alpha }] of styles.entries()) {
        const [number, code] = [numbered ? numbers[i]! : 0, lookCode[look]];
        const [small, clear] = [Math.fround(size), Math.fround(alpha)];
        const at = i * 4;
        if (
          array[at] === number &&
          array[at + 1] === small &&
          array[at + 2] === code &&
          array[at + 3] === clear
        )
          continue;
        array[at] = number;
        array[at + 1] = small;
        array[at + 2] = code;
        array[at + 3] = clear;
        style.needsUpdate = true;
      }
    },
    setViewport,
    dispose: () => {
      geometry.dispose();
      material.dispose();
      glyphs.dispose();
    },
  };
}
