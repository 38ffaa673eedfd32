// GLSL that tissue in full and in draft have in common: its colours, the taut band, the window over a point, the way to sRGB.

export const tissueColourUniforms = /* glsl */ `
uniform vec3 uFleshDark;
uniform vec3 uFleshLight;
uniform vec3 uTendonDark;
uniform vec3 uTendonLight;
uniform vec3 uFascia;
uniform vec3 uBoneDark;
uniform vec3 uBoneLight;
uniform vec3 uQuiet;
uniform float uGroove;
`;

/** toSrgb within a 255th, by roots alone. */
export const quickSrgb = /* glsl */ `
vec3 quickSrgb(vec3 c) {
  vec3 a = sqrt(clamp(c, 0.0, 1.0));
  vec3 b = sqrt(a);
  return 0.585122381 * a + 0.783140355 * b - 0.368262736 * sqrt(b);
}
`;

/** The taut band: a strand of fibres through the point, raised and paler, thickest where the point is. */
export const bandShader = /* glsl */ `
uniform vec3 uBandColour;
uniform vec4 uBand;        /* u, v of the point, half width (mm), piece; no band where the width is 0 */
struct Strand { float off; float share; float edge; float knot; };
Strand strandAt(vec2 at, float sway, float px, float tendon) {
  float far = abs(at.x - uBand.x);
  float knot = exp(-far * far / 60.0);
  float wide = max(uBand.z, px * 1.6) * (1.0 + 0.75 * knot) * (1.0 - 0.45 * smoothstep(20.0, 75.0, far));
  float off = (at.y - uBand.y + sway * 1.6) / wide;
  float soft = clamp(px / wide, 0.18, 0.9);
  float ends = 1.0 - smoothstep(45.0, 85.0, far);
  float share = (1.0 - smoothstep(1.0 - soft, 1.0 + soft, abs(off))) * ends * (1.0 - 0.75 * tendon);
  return Strand(off, share, smoothstep(1.9, 1.0, abs(off)) * (1.0 - share) * ends, knot);
}
vec3 strandInk(Strand strand, vec3 albedo, float fibre) {
  return mix(albedo * (1.0 - 0.55 * strand.edge), uBandColour * (0.92 + 0.5 * fibre), strand.share * (0.78 + 0.17 * strand.knot));
}
uniform vec4 uWindow;      /* a place on the axis (mm) and the radius (mm) */
uniform vec3 uWindowAxis;  /* unit, outward */
`;

/** The window over a point: what covers its muscle is cut away round it. A shader that cuts is dear: only these pieces have it. */
export const windowShader = /* glsl */ `
  {
    vec3 from = vPlace - uWindow.xyz;
    float along = dot(from, uWindowAxis);
    float away = length(from - uWindowAxis * along) - uWindow.w;
    if (along > -40.0) {
      if (away < 0.0) discard;
      rim = 1.0 - smoothstep(0.0, 2.6, away);
    }
  }
`;
