// The numbers of the marks, drawn once into a small texture: ink in the red channel, halo about it in the green.
import { CanvasTexture, LinearFilter, NoColorSpace } from 'three';

/** Numbers 1..COLUMNS * ROWS - 1 have a cell of their own; cell 0 is empty. */
const GLYPH_COLUMNS = 8;
const GLYPH_ROWS = 4;
const CELL = 48;

/** GLSL: ink and halo of a number at a place of its cell, which reaches from -0.5 to 0.5; nothing beside it. */
export const glyphShader = /* glsl */ `
uniform sampler2D uGlyphs;
vec2 glyph(float n, vec2 cell) {
  if (abs(cell.x) >= 0.5 || abs(cell.y) >= 0.5) return vec2(0.0);
  vec2 at = vec2(mod(n, ${GLYPH_COLUMNS}.0), floor(n / ${GLYPH_COLUMNS}.0)) + vec2(cell.x + 0.5, 0.5 - cell.y);
  return texture(uGlyphs, at / vec2(${GLYPH_COLUMNS}.0, ${GLYPH_ROWS}.0)).rg;
}
`;

/** @param fontFamily CSS font family of the page's figures. */
export function createGlyphTexture(fontFamily: string): CanvasTexture {
  const canvas = document.createElement('canvas');
  canvas.width = GLYPH_COLUMNS * CELL;
  canvas.height = GLYPH_ROWS * CELL;
  const context = canvas.getContext('2d');
  if (context) {
    context.fillStyle = '#000';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.font = `600 ${CELL * 0.62}px ${fontFamily}`;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.lineJoin = 'round';
    context.globalCompositeOperation = 'lighter';
    for (let n = 1; n < GLYPH_COLUMNS * GLYPH_ROWS; n++) {
      const x = ((n % GLYPH_COLUMNS) + 0.5) * CELL;
      const y = (Math.floor(n / GLYPH_COLUMNS) + 0.53) * CELL;
      context.strokeStyle = context.fillStyle = '#0f0';
      context.lineWidth = CELL * 0.2;
      context.strokeText(String(n), x, y);
      context.fillText(String(n), x, y);
      context.fillStyle = '#f00';
      context.fillText(String(n), x, y);
    }
  }
  const texture = new CanvasTexture(canvas);
  texture.colorSpace = NoColorSpace;
  texture.minFilter = LinearFilter;
  texture.magFilter = LinearFilter;
  texture.generateMipmaps = false;
  texture.flipY = false;
  return texture;
}
