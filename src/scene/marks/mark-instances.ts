// All trigger-point marks in one instanced call: ink-blue crosses with their number, the same size at every zoom.
import {
  BufferAttribute,
  type CanvasTexture,
  DynamicDrawUsage,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  Sphere,
} from 'three';
import { createInk, type Ink } from '../look/ink.ts';
import { GLYPH_COLUMNS, GLYPH_ROWS } from './mark-glyphs.ts';
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
const float REACH = 26.0;
void main() {
  vMark = aMark;
  vPx = position * REACH;
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
in vec2 vPx;
flat in vec4 vMark;
out vec4 outColour;
uniform vec3 uInk;
uniform vec3 uHalo;
uniform sampler2D uGlyphs;

float stroke(vec2 p, vec2 along, float half_, float width) {
  float t = clamp(dot(p, along), -half_, half_);
  return length(p - along * t) - width;
}
float cover(float d) {
  return clamp(0.5 - d / max(fwidth(vPx.x), 1e-3), 0.0, 1.0);
}
void main() {
  float full = step(1.5, vMark.z);
  float selected = step(3.5, vMark.z);
  float hovered = step(2.5, vMark.z) * (1.0 - selected);
  float arm = 3.4 * vMark.y + selected * 2.0 + hovered * 0.8;
  float width = 0.55 + 0.28 * vMark.y + selected * 0.4 + hovered * 0.2;
  float d = full > 0.5
    ? min(stroke(vPx, vec2(0.7071, 0.7071), arm, width), stroke(vPx, vec2(0.7071, -0.7071), arm, width))
    : length(vPx) - 1.45;
  float ring = abs(length(vPx) - (arm + 5.6)) - 0.65;
  if (selected + hovered > 0.5) d = min(d, ring);
  float ink = cover(d);
  float halo = clamp(0.5 - (d - 1.3) / 1.6, 0.0, 1.0) * mix(0.35, 0.4 + 0.35 * vMark.y, full);
  if (vMark.x > 0.5) {
    /* The number stands at the upper right, as in printed charts. */
    float size = mix(13.0 * max(1.0, vMark.y), 16.0, selected);
    vec2 cell = (vPx - vec2(arm + 4.6 + selected * 4.0 + hovered * 3.0, arm + 2.6 + selected * 3.0 + hovered * 2.0)) / size;
    if (abs(cell.x) < 0.5 && abs(cell.y) < 0.5) {
      float n = vMark.x;
      vec2 at = vec2(mod(n, ${GLYPH_COLUMNS}.0), floor(n / ${GLYPH_COLUMNS}.0)) + vec2(cell.x + 0.5, 0.5 - cell.y);
      vec2 glyph = texture(uGlyphs, at / vec2(${GLYPH_COLUMNS}.0, ${GLYPH_ROWS}.0)).rg;
      ink = max(ink, glyph.r);
      halo = max(halo, glyph.g * 0.8);
    }
  }
  float alpha = max(ink, halo);
  if (alpha <= 0.003) discard;
  outColour = vec4(mix(uHalo, uInk, ink / alpha), alpha * vMark.w);
}
`;

export function createMarkInstances(glyphs: CanvasTexture): MarkInstances {
  const geometry = new InstancedBufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array([-1, -1, 1, -1, 1, 1, -1, 1]), 2));
  geometry.setIndex([0, 1, 2, 0, 2, 3]);
  // One that is not seen: what draws nothing is not made ready by the graphics card.
  geometry.instanceCount = 1;
  geometry.boundingSphere = new Sphere();
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
