// What a point on one side is called where answers about it are kept.
import type { Side } from '../../space/side.ts';

export function pointKey(point: string, side: Side): string {
  return `${point} ${side}`;
}
