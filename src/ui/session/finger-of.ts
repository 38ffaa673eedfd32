// What pressing a point told before a session wrote it down.
import { pointKey } from '../../anatomy/pain/point-key.ts';
import type { CheckedPoint } from '../../guide/session/session-steps.ts';
import type { CaseState } from '../../state/case-store.ts';

export function fingerOf(pressed: CaseState['pressed']) {
  return ({ point, side }: CheckedPoint) => pressed[pointKey(point, side)];
}
