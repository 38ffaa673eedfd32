// Compiles the trigger points of one muscle record: anchors and zone fields. Depends on nothing but geometry.

import { FAR_OUTSIDE, type SparseField, storedValue } from '../atlas-file/zone-codec.ts';
import type { Muscle, TriggerPoint, Zone } from '../dataset/muscle-schema.ts';
import type { Anchor } from '../mesh/anchor.ts';
import type { PlaceCompiler } from './place-compile.ts';
import { compileShape, mirroredField, union, type ZoneField } from './zone-compile.ts';

/** Plain data and typed arrays throughout, so that a cache may keep it on disk. */
export interface CompiledPoint {
  readonly id: string;
  readonly anchor: Anchor;
  readonly depthMm: number;
  readonly midline: boolean;
  /** Each zone as authored on the left, in the order of the record, whatever its `side`. */
  readonly zones: readonly SparseField[];
  /** All zones of a class in one field, laid on the sides where they are felt when the left point is active. */
  readonly essential: SparseField | null;
  readonly spillover: SparseField | null;
}

/** @throws DataError naming the record and the field at fault. */
export function compileMuscle(places: PlaceCompiler, muscle: Muscle): CompiledPoint[] {
  const record = `muscles/${muscle.id}`;
  const { mirror, midline } = places.surface;
  return muscle.points.map((point, i) => {
    const anchor = places.anchor(point.place, { record, field: `points[${i}].place` });
    const fields = point.zones.map((zone, z) =>
      compileShape(places, zone, { record, field: `points[${i}].zones[${z}]` }),
    );
    const merged = (kind: Zone['class']): SparseField | null => {
      const felt = fields.flatMap((field, z) => {
        const zone = point.zones[z]!;
        return zone.class === kind ? [onSides(field, zone.side, mirror)] : [];
      });
      return felt.length === 0 ? null : sparseField(felt.reduce(union));
    };
    return {
      id: point.id,
      anchor,
      depthMm: point.depthMm,
      midline: midline.holds(anchor),
      zones: fields.map(sparseField),
      essential: merged('essential'),
      spillover: merged('spillover'),
    };
  });
}

function onSides(field: ZoneField, side: Zone['side'], mirror: Uint32Array): ZoneField {
  if (side === 'opposite') return mirroredField(field, mirror);
  return side === 'both' ? union(field, mirroredField(field, mirror)) : field;
}

/** A compiled field (mm, below zero inside) as stored: positive inside, whole units. Vertices in rising order. */
export function sparseField(field: ZoneField): SparseField {
  const stored = [...field]
    .map(([v, distance]) => [v, storedValue(distance)] as const)
    .filter(([, value]) => value !== FAR_OUTSIDE)
    .sort(([a], [b]) => a - b);
  return {
    vertices: Uint32Array.from(stored, ([v]) => v),
    values: Int8Array.from(stored, ([, value]) => value),
  };
}

/** All that the compiled form of a muscle depends on besides the body and the anchors of its landmarks. */
export function muscleGeometry(muscle: Muscle): unknown {
  return muscle.points.map(({ id, place, depthMm, zones }: TriggerPoint) => ({
    id,
    place,
    depthMm,
    zones: zones.map(({ class: kind, side, strokes, patches }) => ({ kind, side, strokes, patches })),
  }));
}

/** The landmarks that a piece of authored geometry names, sorted; `right:` left off. */
export function landmarksIn(geometry: unknown): string[] {
  const found = new Set<string>();
  const visit = (value: unknown, place: boolean): void => {
    if (typeof value === 'string') {
      if (place) found.add(value.replace(/^right:/, ''));
    } else if (Array.isArray(value)) for (const item of value) visit(item, place);
    else if (typeof value === 'object' && value !== null)
      for (const [key, item] of Object.entries(value)) visit(item, PLACE_KEYS.has(key));
  };
  visit(geometry, false);
  return [...found].sort();
}

const PLACE_KEYS: ReadonlySet<string> = new Set(['place', 'between', 'from', 'path', 'outline', 'seeds']);
