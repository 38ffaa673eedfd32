// Which regions of the body border on one another: near enough for a plausible answer, far enough for a wrong one.
import type { bodyRegions } from '../dataset/muscle-schema.ts';

export type BodyRegion = (typeof bodyRegions)[number];

const borders: readonly (readonly [BodyRegion, BodyRegion])[] = [
  ['head', 'neck'],
  ['neck', 'shoulder'],
  ['neck', 'chest'],
  ['neck', 'back'],
  ['shoulder', 'arm'],
  ['shoulder', 'chest'],
  ['shoulder', 'back'],
  ['arm', 'chest'],
  ['arm', 'forearm'],
  ['forearm', 'hand'],
  ['chest', 'back'],
  ['chest', 'abdomen'],
  ['back', 'abdomen'],
  ['back', 'pelvis'],
  ['abdomen', 'pelvis'],
  ['abdomen', 'thigh'],
  ['pelvis', 'thigh'],
  ['thigh', 'leg'],
  ['leg', 'foot'],
];

/** How many borders lie between two regions, at most 3. */
export function bordersBetween(a: BodyRegion, b: BodyRegion): number {
  const between = known.get(`${a} ${b}`) ?? countBorders(a, b);
  known.set(`${a} ${b}`, between);
  return between;
}

const known = new Map<string, number>();

function countBorders(a: BodyRegion, b: BodyRegion): number {
  if (a === b) return 0;
  const beside = (region: BodyRegion) =>
    borders.flatMap((pair) => (pair[0] === region ? [pair[1]] : pair[1] === region ? [pair[0]] : []));
  if (beside(a).includes(b)) return 1;
  return beside(a).some((region) => beside(region).includes(b)) ? 2 : 3;
}
