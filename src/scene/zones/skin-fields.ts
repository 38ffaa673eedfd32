// What may be printed on the skin: one description a field. Shader, attributes, uniforms and layer are made from this list;
// a new field is one entry here (and, where it looks like none before it, a pattern in `body/skin-patterns.ts`).
import { type AtlasSurface, DERMATOME_DEPTH, type ZoneClass } from '../../atlas-file/atlas-file.ts';
import { sidesOf } from '../../space/side.ts';
import type { AtlasState, PointOnSide, SkinTone } from '../../state/atlas-state.ts';
import { inks } from '../../state/plate-colours.ts';
import { shownPains, stippledPains } from '../../state/shown-pins.ts';
import type { SceneRecords } from '../scene-records.ts';
import type { VertexLinks } from './field-gradient.ts';
import { fillUnion } from './field-union.ts';
import { fillHighest, fillShared } from './shared-pain.ts';

/** All but `stipple` are drawn by the skin's shader; that is dots which lie on the skin. */
export type FieldPattern = 'solid' | 'wash' | 'crossed' | 'hatch' | 'rules' | 'brush' | 'sketch' | 'stipple';

/** What the skin's shader must know of a field. */
export interface PrintedField {
  /** Names its attribute and varying in the shader. */
  readonly id: string;
  readonly pattern: FieldPattern;
  /** sRGB hex. */
  ink(tone: SkinTone): string;
}

export interface SkinField extends PrintedField {
  /** Values at and beyond this many units say no more than "far inside". */
  readonly highest: number;
  /** A name for what the field shows in a state, the same while nothing of it changes; null when it shows nothing. */
  content(state: AtlasState, records: SceneRecords): string | null;
  /** Writes signed distances a fine vertex: units of `AtlasSurface.unitMm`, positive inside. Only while there is content. */
  fill(atlas: AtlasSurface, state: AtlasState, out: Int8Array, ground: FieldGround): void;
}

/** What a field may ask beside the atlas. */
export interface FieldGround {
  readonly records: SceneRecords;
  /** Neighbours on the fine skin. */
  readonly links: VertexLinks;
}

const MOST = 127;
const nameOf = (points: readonly PointOnSide[]): string =>
  points.map(({ point, side }) => `${point}:${side}`).join(' ');
const fillsOf = (points: readonly PointOnSide[], kind: ZoneClass, atlas: AtlasSurface) =>
  points.map(
    ({ point, side }) =>
      (out: Int8Array) =>
        void atlas.fill(point, side, kind, out),
  );

/** Pain that nearly everyone with the point feels. Of several points each keeps its rim, also where one borders on another. */
export const essentialField: SkinField = {
  id: 'Essential',
  pattern: 'solid',
  highest: MOST,
  ink: () => inks.pain,
  content: (state) => nameOf(shownPains(state).solid) || null,
  fill: (atlas, state, out) => fillHighest(fillsOf(shownPains(state).solid, 'essential', atlas), out),
};

/** Pain that some feel as well. */
export const spilloverField: SkinField = {
  id: 'Spillover',
  pattern: 'stipple',
  highest: MOST,
  ink: () => inks.pain,
  content: (state) => nameOf(stippledPains(state)) || null,
  fill: (atlas, state, out) => fillHighest(fillsOf(stippledPains(state), 'spillover', atlas), out),
};

/** Lightly: where a muscle without a point sends its pain, all its points in one; and the pins behind the one in front. */
export const muscleField: SkinField = {
  id: 'Muscle',
  pattern: 'wash',
  highest: MOST,
  ink: () => inks.pain,
  content: (state) => {
    // A question shows where the muscle is, not where its pain is.
    const { muscle, point, side, asked } = state;
    const whole = point === null && muscle !== null && asked === null ? `${muscle}:${side}` : '';
    const behind = nameOf(shownPains(state).behind);
    return [whole, behind].filter(Boolean).join(' ') || null;
  },
  fill: (atlas, state, out, { records, links }) => {
    const { muscle, point, side } = state;
    const points = point === null ? (records.pointsOf.get(muscle ?? '') ?? []) : [];
    const whole = points.map((one) => ({ point: one, side }));
    const behind = new Int8Array(out.length);
    const pins = fillsOf(shownPains(state).behind, 'essential', atlas);
    if (pins.length > 0) fillHighest(pins, behind);
    const wash = fillsOf(whole, 'essential', atlas);
    fillUnion(pins.length > 0 ? [...wash, (one) => one.set(behind)] : wash, out, links);
  },
};

