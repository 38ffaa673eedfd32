// The skin's materials: one for each set of fields that is shown together, over the same uniforms, compiled before it is needed.
import { GLSL3, type IUniform, RawShaderMaterial, Vector2, Vector3, type Vector4 } from 'three';
import type { SkinTone } from '../../state/atlas-state.ts';
import { cloth, skinColours } from '../../state/plate-colours.ts';
import { type LightUniforms, linear } from '../look/light.ts';
import type { PlateTheme } from '../look/palette.ts';
import type { PrintedField } from '../zones/skin-fields.ts';
import type { BodyForm } from './form.ts';
import { skinShader } from './skin-shader.ts';

type Uniforms = Record<string, IUniform>;

/** Lines over shared pain stand this many pixels apart at least, and never nearer than this on the skin. */
const CROSS_PX = 7;
const FINEST_CROSS_MM = 3.5;

/** `fields` are numbered as in the list; a set of them is a mask with bit n for field n. */
export class SkinMaterials {
  readonly uniforms: Uniforms;
  private readonly made = new Map<number, RawShaderMaterial>();
  private readonly compiled = new Set<number>();

  constructor(
    light: LightUniforms,
    reveal: IUniform<Vector4>,
    private readonly fields: readonly PrintedField[],
  ) {
    this.uniforms = {
      ...light,
      uReveal: reveal,
      uCrossMm: { value: 3 },
      uSkin: { value: new Vector3() },
      uRose: { value: new Vector3(0.95, 0.72, 0.68) },
      uHair: { value: new Vector3() },
      uCloth: { value: new Vector3() },
      uGarment: { value: 1 },
      uIrisCentre: { value: new Vector3() },
      uIrisAxis: { value: new Vector3(0, 0, 1) },
      uIrisSize: { value: new Vector2(13, 6) },
      ...Object.fromEntries(fields.map(({ id }) => [`uInk${id}`, { value: new Vector3() }])),
    };
  }

  /** The material for a set of fields: its own once that is compiled, till then one that can show more. */
  of(mask: number): RawShaderMaterial {
    if (this.compiled.has(mask)) return this.make(mask);
    const larger = [...this.compiled].filter((other) => (other & mask) === mask);
    const [best = mask] = larger.sort((a, b) => a - b);
    return this.make(best);
  }

  /** The material of a set of fields, to be compiled ahead; null when that has been done. */
  toCompile(mask: number): RawShaderMaterial | null {
    return this.compiled.has(mask) ? null : this.make(mask);
  }

  markCompiled(mask: number): void {
    this.compiled.add(mask);
  }

  setAppearance(theme: PlateTheme, tone: SkinTone, garment: boolean): void {
    const put = (name: string, value: Vector3) => (this.uniforms[name]!.value as Vector3).copy(value);
    const lit = linear(skinColours[tone].skin);
    put('uSkin', lit);
    put('uHair', lit.clone().multiplyScalar(tone === 0 ? 0.42 : 0.2));
    put('uCloth', linear(cloth[theme]));
    for (const { id, ink } of this.fields) put(`uInk${id}`, linear(ink(tone)));
    this.uniforms.uGarment!.value = garment ? 1 : 0;
  }

  /** @param pixelMm millimetres a pixel on what is looked at */
  setScale(pixelMm: number): void {
    const octave = Math.max(0, Math.floor(Math.log2((pixelMm * CROSS_PX) / FINEST_CROSS_MM)));
    this.uniforms.uCrossMm!.value = FINEST_CROSS_MM * 2 ** octave;
  }

  /** Where the irises are painted. */
  placeIrises({ irises }: Pick<BodyForm, 'irises'>): void {
    const { left } = irises;
    (this.uniforms.uIrisCentre!.value as Vector3).set(...left.centreMm);
    (this.uniforms.uIrisAxis!.value as Vector3).set(...left.axis);
    (this.uniforms.uIrisSize!.value as Vector2).set(left.eyeRadiusMm, left.irisRadiusMm);
  }

  dispose(): void {
    for (const material of this.made.values()) material.dispose();
  }

  private make(mask: number): RawShaderMaterial {
    const known = this.made.get(mask);
    if (known) return known;
    const shown = this.fields.filter((_, n) => mask & (1 << n));
    const { vertex, fragment } = skinShader(shown);
    // The same uniforms in every material: a change serves all.
    const material = new RawShaderMaterial({
      name: ['skin', ...shown.map(({ id }) => id)].join(' '),
      glslVersion: GLSL3,
      vertexShader: vertex,
      fragmentShader: fragment,
      uniforms: this.uniforms,
    });
    this.made.set(mask, material);
    return material;
  }
}
