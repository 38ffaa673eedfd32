// GLSL of muscles, tendons and bones: fibres by u and v, one look into the grain a pixel, the plate's own light.
import { FIBRE_STEP_MM } from '../../atlas-file/tissue-file.ts';
import { MILLIMETRES_PER_METRE } from '../../space/frames.ts';
import { lightShader } from '../look/light-shader.ts';
import { draftColours } from './draft-shader.ts';
import { GRAIN_MM } from './fibre-texture.ts';
import { bandShader, quickSrgb, tissueColourUniforms, windowShader } from './tissue-shader-parts.ts';

export const tissueVertexShader = /* glsl */ `
precision highp float;
precision highp sampler2D;
uniform mat4 modelMatrix;
uniform mat4 modelViewMatrix;
uniform mat4 projectionMatrix;
uniform mat3 normalMatrix;
uniform sampler2D uLooks;  /* a piece a texel: look left, look right, where it is absent, its own number */
uniform float uSide;       /* 0 left, 1 right */
uniform vec4 uBand;        /* see below */
uniform float uBandSide;
in vec3 position;
in vec4 normal;
in vec2 aFibre;
in vec4 aShade;   /* tendon, openness, kind */
in float aPiece;
#ifdef WINDOW
out vec3 vPlace;
#endif
out vec3 vView;
out vec3 vNormal;
out float vUp;
out vec2 vFibre;
out vec2 vShade;  /* tendon, light */
flat out vec4 vKind;  /* kind, look, own number 0 .. 1, 1 where the band is */
flat out vec3 vTint;
#ifdef DRAFT
${draftColours}
#endif
void main() {
  vec4 look = texelFetch(uLooks, ivec2(int(aPiece + 0.5), 0), 0);
  float kind = floor(aShade.z * 255.0 + 0.5);
  bool banded = uBand.z > 0.0 && abs(aPiece - uBand.w) < 0.5 && abs(uSide - uBandSide) < 0.5;
  vKind = vec4(kind, uSide < 0.5 ? look.x : look.y, look.w, banded ? 1.0 : 0.0);
  /* No two muscles are of quite the same red. */
  vTint = mix(vec3(1.05, 0.9, 0.88), vec3(0.94, 1.1, 1.1), fract(look.w * 17.3)) * (0.93 + 0.15 * fract(look.w * 31.7));
  vec3 place = (modelMatrix * vec4(position, 1.0)).xyz * ${MILLIMETRES_PER_METRE}.0;
#ifdef WINDOW
  vPlace = place;
#endif
  vec4 view = modelViewMatrix * vec4(position, 1.0);
  vView = view.xyz;
  vNormal = normalMatrix * normal.xyz;
  vUp = normal.y;
  /* Bone and organs have no fibres: their grain lies in the body. */
  vFibre = kind > 2.5 && (kind < 3.5 || kind > 6.5) ? vec2(place.y * 4.0, abs(place.x) + place.z) : aFibre * ${FIBRE_STEP_MM.toFixed(2)};
  vShade = vec2(aShade.x, smoothstep(0.12, 0.95, aShade.y * (0.45 + 0.55 * aShade.y)));
#ifdef DRAFT
  colourDraft(kind, -view.z * uPixelMm, mix(uGroove, 1.0, vShade.y));
#endif
  float absent = floor(look.z * 3.0 + 0.5);
  bool gone = uSide < 0.5 ? absent == 1.0 || absent == 3.0 : absent > 1.5;
  gl_Position = gone ? vec4(2.0, 2.0, 2.0, 1.0) : projectionMatrix * view;
}
`;

const heading = /* glsl */ `
precision highp float;
precision highp sampler2D;
#ifdef WINDOW
in vec3 vPlace;
#endif
in vec3 vView;
in vec3 vNormal;
in float vUp;
in vec2 vFibre;
in vec2 vShade;
flat in vec4 vKind;
flat in vec3 vTint;
out vec4 outColour;
uniform sampler2D uGrain;
uniform float uPixelMm;    /* millimetres a pixel at one metre */
uniform vec3 uNerve;
uniform vec3 uArtery;
uniform vec3 uVein;
uniform vec3 uOrgan;
const vec2 GRAIN_MM = vec2(${GRAIN_MM.along}.0, ${GRAIN_MM.across}.0);
/* What lies at risk, told apart by form too: a nerve plain, an artery ringed, a vein in long dashes, an organ ruled. */
vec3 riskInk(float kind, float px) {
  float fine = clamp(1.5 - px, 0.0, 1.0);
  if (kind < 4.5) return uNerve;
  if (kind < 5.5) return uArtery * (1.0 - 0.6 * fine * step(0.62, fract(vFibre.x / 6.0)));
  if (kind < 6.5) return mix(uVein, vec3(1.0), 0.55 * fine * step(0.62, fract(vFibre.x / 16.0)));
  return uOrgan * (1.0 - 0.3 * fine * step(0.7, fract(vFibre.x / 24.0)));
}
`;

