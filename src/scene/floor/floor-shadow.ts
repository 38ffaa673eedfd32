// The soft shadow that the body stands on: how much body hangs low over each place of the floor, blurred.
import {
  DataTexture,
  GLSL3,
  LinearFilter,
  PlaneGeometry,
  RawShaderMaterial,
  RedFormat,
  Vector2,
} from 'three';
import { SIZE, SPAN } from './shade-floor.ts';

export interface FloorShadow {
  readonly geometry: PlaneGeometry;
  readonly material: RawShaderMaterial;
  /** Shade of each texel, as `shadeFloor` gives it. */
  setShade(shade: Uint8Array): void;
  /** How dark the shadow and how bright the pool of light about it, 0 to 1. */
  setLight(shadow: number, pool: number): void;
  dispose(): void;
}

const vertexShader = /* glsl */ `
precision highp float;
uniform mat4 modelViewMatrix;
uniform mat4 projectionMatrix;
in vec3 position;
in vec2 uv;
out vec2 vUv;
void main() {
  vUv = uv;
  vec4 view = modelViewMatrix * vec4(position, 1.0);
  gl_Position = projectionMatrix * view;
}
`;
const fragmentShader = /* glsl */ `
precision highp float;
in vec2 vUv;
out vec4 outColour;
uniform sampler2D uShade;
uniform vec2 uLight;
void main() {
  float shadow = texture(uShade, vUv).r * uLight.x;
  float r = length(vUv - 0.5) * 2.0;
  float fade = max(0.0, 1.0 - r * r);
  float pool = fade * fade * uLight.y * (1.0 - shadow);
  float alpha = shadow + pool;
  vec3 colour = (vec3(0.09, 0.07, 0.055) * shadow + vec3(0.62, 0.68, 0.78) * pool) / max(alpha, 1e-4);
  outColour = vec4(colour, alpha);
}
`;

export function createFloorShadow(): FloorShadow {
  const texture = new DataTexture(new Uint8Array(SIZE * SIZE), SIZE, SIZE, RedFormat);
  texture.magFilter = LinearFilter;
  texture.minFilter = LinearFilter;
  const material = new RawShaderMaterial({
    name: 'floor shadow',
    glslVersion: GLSL3,
    vertexShader,
    fragmentShader,
    uniforms: { uShade: { value: texture }, uLight: { value: new Vector2() } },
    transparent: true,
    depthWrite: false,
  });
  const geometry = new PlaneGeometry(SPAN, SPAN).rotateX(-Math.PI / 2);
  return {
    geometry,
    material,
    setShade: (shade) => {
      (texture.image.data as Uint8Array).set(shade);
      texture.needsUpdate = true;
    },
    setLight: (shadow, pool) => {
      (material.uniforms.uLight!.value as Vector2).set(shadow, pool);
    },
    dispose: () => {
      geometry.dispose();
      material.dispose();
      texture.dispose();
    },
  };
}
