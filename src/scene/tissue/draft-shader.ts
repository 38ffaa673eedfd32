// GLSL of tissue while it moves where the processor draws: colours and light by the vertex, no relief, no sheen. What a shader does not
// need must not stand in it: such a renderer works out every branch.
import { lightShader } from '../look/light-shader.ts';
import { bandShader, quickSrgb, tissueColourUniforms, windowShader } from './tissue-shader-parts.ts';

/** Part of the vertex shader: what the fragments mix. All colours are straight lines over the fibre. */
export const draftColours = /* glsl */ `
${tissueColourUniforms}
uniform vec3 uNerve;
uniform vec3 uArtery;
uniform vec3 uVein;
uniform vec3 uOrgan;
uniform float uPixelMm;
${lightShader}
flat out vec3 vFlesh;
flat out vec3 vFleshStep;
flat out vec3 vSinew;
flat out vec3 vSinewStep;
flat out vec2 vPick;    /* how much of the grain's fibres and of its blotches makes the fibre */
out vec3 vShed;
out float vPx;
void colourDraft(float kind, float px, float open) {
  float far = 2.0 + 1.2 * smoothstep(0.7, 2.2, px);
  vPx = px;
  vPick = vec2(far, 0.0);
  vFlesh = mix(uFleshDark, uFleshLight, 0.52) * vTint;
  vFleshStep = (uFleshLight - uFleshDark) * 1.02 * vTint;
  vSinew = mix(uTendonDark, uTendonLight, 0.58);
  vSinewStep = (uTendonLight - uTendonDark) * 0.8;
  if (kind > 0.5) vShade.x = 2.0;
  if (kind > 1.5) {
    vSinew = mix(vSinew, uFascia, 0.55);
    vSinewStep *= 0.45;
  }
  if (kind > 2.5) {
    vPick = vec2(0.0, 1.5);
    vSinew = mix(uBoneDark, uBoneLight, 0.55);
    vSinewStep = uBoneLight - uBoneDark;
  }
  if (kind > 3.5) {
    vSinew = kind < 4.5 ? uNerve : kind < 5.5 ? uArtery : kind < 6.5 ? uVein : uOrgan;
    vSinewStep = vec3(0.0);
  }
  if (vKind.y < 0.25) {
    vFlesh = mix(vFlesh, uQuiet * 0.88, 0.87);
    vFleshStep = mix(vFleshStep, uQuiet * 0.22, 0.87);
    vSinew = mix(vSinew, uQuiet * 1.08, 0.87);
    vSinewStep = mix(vSinewStep, uQuiet * 0.22, 0.87);
    open = mix(uGroove, 1.0, mix(vShade.y, 1.0, 0.3));
  }
  vec3 n = normalize(vNormal);
  vShed = uKey * (wrapped(dot(n, KEY_DIR), 0.25) * mix(0.45, 1.0, open)) + uFill * wrapped(dot(n, FILL_DIR), 0.5);
  vShed = (vShed + mix(uGround, uSky, vUp * 0.5 + 0.5)) * open;
  if (vKind.y > 0.55 && vKind.y < 0.8) vShed *= 1.16;
}
`;

/** With `BAND` for the muscle of a chosen point, with `WINDOW` for what covers it. */
export const draftFragmentShader = (grainMm: {
  readonly along: number;
  readonly across: number;
}) => /* glsl */ `
precision highp float;
precision highp sampler2D;
#ifdef WINDOW
in vec3 vPlace;
#endif
in vec2 vFibre;
in vec2 vShade;
in vec3 vShed;
in float vPx;
flat in vec4 vKind;
flat in vec3 vFlesh;
flat in vec3 vFleshStep;
flat in vec3 vSinew;
flat in vec3 vSinewStep;
flat in vec2 vPick;
out vec4 outColour;
uniform sampler2D uGrain;
${quickSrgb}
#if defined(BAND) || defined(WINDOW)
${bandShader}
#endif
void main() {
  vec3 shed = vShed;
#ifdef WINDOW
  float rim = 0.0;
${windowShader}
  shed *= 1.0 - 0.55 * rim;
#endif
  vec4 grain = texture(uGrain, vFibre / vec2(${grainMm.along}.0, ${grainMm.across}.0) + vKind.z * vec2(7.13, 3.71)) - 0.5;
  float fibre = dot(grain.ra, vPick);
  float tendon = smoothstep(0.3, 0.7, vShade.x + grain.r * 1.3 * smoothstep(0.0, 0.3, vShade.x));
  vec3 albedo = mix(vFlesh + vFleshStep * fibre, vSinew + vSinewStep * fibre, tendon);
#ifdef BAND
  if (vKind.w > 0.5) albedo = strandInk(strandAt(vFibre, grain.g, vPx, tendon), albedo, fibre);
#endif
  outColour = vec4(quickSrgb(albedo * shed), 1.0);
}
`;
