// GLSL of the skin: form, eyes, garment, and the zones printed on it. One material, one draw call.
import { WRITTEN_BAND_MM } from '../zones/field-gradient.ts';
import { lightShader } from './light-shader.ts';

/** Hatch lines are cuts of the skin by planes across HATCH; where the skin faces that way they would spread, so HATCH_TOO takes over. */
const hatchDirections = /* glsl */ `
const vec3 HATCH = vec3(0.5, 0.7, 0.51);
const vec3 HATCH_TOO = vec3(0.72, -0.52, 0.46);
`;

export const skinVertexShader = /* glsl */ `
precision highp float;${hatchDirections}
uniform mat4 modelViewMatrix;
uniform mat4 projectionMatrix;
uniform mat3 normalMatrix;
in vec3 position;
in vec3 normal;
in vec4 aShade;    /* openness, shorts, top, 1 on the eyes */
in vec4 aFeature;  /* rose, lashes, -, - */
in vec4 aEssential; /* gradient xyz (unit), signed distance: both -1 .. 1 */
in vec4 aArea;
in vec4 aRuled;    /* without values until a dermatome is first shown */
out vec3 vPlace;
out vec3 vView;
out vec3 vNormal;
out float vUp;
out vec4 vShade;
out vec2 vFeature;
out vec4 vEssential;
out vec4 vArea;
out vec4 vRuled;
out float vHatch;

/* Half of the tangent plane at each corner: blended over the triangle this meets any quadratic field exactly. */
vec4 tangent(vec4 field) {
  return vec4(field.xyz, field.w * ${WRITTEN_BAND_MM}.0 - 0.5 * dot(field.xyz, position * 1000.0));
}

void main() {
  vPlace = position * 1000.0;
  vec4 view = modelViewMatrix * vec4(position, 1.0);
  vView = view.xyz;
  vNormal = normalMatrix * normal;
  vUp = normal.y;
  vShade = aShade;
  vFeature = aFeature.xy;
  vEssential = tangent(aEssential);
  vArea = tangent(aArea);
  vRuled = tangent(aRuled);
  vHatch = abs(dot(normal, HATCH));
  gl_Position = projectionMatrix * view;
}
`;