/** Where two or more of the pains that are shown lie on the same skin; with one in front, where it and another do. */
export const sharedField: SkinField = {
  id: 'Shared',
  pattern: 'crossed',
  highest: MOST,
  ink: () => inks.painCrossed,
  content: (state) => {
    const { solid, behind } = shownPains(state);
    return solid.length + behind.length < 2 ? null : `${nameOf(solid)} before ${nameOf(behind)}`;
  },
  fill: (atlas, state, out) => {
    const { solid, behind } = shownPains(state);
    fillShared(fillsOf(solid, 'essential', atlas), fillsOf(behind, 'essential', atlas), out);
  },
};

/** The places that hurt: the chosen area or all those of the complaint, on the sides that were said, or on both. */
function placesInPain(
  { area, symptom }: Pick<AtlasState, 'area' | 'symptom'>,
  { areasOf }: Pick<SceneRecords, 'areasOf'>,
): readonly string[] {
  if (area !== null) return [area];
  return (symptom !== null && areasOf.get(symptom)) || [];
}

/** The skin of several areas in one. */
function fillAreas(
  atlas: AtlasSurface,
  places: readonly string[],
  side: AtlasState['painSide'],
  out: Int8Array,
  { links }: FieldGround,
): void {
  const parts = places.flatMap((area) => sidesOf(side).map((one) => ({ area, side: one })));
  fillUnion(
    parts.map(
      ({ area, side }) =>
        (one) =>
          atlas.fillArea(area, side, one),
    ),
    out,
    links,
  );
}

/** The skin of the places that hurt; in Study, of areas that have been asked about. */
export const areaField: SkinField = {
  id: 'Area',
  pattern: 'hatch',
  highest: MOST,
  ink: () => inks.area,
  content: (state, records) => {
    const places = state.asked?.areas?.begun ?? placesInPain(state, records);
    return places.length === 0 ? null : `${places.join(' ')}:${sidesOf(state.painSide).join(' ')}`;
  },
  fill: (atlas, state, out, ground) => {
    const begun = state.asked?.areas?.begun;
    fillAreas(
      atlas,
      begun ?? placesInPain(state, ground.records),
      begun ? 'both' : state.painSide,
      out,
      ground,
    );
  },
};

/** The skin of a nerve root; in Study, of areas that are mostly known. */
export const dermatomeField: SkinField = {
  id: 'Dermatome',
  pattern: 'rules',
  highest: DERMATOME_DEPTH,
  ink: (tone) => inks[tone > 3 ? 'ruledOnDark' : 'ruled'],
  content: ({ dermatome, side, asked }) =>
    asked?.areas ? asked.areas.known.join(' ') || null : dermatome && `${dermatome}:${side}`,
  fill: (atlas, { dermatome, side, asked }, out, ground) => {
    if (asked?.areas) fillAreas(atlas, asked.areas.known, 'both', out, ground);
    else atlas.fillDermatome(dermatome!, side, out);
  },
};

/** What the records say, as far as the skin's own shader prints it. */
export const zoneFields: readonly SkinField[] = [
  essentialField,
  muscleField,
  sharedField,
  dermatomeField,
  areaField,
];

/** The pain that is being painted; grown dab by dab in `paint/`, which a person asks for. */
export const paintField: PrintedField = { id: 'Paint', pattern: 'brush', ink: () => inks.paint };
/** The other painted pains, all in one. */
export const otherPaintField: PrintedField = { id: 'OtherPaint', pattern: 'sketch', ink: () => inks.paint };

/** Those of the skin's own shader, in the order in which they are printed, one over the other. */
export const printedFields: readonly PrintedField[] = [...zoneFields, otherPaintField, paintField];
