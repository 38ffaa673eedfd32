// The skin's material and the uniforms that theme, tone, garment and reveal set. The light part is shared with the stipple.
import { Color, GLSL3, type IUniform, RawShaderMaterial, Vector2, Vector3, Vector4 } from 'three';
import type { SkinTone } from '../../state/atlas-state.ts';
import { cloth, inks, type PlateTheme, plateLight, skinColours } from '../stage/palette.ts';
import type { BodyForm } from './body-form.ts';
import { skinFragmentShader, skinVertexShader } from './skin-shader.ts';

/** Uniforms that the skin and all that is printed on it have in common: one object, so one change serves all. */
export interface SharedUniforms {
  readonly [name: string]: IUniform;
  readonly uReveal: IUniform<Vector4>;
  readonly uPixelMm: IUniform<number>;
}

export function createSharedUniforms(): SharedUniforms {
  const colour = () => ({ value: new Vector3() });
  return {
    uKey: colour(),
    uFill: colour(),
    uRim: colour(),
    uSky: colour(),
    uGround: colour(),
    uShadowTint: colour(),
    uOutline: { value: 0 },
    uPain: { value: linear(inks.pain) },
    uPainDeep: { value: linear(inks.painDeep) },
    uReveal: { value: new Vector4(0, 0, 0, 1e9) },
    uPixelMm: { value: 1 },
  };
}

/** The material of body and eyes. */
export function createSkinMaterial(shared: SharedUniforms): RawShaderMaterial {
  return new RawShaderMaterial({
    name: 'skin',
    glslVersion: GLSL3,
    vertexShader: skinVertexShader,
    fragmentShader: skinFragmentShader,
    uniforms: {
      ...shared,
      uSkin: { value: new Vector3() },
      uRose: { value: new Vector3(0.95, 0.72, 0.68) },
      uHair: { value: new Vector3() },
      uCloth: { value: new Vector3() },
      uAreaInk: { value: linear(inks.area) },
      uRuledInk: { value: new Vector3() },
      uRuled: { value: 0 },
      uGarment: { value: 1 },
      uIrisCentre: { value: new Vector3() },
      uIrisAxis: { value: new Vector3(0, 0, 1) },
      uIrisSize: { value: new Vector2(13, 6) },
    },
  });
}

/** Sets light and skin for a theme and tone. */
export function setPlateAppearance(material: RawShaderMaterial, theme: PlateTheme, tone: SkinTone): void {
  const { uniforms } = material;
  const light = plateLight[theme];
  const put = (name: string, value: Vector3) => (uniforms[name]!.value as Vector3).copy(value);
  put('uKey', linear(light.key).multiplyScalar(light.keyPower));
  put('uFill', linear(light.fill).multiplyScalar(light.fillPower));
  put('uRim', linear(light.rim).multiplyScalar(light.rimPower));
  put('uSky', linear(light.sky).multiplyScalar(light.ambientPower));
  put('uGround', linear(light.ground).multiplyScalar(light.ambientPower));
  const { skin, shadow } = skinColours[tone];
  const lit = linear(skin);
  // The tint is relative: brightest channel 1, so that shadow changes the hue and the light makes it dark.
  const tint = linear(shadow).divide(lit);
  put('uShadowTint', tint.divideScalar(Math.max(tint.x, tint.y, tint.z)));
  put('uSkin', lit);
  put('uHair', lit.clone().multiplyScalar(tone === 0 ? 0.42 : 0.2));
  put('uCloth', linear(cloth[theme]));
  put('uRuledInk', linear(inks[tone > 3 ? 'ruledOnDark' : 'ruled']));
  uniforms.uOutline!.value = light.outline;
}

/** Where the irises are area. */
export function placeIrises(material: RawShaderMaterial, { irises }: BodyForm): void {
  const { left } = irises;
  (material.uniforms.uIrisCentre!.value as Vector3).set(...left.centreMm);
  (material.uniforms.uIrisAxis!.value as Vector3).set(...left.axis);
  (material.uniforms.uIrisSize!.value as Vector2).set(left.eyeRadiusMm, left.irisRadiusMm);
}

function linear(hex: string): Vector3 {
  const { r, g, b } = new Color(hex);
  return new Vector3(r, g, b);
}
