// GLSL of what a face has beyond its form: eyeballs with their irises, and brows. Placed by the eyes, so that it fits every body.

/** Needs `vPlace` (mm) and the uniforms `uIrisCentre`, `uIrisAxis`, `uIrisSize`. */
export const faceShader = /* glsl */ `
uniform vec3 uIrisCentre; /* of the left eye, mm */
uniform vec3 uIrisAxis;
uniform vec2 uIrisSize;   /* eyeball, iris radius, mm */

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
`;
