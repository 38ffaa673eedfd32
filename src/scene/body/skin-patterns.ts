// GLSL of the patterns in which a field is printed on the skin. Each is told apart by its form, not by its colour alone.
import { darkSkin, onDark, onMiddle } from '../../state/plate-colours.ts';
import type { FieldPattern, PrintedField } from '../zones/skin-fields.ts';

type PrintedPattern = Exclude<FieldPattern, 'stipple'>;

/**
 * Hatch lines are cuts of the skin by planes across HATCH; where the skin faces that way they would spread, so HATCH_TOO takes over.
 * The three stand at right angles: the skin never faces two of them, and where one gives way to another their lines run alike.
 */
export const hatchDirections = /* glsl */ `
const vec3 HATCH = vec3(0.5, 0.7, 0.51);
const vec3 HATCH_TOO = vec3(0.622, -0.7, 0.352);
const vec3 HATCH_THIRD = vec3(0.603, 0.141, -0.785);
`;

/** Edge and lines, for every pattern. `fieldAt` is the twin of `fieldInTriangle` (zones/field-gradient.ts). */
export const patternShader = /* glsl */ `
float fieldAt(vec4 field) {
  return field.w + 0.5 * dot(field.xyz, vPlace);
}

/* Share of the pixel inside the edge at zero; w: change of the field over a pixel, mm. */
float inside(float field, float w) {
  return clamp(field / max(w, 0.02) + 0.5, 0.0, 1.0);
}

const vec3 LUMA = vec3(0.2126, 0.7152, 0.0722);

/* The ink, deeper on skin of a middle tone and lighter where what it lies on is dark: skin, not the light cloth over it. */
vec3 readable(vec3 ink, vec3 ground) {
  float lit = dot(ground, LUMA);
  vec3 deep = ink * clamp(((lit + 0.05) / ${onMiddle.contrast.toFixed(2)} - 0.05) / dot(ink, LUMA), ${onMiddle.least.toFixed(2)}, 1.0);
  vec3 light = mix(ink * ${onDark.brighten.toFixed(2)}, vec3(1.0), ${onDark.whiten.toFixed(2)});
  return mix(light, deep, smoothstep(${darkSkin.from.toFixed(2)}, ${darkSkin.to.toFixed(2)}, lit));
}

/* Lines across a direction: every other one as strong as fade says, all as thick as weight says. */
float hatching(float across, float pitch, float fade, float weight) {
  if (weight < 0.02) return 0.0;
  float period = pitch * 2.0;
  float w = fwidth(across);
  float line = abs(fract(across / period) - 0.5) * period;
  float other = abs(fract(across / period + 0.5) - 0.5) * period;
  float thick = pitch * 0.19 * weight;
  return max(inside(thick - line, w), inside(thick - other, w) * (1.0 - fade)) * min(1.0, weight * 2.0);
}

/* Lines stand a few pixels apart: x the distance in mm, a power of two of the finest; y how far the next one has come. */
vec2 pitchFor(float pixels, float finestMm) {
  float octave = max(0.0, log2(uPixelMm * -vView.z * pixels / finestMm));
  return vec2(finestMm * exp2(floor(octave)), fract(octave));
}
`;

/** Two families of lines across each other, this many pixels apart; a third takes over where the skin faces one of them. */
function net(pixels: string, weight: string): string {
  return `net(pitchFor(${pixels}, 3.0), ${weight})`;
}

