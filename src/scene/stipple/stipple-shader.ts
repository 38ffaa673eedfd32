// GLSL of the stipple: one disc a dot, lying on the skin, lit as the skin is.
import { MILLIMETRES_PER_METRE } from '../../space/frames.ts';
import { lightShader } from '../look/light-shader.ts';

export const stippleVertexShader = /* glsl */ `
precision highp float;
uniform mat4 modelViewMatrix;
uniform mat4 projectionMatrix;
uniform mat3 normalMatrix;
uniform float uPixelMm;
uniform float uFinestMm;
uniform float uWidestMm;
uniform vec4 uReveal;
uniform float uDotPx;
in vec2 position;   /* corners of the quad, -1 .. 1 */
in vec3 aPlace;     /* metres */
in vec3 aNormal;
in vec4 aDot;       /* spacing at which it joins, distance inside the zone, outside the essential one (mm), openness */
out vec2 vCorner;
out vec3 vNormal;
out vec3 vView;
out float vUp;
out float vOpen;
out float vSeen;

void main() {
  vec4 view = modelViewMatrix * vec4(aPlace, 1.0);
  vec3 n = normalMatrix * aNormal;
  float spacing = clamp(-view.z * uPixelMm * uDotPx, uFinestMm, uWidestMm);
  /* A dot joins in at three fifths of its size and half seen, and is whole soon after: no specks among the dots. */
  /* The coarsest dots are always there, or nothing would be left where all others are too fine. */
  float lead = aDot.x > uWidestMm * 0.999 ? 2.0 : aDot.x / spacing + 0.001;
  float radius = lead < 1.0 ? 0.0 : 0.34 * spacing * mix(0.6, 1.0, smoothstep(1.0, 1.16, lead));
  vSeen = smoothstep(0.99, 1.05, lead);
  /* Whole dots only: none is cut by an edge, they shrink towards it. */
  radius *= 0.7 + 0.3 * smoothstep(0.0, spacing * 1.4, aDot.y);
  radius *= smoothstep(-0.1, 0.9, (aDot.z - radius) / spacing + 0.35);
  radius *= smoothstep(-4.0, 4.0, uReveal.w - distance(aPlace * ${MILLIMETRES_PER_METRE}.0, uReveal.xyz));
  if (dot(n, view.xyz) > 0.0 || radius < 0.02) {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    return;
  }
  vec3 side = abs(aNormal.y) < 0.9 ? vec3(0.0, 1.0, 0.0) : vec3(1.0, 0.0, 0.0);
  vec3 u = normalize(cross(side, aNormal));
  vec3 w = cross(aNormal, u);
  /* A little larger than the disc, so that its soft edge has room. */
  float room = radius + uPixelMm * -view.z * 1.2;
  vec3 at = aPlace + (u * position.x + w * position.y) * room * 0.001 + aNormal * 0.0002;
  vCorner = position * (room / radius);
  vec4 corner = modelViewMatrix * vec4(at, 1.0);
  corner.xyz += normalize(-corner.xyz) * (0.0005 + radius * 0.0006);
  vNormal = n;
  vView = view.xyz;
  vUp = aNormal.y;
  vOpen = aDot.w;
  gl_Position = projectionMatrix * corner;
}
`;

export const stippleFragmentShader = /* glsl */ `
precision highp float;
in vec2 vCorner;
in vec3 vNormal;
in vec3 vView;
in float vUp;
in float vOpen;
in float vSeen;
out vec4 outColour;
uniform vec3 uDot;
uniform vec3 uDotRing;
${lightShader}
void main() {
  float r = length(vCorner);
  float a = clamp((1.0 - r) / max(fwidth(r), 1e-4) + 0.5, 0.0, 1.0);
  if (a <= 0.0) discard;
  float open = vOpen * vOpen * 0.35 + vOpen * 0.65;
  /* Where the ring has the ink of the dot there is none. */
  float ring = smoothstep(0.0, 1.0, (r - 0.74) / max(fwidth(r), 1e-4) + 0.5);
  vec3 colour = plateLight(mix(uDot, uDotRing, ring), normalize(vNormal), normalize(-vView), vUp, open, 0.04);
  outColour = vec4(toSrgb(colour), a * 0.9 * vSeen);
}
`;