export const tissueFragmentShader = /* glsl */ `
${heading}
${tissueColourUniforms}
${lightShader}
${quickSrgb}
${bandShader}

void main() {
  float rim = 0.0;
#ifdef WINDOW
${windowShader}
#endif
  vec3 n = normalize(vNormal);
  vec3 v = normalize(-vView);
  bool bone = vKind.x > 2.5;
  float px = uPixelMm * -vView.z;
  vec4 grain = texture(uGrain, vFibre / GRAIN_MM + vKind.z * vec2(7.13, 3.71)) - 0.5;
  float light = vShade.y;
  /* From afar only bundles are left of the grain: they speak up. */
  float fibre = grain.r * (2.0 + 1.2 * smoothstep(0.7, 2.2, px));

  /* Flesh into tendon: the line between them is drawn by the fibres. */
  float tendon = vKind.x < 0.5 ? smoothstep(0.3, 0.7, vShade.x + grain.r * 1.3 * smoothstep(0.0, 0.3, vShade.x)) : 1.0;
  vec3 flesh = mix(uFleshDark, uFleshLight, clamp(0.52 + fibre * 1.02, 0.0, 1.15)) * vTint;
  /* Fat and sheath between the bundles shine through, pale. */
  flesh = mix(flesh, uTendonDark * vec3(1.0, 0.62, 0.52), clamp(grain.g - 0.2, 0.0, 0.2));
  vec3 sinew = mix(uTendonDark, uTendonLight, clamp(0.58 + fibre * 0.8, 0.0, 1.1));
  if (vKind.x > 1.5) sinew = mix(sinew, uFascia, 0.55);
  vec3 albedo = bone ? mix(uBoneDark, uBoneLight, clamp(0.55 + grain.a * 1.5, 0.0, 1.0)) : mix(flesh, sinew, tendon);
  if (vKind.x > 3.5) albedo = riskInk(vKind.x, px);
  float gloss = bone ? 0.045 : mix(0.135, 0.19, tendon);

  /* Relief: the slope of the grain across the fibres, as far as a pixel shows it. */
  float near = clamp((1.6 - px) * 0.8, 0.0, 1.0);
  vec3 across = vec3(0.0);
  if (near > 0.0 && !bone) {
    vec3 dx = dFdx(vView);
    vec3 dy = dFdy(vView);
    vec3 r1 = cross(dy, n);
    vec3 r2 = cross(n, dx);
    float det = dot(dx, r1);
    across = (dFdx(vFibre.y) * r1 + dFdy(vFibre.y) * r2) * sign(det);
    across *= inversesqrt(max(dot(across, across), 1e-18));
    n = normalize(n - across * grain.b * mix(0.85, 0.42, tendon) * near);
  }

  /* The taut band: a strand of fibres through the point, raised and paler, thickest where the point is. */
  float band = 0.0;
  if (vKind.w > 0.5) {
    Strand strand = strandAt(vFibre, grain.g, px, tendon);
    band = strand.share;
    n = normalize(n + across * clamp(strand.off, -1.2, 1.2) * 0.55 * band);
    albedo = strandInk(strand, albedo, fibre);
    gloss += 0.12 * band;
  }

  float stands = vKind.y;
  if (stands < 0.25) {
    albedo = mix(albedo, uQuiet * (0.88 + 0.22 * fibre + 0.2 * tendon), 0.87);
    gloss *= 0.5;
    light = mix(light, 1.0, 0.3);
  } else if (stands > 0.55 && stands < 0.8) albedo *= 1.16;
  albedo *= 1.0 - 0.55 * rim;

  vec3 colour = plateLight(albedo, n, v, vUp, mix(uGroove, 1.0, light), gloss);
  /* In the depth of a groove the light is red. */
  colour = mix(colour, colour * (bone ? vec3(0.8, 0.7, 0.62) : vec3(0.86, 0.56, 0.5)), (1.0 - light) * 0.6);
  outColour = vec4(quickSrgb(colour), 1.0);
}
`;

/** The chosen muscle where others hide it: its form as through tracing paper. */
export const shineFragmentShader = /* glsl */ `
${heading}
uniform vec3 uShine;
uniform float uShineStrength;
void main() {
  vec3 n = normalize(vNormal);
  float edge = 1.0 - abs(dot(n, normalize(-vView)));
  float fibre = (texture(uGrain, vFibre / GRAIN_MM + vKind.z * vec2(7.13, 3.71)).r - 0.5) * 2.0;
  if (vKind.x > 3.5) {
    vec3 ink = riskInk(vKind.x, uPixelMm * -vView.z);
    outColour = vec4(sqrt(ink), vKind.x > 6.5 ? 0.14 + 0.4 * edge * edge : 0.78);
    return;
  }
  outColour = vec4(uShine, uShineStrength * clamp(0.3 + fibre * 0.35 + edge * edge * 0.75, 0.0, 1.0));
}
`;
