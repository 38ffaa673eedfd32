// The skin's real shader beside its twin in TypeScript: the rim of a zone, pixel by pixel, on one triangle.
import { expect } from '@playwright/test';
import { skinShader } from '../../src/scene/body/skin-shader.ts';
import { fieldInTriangle, WRITTEN_BAND_MM } from '../../src/scene/zones/field-gradient.ts';
import { essentialField } from '../../src/scene/zones/skin-fields.ts';
import { test } from './atlas-page.ts';

const SIZE = 192;
/** A triangle 80 mm high and wide, metres. */
const positions = [-0.04, -0.04, 0, 0.04, -0.04, 0, 0, 0.04, 0];
/** Gradient and distance (mm) of each corner, as `writeField` stores them: a bent rim runs across the triangle. */
const written = Int16Array.from(
  [
    [0.9, 0.3, -12],
    [0.8, -0.5, 14],
    [0.95, 0.1, 3],
  ].flatMap(([x = 0, y = 0, mm = 0]) =>
    [x, y, 0, mm / WRITTEN_BAND_MM].map((share) => Math.round(share * 32767)),
  ),
);

test('the shader draws the rim where its twin says it lies', async ({ page }) => {
  await page.goto('./');
  const { vertex, fragment } = skinShader([essentialField]);
  const red = await page.evaluate(drawTriangle, {
    vertex: `#version 300 es\n${vertex}`,
    fragment: `#version 300 es\n${fragment}`,
    positions,
    written: [...written],
    size: SIZE,
  });
  const wrong: string[] = [];
  let inside = 0;
  let near = 0;
  const pixelMm = 100 / SIZE;
  for (let row = 0; row < SIZE; row++) {
    for (let column = 0; column < SIZE; column++) {
      const [x, y] = [(column + 0.5) * pixelMm - 50, (row + 0.5) * pixelMm - 50];
      const top = (y + 40) / 80;
      const right = (x + 40 - top * 40) / 80;
      const weights = [1 - top - right, right, top] as const;
      // Pixels on the triangle's own edge are cut, those on the rim are mixed.
      if (weights.some((weight) => weight < 0.02)) continue;
      const field = fieldInTriangle(written, positions, [0, 1, 2], weights);
      if (Math.abs(field) < pixelMm) {
        near++;
        continue;
      }
      if (field > 0) inside++;
      if (red[row * SIZE + column] !== field > 0)
        wrong.push(`${x.toFixed(1)} ${y.toFixed(1)}: ${field.toFixed(2)} mm`);
    }
  }
  expect(wrong).toEqual([]);
  expect(inside).toBeGreaterThan(1500);
  expect(near).toBeGreaterThan(100);
});

interface Drawing {
  vertex: string;
  fragment: string;
  positions: number[];
  written: number[];
  size: number;
}

/** Draws the triangle as seen straight from the front, 100 mm of it, and tells which pixels are red, from below. */
function drawTriangle({ vertex, fragment, positions, written, size }: Drawing): boolean[] {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size;
  const gl = canvas.getContext('webgl2', { antialias: false })!;
  const program = gl.createProgram();
  for (const [kind, text] of [
    [gl.VERTEX_SHADER, vertex],
    [gl.FRAGMENT_SHADER, fragment],
  ] as const) {
    const shader = gl.createShader(kind)!;
    gl.shaderSource(shader, text);
    gl.compileShader(shader);
    if (!gl.getShaderParameter(shader, gl.COMPILE_STATUS))
      throw new Error(gl.getShaderInfoLog(shader) ?? 'shader');
    gl.attachShader(program, shader);
  }
  gl.linkProgram(program);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS))
    throw new Error(gl.getProgramInfoLog(program) ?? 'link');
  // biome-ignore lint/correctness/useHookAtTopLevel: WebGL's own word
  gl.useProgram(program);
  const attribute = (name: string, values: ArrayBufferView<ArrayBuffer>, type: number, numbers: number) => {
    const at = gl.getAttribLocation(program, name);
    gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
    gl.bufferData(gl.ARRAY_BUFFER, values, gl.STATIC_DRAW);
    gl.enableVertexAttribArray(at);
    gl.vertexAttribPointer(at, numbers, type, true, 0, 0);
  };
  attribute('position', new Float32Array(positions), gl.FLOAT, 3);
  attribute('normal', new Float32Array([0, 0, 1, 0, 0, 1, 0, 0, 1]), gl.FLOAT, 3);
  attribute('aShade', new Uint8Array([255, 0, 0, 0, 255, 0, 0, 0, 255, 0, 0, 0]), gl.UNSIGNED_BYTE, 4);
  attribute('aFeature', new Uint8Array(12), gl.UNSIGNED_BYTE, 4);
  attribute('aEssential', new Int16Array(written), gl.SHORT, 4);
  const uniform = (name: string) => gl.getUniformLocation(program, name);
  const still = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, -1, 1];
  const flat = [20, 0, 0, 0, 0, 20, 0, 0, 0, 0, -0.1, 0, 0, 0, 0, 1];
  gl.uniformMatrix4fv(uniform('modelViewMatrix'), false, still);
  gl.uniformMatrix4fv(uniform('projectionMatrix'), false, flat);
  gl.uniformMatrix3fv(uniform('normalMatrix'), false, [1, 0, 0, 0, 1, 0, 0, 0, 1]);
  for (const name of ['uSkin', 'uSky', 'uGround']) gl.uniform3f(uniform(name), 0.8, 0.8, 0.8);
  for (const name of ['uInkEssential', 'uPainDeep']) gl.uniform3f(uniform(name), 0.8, 0.02, 0.02);
  for (const name of ['uRose', 'uShadowTint']) gl.uniform3f(uniform(name), 1, 1, 1);
  gl.uniform4f(uniform('uReveal'), 0, 0, 0, 1e7);
  gl.uniform2f(uniform('uIrisSize'), 13, 6);
  gl.uniform3f(uniform('uIrisCentre'), 0, 900, 0);
  gl.viewport(0, 0, size, size);
  gl.clearColor(1, 1, 1, 1);
  gl.clear(gl.COLOR_BUFFER_BIT);
  gl.drawArrays(gl.TRIANGLES, 0, 3);
  const pixels = new Uint8Array(size * size * 4);
  gl.readPixels(0, 0, size, size, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
  return Array.from({ length: size * size }, (_, i) => pixels[i * 4]! > 2 * pixels[i * 4 + 1]!);
}