export const skinFragmentShader = /* glsl */ `
precision highp float;
in vec3 vPlace;
in vec3 vView;
in vec3 vNormal;
in float vUp;
in vec4 vShade;
in vec2 vFeature;
in vec4 vEssential;
in vec4 vArea;
in vec4 vRuled;
in float vHatch;
out vec4 outColour;
${hatchDirections}

uniform vec3 uSkin;
uniform vec3 uRose;
uniform vec3 uHair;
uniform vec3 uCloth;
uniform vec3 uPain;
uniform vec3 uPainDeep;
uniform vec3 uAreaInk;
uniform vec3 uRuledInk;
uniform float uRuled;     /* 1 while a dermatome is shown */
uniform float uGarment;
uniform float uPixelMm;   /* millimetres a pixel at one metre */
uniform vec4 uReveal;     /* origin (mm) and radius (mm) */
uniform vec3 uIrisCentre; /* of the left eye, mm */
uniform vec3 uIrisAxis;
uniform vec2 uIrisSize;   /* eyeball, iris radius, mm */
${lightShader}

float fieldAt(vec4 field) {
  return field.w + 0.5 * dot(field.xyz, vPlace);
}

/* Share of the pixel inside the edge at zero; w: change of the field over a pixel, mm. */
float inside(float field, float w) {
  return clamp(field / max(w, 0.02) + 0.5, 0.0, 1.0);
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

vec3 eyeColour(out float gloss) {
  float side = vPlace.x < 0.0 ? -1.0 : 1.0;
  vec3 mirror = vec3(side, 1.0, 1.0);
  vec3 ray = (vPlace - uIrisCentre * mirror) / uIrisSize.x;
  vec3 axis = uIrisAxis * mirror;
  float along = dot(ray, axis);
  float r = length(ray - axis * along) * uIrisSize.x / uIrisSize.y;
  if (along < 0.0) r = 9.0;
  float w = fwidth(r) + 0.02;
  vec3 white = vec3(0.74, 0.69, 0.65);
  vec3 iris = mix(vec3(0.13, 0.085, 0.05), vec3(0.05, 0.035, 0.025), smoothstep(0.55, 1.0, r));
  vec3 colour = mix(iris, white, smoothstep(1.0 - w, 1.0 + w, r));
  colour = mix(vec3(0.012), colour, smoothstep(0.42 - w, 0.42 + w, r));
  /* The upper lid shades the ball. */
  colour *= mix(0.45, 1.0, smoothstep(0.55, -0.1, ray.y - 0.05));
  gloss = 0.1;
  return colour;
}

/* Brows, placed by the eyes: an arch of short strokes, soft from afar. x outward from the middle of the eye, mm. */
float brow() {
  vec3 p = vec3(abs(vPlace.x), vPlace.yz) - uIrisCentre;
  if (p.y < 8.0 || p.y > 34.0 || p.z < -14.0 || abs(p.x) > 36.0) return 0.0;
  float along = (p.x + 16.5) / 42.0;
  if (along < 0.0 || along > 1.0) return 0.0;
  float arch = 13.6 + 6.0 * along - 7.5 * along * along * along;
  float thick = mix(3.5, 1.0, smoothstep(0.3, 1.0, along)) * sqrt(smoothstep(0.0, 0.16, along));
  float across = (p.y - arch) / thick;
  float body_ = 1.0 - smoothstep(0.35, 1.25, abs(across));
  float lean = p.x * 1.25 - (p.y - arch) * mix(0.35, 1.5, along);
  float grain = 0.5 + 0.5 * sin(lean * 4.2 + sin(lean * 1.7) * 1.5);
  float fine = clamp(0.9 / (fwidth(lean) * 4.2), 0.0, 1.0);
  return body_ * mix(0.55, mix(0.36, 0.74, grain), fine) * smoothstep(1.0, 0.7, along) * smoothstep(0.0, 0.2, along);
}

void main() {
  vec3 n = normalize(vNormal);
  vec3 v = normalize(-vView);
  float open = vShade.x * vShade.x * 0.35 + vShade.x * 0.65;
  float gloss = 0.075;
  vec3 albedo = uSkin;
  albedo = mix(albedo, albedo * uRose, vFeature.x);
  albedo = mix(albedo, uHair, max(brow(), vFeature.y));
  if (vShade.w > 0.5) albedo = eyeColour(gloss);

  float hem = (max(vShade.y, vShade.z) * 255.0 - 128.0) * 0.5;
  float hemWidth = fwidth(hem);
  if (uGarment > 0.5 && hem > -2.0) {
    float onCloth = inside(hem, hemWidth);
    float stitch = inside(0.35 - abs(hem - 5.5), hemWidth) * clamp(1.2 - hemWidth * 0.5, 0.0, 1.0);
    float lip = inside(hem, hemWidth) * (1.0 - smoothstep(0.0, 2.2, hem));
    vec3 fabric = uCloth * (1.0 - 0.16 * stitch - 0.2 * lip);
    albedo = mix(albedo, fabric, onCloth);
    gloss *= 1.0 - onCloth * 0.75;
    open *= 1.0 - (1.0 - onCloth) * smoothstep(-2.0, 0.0, hem) * 0.35;
  }

  float shown = smoothstep(0.0, 14.0, uReveal.w - distance(vPlace, uReveal.xyz));
  float essential = fieldAt(vEssential);
  float essentialWidth = fwidth(essential);
  if (essential > -essentialWidth) {
    float a = inside(essential, essentialWidth) * shown;
    float rim = a * (1.0 - smoothstep(0.0, 1.6, essential)) * clamp(1.0 / essentialWidth, 0.0, 1.0);
    albedo = mix(albedo, mix(uPain, uPainDeep, rim * 0.7), a * 0.93);
    gloss *= 1.0 - 0.4 * a;
  }

  if (uRuled > 0.5) {
    float ruled = fieldAt(vRuled);
    float ruledWidth = fwidth(ruled);
    /* Level lines, four to five pixels apart; where the skin faces up or down, lines across the body. */
    float octave = max(0.0, log2(uPixelMm * -vView.z * 4.2 / 2.0));
    float pitch = 2.0 * exp2(floor(octave));
    float up = abs(vUp);
    float facing = smoothstep(0.72, 0.88, up);
    float rules = hatching(vPlace.y, pitch, fract(octave), (1.0 - facing) * sqrt(1.0 - up * up) * 0.62);
    rules = max(rules, hatching(vPlace.z, pitch, fract(octave), facing * 0.62));
    float within = inside(ruled, ruledWidth);
    float half_ = max(0.4, 0.55 * ruledWidth);
    float rim = inside(half_ - abs(ruled - half_), ruledWidth);
    albedo = mix(albedo, uRuledInk, max(within * rules, rim) * 0.88);
  }

  float area = fieldAt(vArea);
  float areaWidth = fwidth(area);
  if (area > -areaWidth) {
    /* Lines about six pixels apart: between two octaves of zoom every other line fades in. */
    float octave = max(0.0, log2(uPixelMm * -vView.z * 5.5 / 3.0));
    float pitch = 3.0 * exp2(floor(octave));
    float facing = smoothstep(0.62, 0.8, vHatch);
    float hatch = hatching(dot(vPlace, HATCH), pitch, fract(octave), (1.0 - facing) * sqrt(1.0 - vHatch * vHatch));
    hatch = max(hatch, hatching(dot(vPlace, HATCH_TOO), pitch, fract(octave), facing));
    float within = inside(area, areaWidth);
    float rim = inside(0.7 - abs(area - 0.7), areaWidth);
    albedo = mix(albedo, uAreaInk, max(within * hatch, rim) * 0.85);
  }

  vec3 colour = plateLight(albedo, n, v, vUp, open, gloss);
  if (vShade.w > 0.5) {
    vec3 glint = normalize(vec3(-0.35, 0.5, 0.8));
    colour += 0.55 * smoothstep(0.975, 0.99, dot(reflect(-v, n), glint));
  }
  outColour = vec4(toSrgb(colour), 1.0);
}
`;
