// Flat ink over the body, of one size on the screen at every zoom: what marks and ways have in common on the graphics card.
import { Color, GLSL3, RawShaderMaterial, type ShaderMaterialParameters, Vector2, Vector3 } from 'three';
import { inks } from '../../state/plate-colours.ts';

type InkParameters = ShaderMaterialParameters &
  Required<Pick<ShaderMaterialParameters, 'name' | 'vertexShader' | 'fragmentShader' | 'uniforms'>>;

export interface Ink {
  readonly material: RawShaderMaterial;
  /** Size of the picture in CSS pixels. */
  setViewport(width: number, height: number): void;
}

/** A material in the ink of the marks; the shaders read `uViewport`, `uInk` and `uHalo` beside `uniforms`. */
export function createInk({ uniforms, ...rest }: InkParameters): Ink {
  const viewport = new Vector2(1, 1);
  const material = new RawShaderMaterial({
    glslVersion: GLSL3,
    uniforms: {
      uViewport: { value: viewport },
      uInk: { value: plain(inks.mark) },
      uHalo: { value: plain(inks.markHalo) },
      ...uniforms,
    },
    transparent: true,
    depthWrite: false,
    ...rest,
  });
  return { material, setViewport: (width, height) => viewport.set(width, height) };
}

/** sRGB as it stands: ink is flat, not lit. */
function plain(hex: string): Vector3 {
  const { r, g, b } = new Color(hex).convertLinearToSRGB();
  return new Vector3(r, g, b);
}
