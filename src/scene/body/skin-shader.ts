// GLSL of the skin: form, eyes, garment, and the fields printed on it. One material, one draw call; text only for what is shown.
import { MILLIMETRES_PER_METRE } from '../../space/frames.ts';
import { lightShader } from '../look/light-shader.ts';
import { WRITTEN_BAND_MM } from '../zones/field-gradient.ts';
import type { PrintedField } from '../zones/skin-fields.ts';
import { faceShader } from './face-shader.ts';
import { hatchDirections, netShader, patternShader, printField } from './skin-patterns.ts';

/** Vertex and fragment shader (GLSL ES 3.00) of the skin with these fields on it. */
export function skinShader(fields: readonly PrintedField[]): { vertex: string; fragment: string } {
  const hatched = fields.some(({ pattern }) => ['hatch', 'brush', 'sketch', 'crossed'].includes(pattern));
  return { vertex: vertexShader(fields, hatched), fragment: fragmentShader(fields, hatched) };
}

const each = (fields: readonly PrintedField[], line: (field: PrintedField) => string) =>
  fields.map(line).join('\n');

const vertexShader = (fields: readonly PrintedField[], hatched: boolean) => /* glsl */ `
precision highp float;
${hatched ? hatchDirections : ''}
uniform mat4 modelViewMatrix;
uniform mat4 projectionMatrix;
uniform mat3 normalMatrix;
in vec3 position;
in vec3 normal;
in vec4 aShade;    /* openness, shorts, top, 1 on the eyes */
in vec4 aFeature;  /* rose, lashes, nails, creases */
/* Fields: gradient xyz (unit), signed distance: both -1 .. 1 */
${each(fields, ({ id }) => `in vec4 a${id}; out vec4 v${id};`)}
out vec3 vPlace;
out vec3 vView;
out vec3 vNormal;
out float vUp;
out vec4 vShade;
out vec4 vFeature;
${hatched ? 'out vec3 vHatch;' : ''}

/* Half of the tangent plane at each corner: blended over the triangle this meets any quadratic field exactly. */
vec4 tangent(vec4 field) {
  return vec4(field.xyz, field.w * ${WRITTEN_BAND_MM}.0 - 0.5 * dot(field.xyz, position * ${MILLIMETRES_PER_METRE}.0));
}

void main() {
  vPlace = position * ${MILLIMETRES_PER_METRE}.0;
  vec4 view = modelViewMatrix * vec4(position, 1.0);
  vView = view.xyz;
  vNormal = normalMatrix * normal;
  vUp = normal.y;
  vShade = aShade;
  vFeature = aFeature;
  ${each(fields, ({ id }) => `v${id} = tangent(a${id});`)}
  ${hatched ? 'vHatch = abs(vec3(dot(normal, HATCH), dot(normal, HATCH_TOO), dot(normal, HATCH_THIRD)));' : ''}
  gl_Position = projectionMatrix * view;
}
`;

const fragmentShader = (fields: readonly PrintedField[], hatched: boolean) => /* glsl */ `
precision highp float;
in vec3 vPlace;
in vec3 vView;
in vec3 vNormal;
in float vUp;
in vec4 vShade;
in vec4 vFeature;
${hatched ? 'in vec3 vHatch;' : ''}
${each(fields, ({ id }) => `in vec4 v${id}; uniform vec3 uInk${id};`)}
out vec4 outColour;
${hatched ? hatchDirections : ''}
uniform vec3 uSkin;
uniform vec3 uRose;
uniform vec3 uHair;
uniform vec3 uCloth;
uniform vec3 uPainDeep;
uniform vec4 uPainEdge;
uniform float uGarment;
uniform float uPixelMm;   /* millimetres a pixel at one metre */
uniform float uCrossMm;   /* between the lines over shared pain */
uniform vec4 uReveal;     /* origin (mm) and radius (mm) */
${lightShader}
${patternShader}
${hatched ? netShader : ''}
${faceShader}

void main() {
  vec3 n = normalize(vNormal);
  vec3 v = normalize(-vView);
  float open = vShade.x * vShade.x * 0.35 + vShade.x * 0.65;
  float gloss = 0.075;
  vec3 albedo = uSkin;
  albedo = mix(albedo, albedo * uRose, vFeature.x);
  albedo = mix(albedo, uHair, max(brow(), vFeature.y));
  /* Nails, and lines where the skin of the hand folds: both by their distance, mm, soft from afar. */
  float nail = vFeature.z * 25.5 - 12.8;
  float nailWidth = fwidth(nail);
  float crease = vFeature.w * 12.75 - 6.4;
  float creaseWidth = fwidth(crease);
  if (vFeature.z > 0.0) {
    float onNail = inside(nail, nailWidth);
    float rim = inside(nail + 0.7, nailWidth) * (1.0 - smoothstep(0.1, 0.9, nail)) * clamp(0.9 / nailWidth, 0.0, 1.0);
    float fold = min(1.0, vFeature.z * 2.0) * inside(0.5 - abs(crease), max(creaseWidth, 0.5)) * clamp(1.1 / creaseWidth, 0.0, 1.0);
    albedo = mix(albedo, vec3(0.76, 0.53, 0.47), onNail * 0.24);
    albedo *= mix(vec3(1.0), uRose * 0.78, max(rim * 0.75, fold * (1.0 - onNail) * 0.6));
    gloss += 0.16 * onNail;
  }
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
${each(fields, printField)}

  vec3 colour = plateLight(albedo, n, v, vUp, open, gloss);
  if (vShade.w > 0.5) {
    vec3 glint = normalize(vec3(-0.35, 0.5, 0.8));
    colour += 0.55 * smoothstep(0.975, 0.99, dot(reflect(-v, n), glint));
  }
  outColour = vec4(toSrgb(colour), 1.0);
}
`;
