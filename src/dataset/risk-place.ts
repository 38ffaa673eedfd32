// Where nerves, vessels and organs come nearest to the trigger points that name them: short, since it comes with a choice.
import type { Side } from '../space/side.ts';
import type { Vector } from '../space/vector.ts';

/** Finer steps would be lost in how bodies differ. */
export const RISK_STEP_MM = 2;

/** Number of the shape; the way to it from the point on the skin, left half, body frame, in steps; another way on the male body. */
type RiskWay = readonly [shape: number, way: Vector, onMale?: Vector];

export interface RiskPlaces {
  readonly shapes: readonly string[];
  /** Shapes that one side of the body alone has. */
  readonly only: Readonly<Record<string, Side>>;
  /** By point: of each warning what lies nearest, then what else is near. */
  readonly near: Readonly<Record<string, readonly RiskWay[]>>;
}
