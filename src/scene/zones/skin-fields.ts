// What may be printed on the skin: one description a field. Shader, attributes, uniforms and layer are made from this list;
// a new field is one entry here (and, where it looks like none before it, a pattern in `body/skin-patterns.ts`).
import { type AtlasSurface, DERMATOME_DEPTH } from '../../atlas-file/atlas-file.ts';
import type { AtlasState, SkinTone } from '../../state/atlas-state.ts';
import { inks } from '../look/palette.ts';

/** `solid`, `hatch` and `rules` are drawn by the skin's shader, `stipple` as dots that lie on the skin. */
export type FieldPattern = 'solid' | 'hatch' | 'rules' | 'stipple';

export interface SkinField {
  /** Names its attribute and varying in the shader. */
  readonly id: string;
  readonly pattern: FieldPattern;
  /** Values at and beyond this many units say no more than "far inside". */
  readonly highest: number;
  /** sRGB hex. */
  ink(tone: SkinTone): string;
  /** A name for what the field shows in a state, the same while nothing of it changes; null when it shows nothing. */
  content(state: AtlasState): string | null;
  /** Writes signed distances a fine vertex: units of `AtlasSurface.unitMm`, positive inside. Only while there is content. */
  fill(atlas: AtlasSurface, state: AtlasState, out: Int8Array): void;
}

const MOST = 127;
const pointOnSide = ({ point, side }: AtlasState) => point && `${point}:${side}`;

/** Pain that nearly everyone with the point feels. */
export const essentialField: SkinField = {
  id: 'Essential',
  pattern: 'solid',
  highest: MOST,
  ink: () => inks.pain,
  content: pointOnSide,
  fill: (atlas, { point, side }, out) => atlas.fill(point!, side, 'essential', out),
};

/** Pain that some feel as well. */
export const spilloverField: SkinField = {
  id: 'Spillover',
  pattern: 'stipple',
  highest: MOST,
  ink: () => inks.pain,
  content: pointOnSide,
  fill: (atlas, { point, side }, out) => atlas.fill(point!, side, 'spillover', out),
};

/** The chosen area that hurts. */
export const areaField: SkinField = {
  id: 'Area',
  pattern: 'hatch',
  highest: MOST,
  ink: () => inks.area,
  content: ({ area, side }) => area && `${area}:${side}`,
  fill: (atlas, { area, side }, out) => atlas.fillArea(area!, side, out),
};

/** The skin of a nerve root. */
export const dermatomeField: SkinField = {
  id: 'Dermatome',
  pattern: 'rules',
  highest: DERMATOME_DEPTH,
  ink: (tone) => inks[tone > 3 ? 'ruledOnDark' : 'ruled'],
  content: ({ dermatome, side }) => dermatome && `${dermatome}:${side}`,
  fill: (atlas, { dermatome, side }, out) => atlas.fillDermatome(dermatome!, side, out),
};

/** Those of the skin's own shader, in the order in which they are printed, one over the other. */
export const printedFields: readonly SkinField[] = [essentialField, dermatomeField, areaField];
