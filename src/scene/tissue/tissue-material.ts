// The materials of what lies under the skin: one a half of the body, and one for the chosen muscle where others hide it.
import {
  DataTexture,
  GLSL3,
  GreaterDepth,
  type IUniform,
  NearestFilter,
  RawShaderMaterial,
  type ShaderMaterialParameters,
  Vector3,
  Vector4,
} from 'three';
import { type LightUniforms, linear } from '../look/light.ts';
import type { PlateTheme } from '../look/palette.ts';
import { draftFragmentShader } from './draft-shader.ts';
import { fibreTexture, GRAIN_MM } from './fibre-texture.ts';
import { tissueColours, tissueShadow, tissueThemes } from './tissue-colours.ts';
import { shineFragmentShader, tissueFragmentShader, tissueVertexShader } from './tissue-shader.ts';

/** Pieces that the picture of their looks has room for. */
const MOST_PIECES = 1024;

/** How a piece is drawn, a byte in `looks`. */
export const looks = { quiet: 0, plain: 110, hovered: 170, chosen: 255 } as const;

type Uniforms = Record<string, IUniform>;
/** Of the left half and of the right. */
export type HalfMaterials = readonly [RawShaderMaterial, RawShaderMaterial];

/** Only where something lies before it. */
const seenThrough = { transparent: true, depthWrite: false, depthFunc: GreaterDepth } as const;

export class TissueMaterials {
  readonly uniforms: Uniforms;
  /** Of the left and the right half: pieces as they are, and those with the window in them. */
  readonly full: HalfMaterials;
  readonly fullCut: HalfMaterials;
  /** The same while they move where the processor draws; with the taut band, and without. */
  readonly draft: HalfMaterials;
  readonly draftBand: HalfMaterials;
  readonly draftCut: HalfMaterials;
  readonly shines: HalfMaterials;
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
      uBand: { value: new Vector4() },
      uBandSide: { value: 0 },
      uWindow: { value: new Vector4() },
      uWindowAxis: { value: new Vector3(0, 0, 1) },
    };
    const draft = draftFragmentShader(GRAIN_MM);
    this.full = this.make('tissue', tissueFragmentShader);
    this.fullCut = this.make('tissue cut', tissueFragmentShader, ['WINDOW']);
    this.draft = this.make('tissue draft', draft, ['DRAFT']);
    this.draftBand = this.make('tissue draft with band', draft, ['DRAFT', 'BAND']);
    this.draftCut = this.make('tissue draft cut', draft, ['DRAFT', 'WINDOW']);
    this.shines = this.make('shine', shineFragmentShader, [], seenThrough);
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
    const { full, fullCut, draft, draftBand, draftCut, shines } = this;
    for (const material of [full, fullCut, draft, draftBand, draftCut, shines].flat()) material.dispose();
    this.texture.dispose();
    this.grain.dispose();
  }

  private make(
    name: string,
    fragmentShader: string,
    defines: readonly ('WINDOW' | 'DRAFT' | 'BAND')[] = [],
    rest: ShaderMaterialParameters = {},
  ): HalfMaterials {
    const of = (side: 0 | 1) =>
      new RawShaderMaterial({
        name: `${name} ${side === 0 ? 'left' : 'right'}`,
        glslVersion: GLSL3,
        vertexShader: tissueVertexShader,
        fragmentShader,
        defines: Object.fromEntries(defines.map((one) => [one, ''])),
        uniforms: { ...this.uniforms, uSide: { value: side } },
        ...rest,
      });
    return [of(0), of(1)];
  }
}
