// GLSL shared by everything that lies on the body: the light of the plate. Camera-bound, so that form reads from every side.

/** Uniforms `uKey`, `uFill`, `uRim`, `uSky`, `uGround` are linear colours times power. */
export const lightShader = /* glsl */ `
uniform vec3 uKey;
uniform vec3 uFill;
uniform vec3 uRim;
uniform vec3 uSky;
uniform vec3 uGround;
uniform vec3 uShadowTint;
uniform float uOutline;

const vec3 KEY_DIR = vec3(-0.5145, 0.5831, 0.6289);
const vec3 FILL_DIR = vec3(0.8453, 0.0402, 0.5328);
const vec3 RIM_DIR = vec3(0.5083, 0.3812, -0.7722);

float wrapped(float cosine, float wrap) {
  float d = max((cosine + wrap) / (1.0 + wrap), 0.0);
  return d * d * (1.0 + wrap) * 0.5 + d * (1.0 - wrap) * 0.5;
}

/* n, v: unit, view space; up: world-up component of n; open: 0 hidden .. 1 open to the sky; gloss: strength of the sheen. */
vec3 plateLight(vec3 albedo, vec3 n, vec3 v, float up, float open, float gloss) {
  float key = wrapped(dot(n, KEY_DIR), 0.25);
  float fill = wrapped(dot(n, FILL_DIR), 0.5);
  float facing = clamp(dot(n, v), 0.0, 1.0);
  float edge = 1.0 - facing;
  float direct = mix(0.45, 1.0, open) * open;
  vec3 ambient = mix(uGround, uSky, up * 0.5 + 0.5) * open;
  vec3 light = uKey * key * direct + uFill * fill * open + ambient;
  /* Light that enters the skin colours the turn into shadow. */
  float dusk = 1.0 - clamp(key * direct * 1.5 + 0.2, 0.0, 1.0);
  vec3 colour = mix(albedo, albedo * uShadowTint, dusk * 0.55) * light;
  vec3 h = normalize(KEY_DIR + v);
  /* To the powers 22 and 90, by squaring. */
  float s2 = max(dot(n, h), 0.0);
  s2 *= s2;
  float s6 = s2 * s2 * s2;
  float s16 = s6 * s6 * s2 * s2;
  float s32 = s16 * s16;
  float sheen = s16 * s6 * 0.6 + s32 * s32 * s16 * s6 * s2 * s2 * 0.4;
  colour += uKey * sheen * gloss * direct;
  float rim = edge * edge * edge * clamp(dot(n, RIM_DIR) * 0.8 + 0.5, 0.0, 1.0);
  colour += uRim * rim * open;
  colour *= 1.0 - uOutline * smoothstep(0.62, 1.0, edge);
  return colour;
}

vec3 toSrgb(vec3 c) {
  c = clamp(c, 0.0, 1.0);
  return mix(c * 12.92, 1.055 * pow(c, vec3(1.0 / 2.4)) - 0.055, step(0.0031308, c));
}
`;