/** Prints one field over `albedo`; \`field\` and \`w\` are its value and the change of it over a pixel, mm. */
const patterns: Readonly<Record<PrintedPattern, (ink: string) => string>> = {
  /* Ink in the skin: what is darker on the skin shows through it, its edge is a little soft. */
  solid: (ink) => /* glsl */ `
    float a = inside(field, max(w, 1.0)) * smoothstep(0.0, 14.0, uReveal.w - distance(vPlace, uReveal.xyz));
    float own = clamp(dot(albedo, LUMA) / dot(uSkin, LUMA), 0.6, 1.08);
    /* Where the patch is told from the skin by its rim alone, that is a pixel wide from afar, too. */
    float whole = step(0.99, uPainEdge.w);
    float rim = (1.0 - smoothstep(0.0, max(2.2, 1.5 * w * whole), field)) * mix(clamp(1.0 / w, 0.0, 1.0), 1.0, whole) * uPainEdge.w;
    vec3 printed = mix(${ink}, uPainDeep, clamp(0.5 * (1.0 - open), 0.0, 1.0)) * own;
    printed = mix(printed, uPainEdge.rgb, rim);
    albedo = mix(albedo, printed, a * 0.93);`,
  /* A thin coat within a fine line: clearly less than what a point sends. */
  wash: (ink) => /* glsl */ `
    float a = inside(field, w);
    float half_ = max(0.35, 0.5 * w);
    float rim = inside(half_ - abs(field - half_), w);
    float thin = mix(0.24, 0.36, smoothstep(0.03, 0.4, dot(albedo, vec3(0.333))));
    albedo = mix(albedo, readable(${ink}, albedo), max(a * thin, rim * 0.62));`,
  /* Crossing lines and a rim, as deep as the pain under them is solid: told apart without its colour. Two families of one
     width, no more: it is worked out for every pixel of the body, and pinned pains share the picture with much else. */
  crossed: (ink) => /* glsl */ `
    vec2 across = vec2(dot(vPlace, vHatch.x > 0.74 ? HATCH_THIRD : HATCH), dot(vPlace, vHatch.y > 0.74 ? HATCH_THIRD : HATCH_TOO));
    vec2 line = abs(fract(across / uCrossMm) - 0.5) * uCrossMm;
    vec2 lines = clamp((0.11 * uCrossMm - line) / max(fwidth(across), 0.02) + 0.5, 0.0, 1.0);
    float half_ = max(0.45, 0.6 * w);
    float rim = clamp((half_ - abs(field - half_)) / max(w, 0.02) + 0.5, 0.0, 1.0);
    albedo = mix(albedo, ${ink}, max(step(0.0, field) * max(lines.x, lines.y), rim) * 0.84);`,
  /* Level lines; where the skin faces up or down, lines across the body. */
  rules: (ink) => /* glsl */ `
    vec2 pitch = pitchFor(4.2, 2.0);
    float up = abs(vUp);
    float facing = smoothstep(0.72, 0.88, up);
    float rules = hatching(vPlace.y, pitch.x, pitch.y, (1.0 - facing) * sqrt(1.0 - up * up) * 0.62);
    rules = max(rules, hatching(vPlace.z, pitch.x, pitch.y, facing * 0.62));
    float half_ = max(0.4, 0.55 * w);
    float rim = inside(half_ - abs(field - half_), w);
    albedo = mix(albedo, ${ink}, max(inside(field, w) * rules, rim) * 0.88);`,
  hatch: (ink) => /* glsl */ `
    vec2 pitch = pitchFor(5.5, 3.0);
    float facing = smoothstep(0.56, 0.86, vHatch.x);
    float hatch = hatching(dot(vPlace, HATCH), pitch.x, pitch.y, (1.0 - facing) * sqrt(1.0 - vHatch.x * vHatch.x));
    hatch = max(hatch, hatching(dot(vPlace, HATCH_TOO), pitch.x, pitch.y, facing));
    float rim = inside(0.7 - abs(field - 0.7), w);
    albedo = mix(albedo, readable(${ink}, albedo), max(inside(field, w) * hatch, rim) * 0.85);`,
  /* A net of lines on a thin coat within a broad rim: drawn by hand, and to be told from the lines of a chosen area. Over a
     zone the coat would hide the net. */
  brush: (ink) => /* glsl */ `
    float a = inside(field, w);
    float half_ = max(0.8, 1.1 * w);
    float rim = inside(half_ - abs(field - half_), w);
    vec3 drawn = readable(${ink}, albedo);
    float coat = 0.26 * smoothstep(0.3, 0.75, dot(albedo, LUMA) / dot(uSkin, LUMA));
    albedo = mix(albedo, drawn, max(a * max(coat, ${net('6.0', '0.8')} * 0.8), rim * 0.92));`,
  /* The same net without its coat, wider and thinner: a pain that is not being painted now. */
  sketch: (ink) => /* glsl */ `
    float a = inside(field, w);
    float half_ = max(0.4, 0.6 * w);
    float rim = inside(half_ - abs(field - half_), w);
    albedo = mix(albedo, readable(${ink}, albedo), max(a * ${net('9.0', '0.5')} * 0.7, rim * 0.8));`,
};

/** GLSL of the net; only for a shader that is told how the skin faces the lines. */
export const netShader = /* glsl */ `
float net(vec2 pitch, float weight) {
  /* How much more the skin faces one of the other two: the family that it faces most thins out, over a wide way. */
  vec3 others = max(vHatch.yzx, vHatch.zxy);
  vec3 weights = smoothstep(-0.24, 0.24, others - vHatch) * sqrt(max(vec3(0.04), 1.0 - vHatch * vHatch)) * weight;
  float lines = hatching(dot(vPlace, HATCH), pitch.x, pitch.y, weights.x);
  lines = max(lines, hatching(dot(vPlace, HATCH_TOO), pitch.x, pitch.y, weights.y));
  return max(lines, hatching(dot(vPlace, HATCH_THIRD), pitch.x, pitch.y, weights.z));
}
`;

/** The lines that print a field within the skin's fragment shader. */
export function printField({ id, pattern }: PrintedField): string {
  if (pattern === 'stipple') return '';
  return /* glsl */ `
  {
    float field = fieldAt(v${id});
    float w = fwidth(field);
    if (field > -w) {${patterns[pattern](`uInk${id}`)}
    }
  }`;
}
