// The materials of what lies under the skin: one a half of the body, and one for the chosen muscle where others hide it.
import {
  DataTexture,
  GLSL3,
  GreaterDepth,
  type IUniform,
  NearestFilter,
  RawShaderMaterial,
  Vector3,
  Vector4,
} from 'three';
import { type LightUniforms, linear } from '../look/light.ts';
import type { PlateTheme } from '../look/palette.ts';
import { fibreTexture } from './fibre-texture.ts';
import { tissueColours, tissueShadow, tissueThemes } from './tissue-colours.ts';
import { shineFragmentShader, tissueFragmentShader, tissueVertexShader } from './tissue-shader.ts';

/** Pieces that the picture of their looks has room for. */
const MOST_PIECES = 1024;

/** How a piece is drawn, a byte in `looks`. */
export const looks = { quiet: 0, plain: 110, hovered: 170, chosen: 255 } as const;

type Uniforms = Record<string, IUniform>;

export class TissueMaterials {
  readonly uniforms: Uniforms;
  /** Of the left and the right half. */
  readonly halves: readonly [RawShaderMaterial, RawShaderMaterial];
  /** Of the same, for pieces with the window in them. */
  readonly cuts: readonly [RawShaderMaterial, RawShaderMaterial];
  readonly shines: readonly [RawShaderMaterial, RawShaderMaterial];
  /** Four bytes a piece: look left, look right, where it is absent (tissue-risk.ts), its own number. */
  readonly looks = new Uint8Array(MOST_PIECES * 4);
  private readonly texture = new DataTexture(this.looks, MOST_PIECES, 1);
  private readonly grain: DataTexture;

  constructor(light: LightUniforms, isSoftware: boolean) {
    this.grain = fibreTexture(isSoftware);
    this.texture.magFilter = this.texture.minFilter = NearestFilter;
    const colours = Object.entries(tissueColours).map(([name, hex]) => [name, { value: linear(hex) }]);
    this.uniforms = {
      ...light,
      uShadowTint: { value: new Vector3(...tissueShadow) },
      ...(Object.fromEntries(colours) as Uniforms),
      uGrain: { value: this.grain },
      uLooks: { value: this.texture },
      uQuiet: { value: new Vector3() },
      uShine: { value: new Vector3() },
      uShineStrength: { value: 0 },
      uGroove: { value: 0 },
      uDraft: { value: 0 },
      uBand: { value: new Vector4() },
      uBandSide: { value: 0 },
      uWindow: { value: new Vector4() },
      uWindowAxis: { value: new Vector3(0, 0, 1) },
    };
    this.halves = [this.make('tissue left', 0), this.make('tissue right', 1)];
    this.cuts = [this.make('tissue cut left', 0, true), this.make('tissue cut right', 1, true)];
    this.shines = [this.makeShine('shine left', 0), this.makeShine('shine right', 1)];
    this.setTheme('light');
  }

  setTheme(theme: PlateTheme): void {
    const { quiet, shine, shineStrength, groove } = tissueThemes[theme];
    (this.uniforms.uQuiet!.value as Vector3).copy(linear(quiet));
    // Drawn flat, not lit: sRGB as it stands.
    const { x, y, z } = linear(shine);
    (this.uniforms.uShine!.value as Vector3).set(x ** (1 / 2.2), y ** (1 / 2.2), z ** (1 / 2.2));
    this.uniforms.uShineStrength!.value = shineStrength;
    this.uniforms.uGroove!.value = groove;
  }

  /** To be called after writing into `looks`. */
  upload(): void {
    this.texture.needsUpdate = true;
  }

  dispose(): void {
    for (const material of [...this.halves, ...this.cuts, ...this.shines]) material.dispose();
    this.texture.dispose();
    this.grain.dispose();
  }

  private make(name: string, side: 0 | 1, cut = false): RawShaderMaterial {
    return new RawShaderMaterial({
      name,
      glslVersion: GLSL3,
      vertexShader: tissueVertexShader,
      fragmentShader: tissueFragmentShader,
      defines: cut ? { WINDOW: '' } : {},
      uniforms: { ...this.uniforms, uSide: { value: side } },
    });
  }

  private makeShine(name: string, side: 0 | 1): RawShaderMaterial {
    return new RawShaderMaterial({
      name,
      glslVersion: GLSL3,
      vertexShader: tissueVertexShader,
      fragmentShader: shineFragmentShader,
      uniforms: { ...this.uniforms, uSide: { value: side } },
      transparent: true,
      depthWrite: false,
      depthFunc: GreaterDepth,
    });
  }
}
