// What the view's choice needs to know of the picture now, gathered from the stage.

import type { Side } from '../../space/side.ts';
import type { PointOnSide } from '../../state/atlas-state.ts';
import type { Atlas } from '../../state/atlas-store.ts';
import { hidesNames } from '../../state/pictured.ts';
import { framedPains } from '../../state/shown-pins.ts';
import type { Mark } from '../marks/mark-layout.ts';
import type { Stage } from '../stage/stage.ts';
import type { FieldValues } from '../zones/field-values.ts';
import {
  areaField,
  essentialField,
  muscleField,
  type SkinField,
  spilloverField,
} from '../zones/skin-fields.ts';
import { samplesOf, type WorthSeeing, withPlaces } from '../zones/zone-samples.ts';
import type { ZoneSamples } from './view-choice.ts';
import type { Scenery } from './view-director.ts';
import type { Bearings } from './whole-body.ts';

/** Spillover counts this much of essential when it is asked what should be seen. */
const SPILLOVER_WORTH = 0.35;
/** All the points that belong to what is shown count this much of it. */
const POINTS_WORTH = 0.7;

interface SceneryQuestion {
  readonly stage: Stage;
  readonly bearings: Bearings;
  /** What is chosen; the page's own state unless a choice is tried out. */
  readonly state?: Atlas;
  readonly fields?: FieldValues;
}

export function sceneryOf({
  stage,
  bearings,
  state = stage.page.getState(),
  fields = stage.fields,
}: SceneryQuestion): Scenery {
  const { topology, form, rays, atlas } = stage.model.getState();
  const { point, muscle } = state;
  const pains = framedPains(state);
  const several = pains.length > 1;
  const side = sideOf(pains) ?? state.side;
  const skin = { triangles: topology.skin.triangles, ...form };
  const worth = (field: SkinField, of: number): WorthSeeing[] => {
    const { values, shown } = fields.of(field, atlas, state);
    return shown ? [{ values, worth: of }] : [];
  };
  const place = (): WorthSeeing[] =>
    (state.area ?? state.symptom) === null
      ? stage.painted.map((values) => ({ values, worth: 1 }))
      : worth(areaField, 1);
  const shown =
    pains.length > 0
      ? [
          ...worth(essentialField, 1),
          ...(several ? worth(muscleField, 1) : []),
          ...worth(spilloverField, SPILLOVER_WORTH),
        ]
      : muscle === null
        ? place()
        : worth(muscleField, 1);
  // The right is seen as the left in a mirror: the same places, so that both are shown from the same side.
  const { mirror } = topology.skin;
  const samples = (list: readonly WorthSeeing[]) =>
    side === 'right'
      ? reflected(
          samplesOf(
            list.map((one) => mirrored(one, mirror)),
            skin,
          ),
        )
      : samplesOf(list, skin);
  const zones = samples(shown);
  const marks = marksShown(stage.marks.marks, state, pains);
  return {
    ...bearings,
    rays,
    zones: withPlaces(zones, marks, POINTS_WORTH),
    marksAmong: marks.length,
    marksFirst: muscle === null && !several,
    part: samples(point === null ? [] : partOf(stage, state, worth)),
    point: hidesNames(state) || several ? null : stage.marks.find(pains[0] ?? null),
  };
}

/** The one side on which all of them lie. */
function sideOf(points: readonly PointOnSide[]): Side | null {
  const [first, ...others] = points;
  return first && others.every(({ side }) => side === first.side) ? first.side : null;
}

function mirrored({ values, worth }: WorthSeeing, mirror: Uint32Array): WorthSeeing {
  return { worth, values: values.map((_, v) => values[mirror[v]!]!) };
}

/** Across the midline. */
function reflected(samples: ZoneSamples): ZoneSamples {
  const across = (list: Float32Array) => list.map((value, i) => (i % 3 === 0 ? -value : value));
  return { ...samples, positions: across(samples.positions), normals: across(samples.normals) };
}

/** The points that should be seen with the zones: several together, those of the chosen muscle on its side, or the likeliest for the place. */
function marksShown(
  marks: readonly Mark[],
  { muscle, side, ways }: Atlas,
  pains: readonly PointOnSide[],
): readonly Mark[] {
  if (pains.length > 0)
    return pains.length === 1
      ? []
      : marks.filter((mark) => pains.some(({ point, side }) => point === mark.point && side === mark.side));
  if (muscle !== null) return marks.filter((mark) => mark.muscle === muscle && isOn(mark, side));
  return marks.filter((mark) => ways.some((way) => way.point === mark.point && way.side === mark.side));
}

/** A point of the midline stands once, on the left. */
function isOn(mark: Mark, side: Side): boolean {
  return mark.side === side || Math.abs(mark.position[0]) < 1e-4;
}

/** The part of the pain that is asked for: its class, within its areas. */
function partOf(
  stage: Stage,
  { painWanted, viewWanted }: Atlas,
  worth: (field: SkinField, of: number) => WorthSeeing[],
): WorthSeeing[] {
  const { atlas } = stage.model.getState();
  if (painWanted === null || viewWanted !== 'part' || atlas === null) return [];
  const all = worth(painWanted.class === 'essential' ? essentialField : spilloverField, 1);
  return all.map(({ values, worth }) => {
    const inside = new Uint8Array(values.length);
    const area = new Int8Array(values.length);
    for (const id of painWanted.areas) {
      for (const side of painWanted.sides) {
        atlas.fillArea(id, side, area);
        for (let v = 0; v < area.length; v++) if (area[v]! > 0) inside[v] = 1;
      }
    }
    return { worth, values: values.map((value, v) => (inside[v] ? value : -127)) };
  });
}
