// The light of the plate as uniforms: one object, shared by everything that is lit, so that one change serves all.
import { Color, type IUniform, Vector3, Vector4 } from 'three';
import type { SkinTone } from '../../state/atlas-state.ts';
import { dotInks, inks, painEdge, skinColours } from '../../state/plate-colours.ts';
import { darkOnDark, type PlateTheme, plateLight } from './palette.ts';

/** Uniforms that all lit materials share (`lightShader`), the size of a pixel and the inks of referred pain with them. */
export interface LightUniforms {
  readonly [name: string]: IUniform;
  /** Millimetres that a pixel covers at one metre. */
  readonly uPixelMm: IUniform<number>;
}

export function createLightUniforms(): LightUniforms {
  const colour = () => ({ value: new Vector3() });
  return {
    uKey: colour(),
    uFill: colour(),
    uRim: colour(),
    uSky: colour(),
    uGround: colour(),
    uShadowTint: colour(),
    uOutline: { value: 0 },
    uPainDeep: { value: linear(inks.painDeep) },
    uDot: { value: linear(inks.pain) },
    uDotRing: { value: linear(inks.pain) },
    uPainEdge: { value: new Vector4() },
    uPixelMm: { value: 1 },
  };
}

/** Sets the light of a theme, and the hue that the shadow of a skin tone leans to. */
export function setLight(uniforms: LightUniforms, theme: PlateTheme, tone: SkinTone): void {
  const light = plateLight[theme];
  const more = theme === 'dark' ? darkOnDark[tone] : 0;
  const put = (name: string, value: Vector3) => (uniforms[name]!.value as Vector3).copy(value);
  put('uKey', linear(light.key).multiplyScalar(light.keyPower));
  put('uFill', linear(light.fill).multiplyScalar(light.fillPower));
  put('uRim', linear(light.rim).multiplyScalar(light.rimPower * (1 + 1.1 * more)));
  put('uSky', linear(light.sky).multiplyScalar(light.ambientPower * (1 + 1.3 * more)));
  put('uGround', linear(light.ground).multiplyScalar(light.ambientPower * (1 + 1.3 * more)));
  const { ink, rim } = painEdge[tone];
  const edge = linear(ink);
  (uniforms.uPainEdge!.value as Vector4).set(edge.x, edge.y, edge.z, rim);
  const dot = dotInks(tone);
  put('uDot', linear(dot.core));
  put('uDotRing', linear(dot.ring));
  uniforms.uOutline!.value = light.outline;
  const { skin, shadow } = skinColours[tone];
  // The tint is relative: brightest channel 1, so that shadow changes the hue and the light makes it dark.
  const tint = linear(shadow).divide(linear(skin));
  put('uShadowTint', tint.divideScalar(Math.max(tint.x, tint.y, tint.z)));
}

/** An sRGB hex as linear red, green, blue. */
export function linear(hex: string): Vector3 {
  const { r, g, b } = new Color(hex);
  return new Vector3(r, g, b);
}
