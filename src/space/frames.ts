// The two coordinate frames and their units, and the only place where one becomes the other.
declare const unit: unique symbol;

/** A length in millimetres: the unit of the data and of the body frame. */
export type Millimetres = number & { readonly [unit]?: 'mm' };
/** A length in metres: the unit of the three-dimensional scene. */
export type Metres = number & { readonly [unit]?: 'm' };

/** Body frame, millimetres: +x the subject's left, +y up, +z front; origin on the floor in the midline. */
export type BodyPoint = readonly [Millimetres, Millimetres, Millimetres];
/** Scene frame, metres: the same axes and the same origin. */
export type ScenePoint = readonly [Metres, Metres, Metres];

/** For loops over packed numbers and for shaders; single lengths and places go through the functions below. */
export const MILLIMETRES_PER_METRE = 1000;

/** Millimetres to metres. */
export function metres(length: Millimetres): Metres {
  return ((length as number) / MILLIMETRES_PER_METRE) as Metres;
}

/** Metres to millimetres. */
export function millimetres(length: Metres): Millimetres {
  return ((length as number) * MILLIMETRES_PER_METRE) as Millimetres;
}

/** A point of the body frame (mm), in the scene frame (m). */
export function sceneFromBody(point: BodyPoint): ScenePoint {
  return [metres(point[0]), metres(point[1]), metres(point[2])];
}

/** A point of the scene frame (m), in the body frame (mm). */
export function bodyFromScene(point: ScenePoint): BodyPoint {
  return [millimetres(point[0]), millimetres(point[1]), millimetres(point[2])];
}

/** Packed body points (xyz, mm), as packed scene points (xyz, m). */
export function sceneFromBodyPositions(positions: Float32Array): Float32Array<ArrayBuffer> {
  const out = new Float32Array(positions.length);
  for (let i = 0; i < out.length; i++) out[i] = positions[i]! / MILLIMETRES_PER_METRE;
  return out;
}
