// The skin as a thin film over the muscles, with what is printed on it. Draws the skin's own geometry.
import { GLSL3, type IUniform, RawShaderMaterial, Vector4 } from 'three';
import { MILLIMETRES_PER_METRE } from '../../space/frames.ts';
import { hatchDirections, patternShader } from '../body/skin-patterns.ts';
import { lightShader } from '../look/light-shader.ts';
import { WRITTEN_BAND_MM } from '../zones/field-gradient.ts';
import type { FieldPattern, PrintedField } from '../zones/skin-fields.ts';

const each = (fields: readonly PrintedField[], line: (field: PrintedField) => string) =>
  fields.map(line).join('\n');

/** Each pattern adds ink to the film: `lay(ink, how much)`. The same forms as on the skin (body/skin-patterns.ts), thinner. */
const prints: Readonly<Record<Exclude<FieldPattern, 'stipple'>, (ink: string) => string>> = {
  solid: (ink) => /* glsl */ `
    float a = inside(field, max(w, 1.0)) * smoothstep(0.0, 14.0, uReveal.w - distance(vPlace, uReveal.xyz));
    float rim = 1.0 - smoothstep(0.0, max(1.8, 1.5 * w), abs(field - 0.8));
    /* Round the point the film clears, so that its muscle is seen. */
    float clear = smoothstep(uClear.w * 0.6, uClear.w * 1.5, distance(vPlace, uClear.xyz));
    lay(${ink}, a * mix(0.1, 0.46, clear));
    lay(uPainDeep, a * rim * 0.9);`,
  wash: (ink) => /* glsl */ `
    float half_ = max(0.35, 0.6 * w);
    lay(${ink}, max(inside(field, w) * 0.2, inside(half_ - abs(field - half_), w) * 0.8));`,
  rules: (ink) => /* glsl */ `
    vec2 pitch = pitchFor(4.2, 2.0);
    float half_ = max(0.4, 0.55 * w);
    float lines = hatching(vPlace.y, pitch.x, pitch.y, 0.62);
    lay(${ink}, max(inside(field, w) * lines * 0.75, inside(half_ - abs(field - half_), w) * 0.85));`,
  hatch: (ink) => /* glsl */ `
    vec2 pitch = pitchFor(5.5, 3.0);
    float lines = hatching(dot(vPlace, HATCH), pitch.x, pitch.y, 1.0);
    lay(${ink}, max(inside(field, w) * lines * 0.8, inside(0.7 - abs(field - 0.7), w) * 0.85));`,
  crossed: net,
  brush: net,
  sketch: net,
};

/** Painted pain (which of several is the current one is told on the skin), and the skin that two pains share. */
function net(ink: string): string {
  return /* glsl */ `
    vec2 pitch = pitchFor(6.0, 3.0);
    float lines = max(hatching(dot(vPlace, HATCH), pitch.x, pitch.y, 0.8), hatching(dot(vPlace, HATCH_TOO), pitch.x, pitch.y, 0.8));
    float half_ = max(0.8, 1.1 * w);
    lay(${ink}, max(inside(field, w) * lines * 0.8, inside(half_ - abs(field - half_), w) * 0.9));`;
}

function printed({ id, pattern }: PrintedField): string {
  if (pattern === 'stipple') return '';
  return /* glsl */ `
  {
    float field = v${id}.w + 0.5 * dot(v${id}.xyz, vPlace);
    float w = fwidth(field);
    if (field > -w) {${prints[pattern](`uInk${id}`)}
    }
  }`;
}

const vertexShader = (fields: readonly PrintedField[]) => /* glsl */ `
precision highp float;
uniform mat4 modelViewMatrix;
uniform mat4 projectionMatrix;
uniform mat3 normalMatrix;
in vec3 position;
in vec3 normal;
in vec4 aShade;
${each(fields, ({ id }) => `in vec4 a${id}; out vec4 v${id};`)}
out vec3 vPlace;
out vec3 vView;
out vec3 vNormal;
vec4 tangent(vec4 field) {
  return vec4(field.xyz, field.w * ${WRITTEN_BAND_MM}.0 - 0.5 * dot(field.xyz, position * ${MILLIMETRES_PER_METRE}.0));
}
void main() {
  vPlace = position * ${MILLIMETRES_PER_METRE}.0;
  vec4 view = modelViewMatrix * vec4(position, 1.0);
  vView = view.xyz;
  vNormal = normalMatrix * normal;
  ${each(fields, ({ id }) => `v${id} = tangent(a${id});`)}
  /* The eyes stand for themselves. */
  gl_Position = aShade.w > 0.5 ? vec4(2.0, 2.0, 2.0, 1.0) : projectionMatrix * view;
}
`;

const fragmentShader = (fields: readonly PrintedField[]) => /* glsl */ `
precision highp float;
in vec3 vPlace;
in vec3 vView;
in vec3 vNormal;
${each(fields, ({ id }) => `in vec4 v${id}; uniform vec3 uInk${id};`)}
out vec4 outColour;
uniform vec3 uSkin;
uniform vec3 uPainDeep;
uniform float uPixelMm;
uniform vec4 uReveal;
uniform float uFilm;
uniform vec4 uClear;   /* the chosen point and the width of what is cleared about it, mm */
${hatchDirections}
${lightShader}
${patternShader}
vec3 albedo;
float cover;
void lay(vec3 ink, float share) {
  albedo = mix(albedo, ink, share / max(share + cover * (1.0 - share), 1e-4));
  cover += (1.0 - cover) * share;
}
void main() {
  vec3 n = normalize(vNormal);
  vec3 v = normalize(-vView);
  float edge = 1.0 - clamp(dot(n, v), 0.0, 1.0);
  albedo = uSkin;
  cover = uFilm * (0.1 + 0.75 * edge * edge * edge);
${each(fields, printed)}
  /* A film needs no more of the plate's light than its key and its sky. */
  vec3 colour = albedo * (uKey * wrapped(dot(n, KEY_DIR), 0.25) + uSky * 1.1);
  /* toSrgb by roots, within a 255th. */
  vec3 a = sqrt(clamp(colour, 0.0, 1.0));
  vec3 b = sqrt(a);
  outColour = vec4(0.585122381 * a + 0.783140355 * b - 0.368262736 * sqrt(b), cover);
}
`;

/** Materials of the film, one for each set of fields that is shown together. */
export class GhostSkin {
  private readonly made = new Map<string, RawShaderMaterial>();
  /** How thick the film is: 1 as a rule. */
  readonly film = { value: 1 };
  /** The chosen point (mm) and how far about it the film is clear. */
  readonly clear = { value: new Vector4(0, 0, 0, 0) };

  /** @param uniforms those of the skin. */
  constructor(private readonly uniforms: Readonly<Record<string, IUniform>>) {}

  of(fields: readonly PrintedField[]): RawShaderMaterial {
    const key = fields.map(({ id }) => id).join(' ');
    const known = this.made.get(key);
    if (known) return known;
    const material = new RawShaderMaterial({
      name: `ghost ${key}`,
      glslVersion: GLSL3,
      vertexShader: vertexShader(fields),
      fragmentShader: fragmentShader(fields),
      uniforms: { ...this.uniforms, uFilm: this.film, uClear: this.clear },
      transparent: true,
    });
    this.made.set(key, material);
    return material;
  }

  dispose(): void {
    for (const material of this.made.values()) material.dispose();
  }
}
