// Numbers on the picture give way to each other and to the crosses of their points, so that none lies over another. Pure.

export interface NumberSpot {
  /** Where it is wanted, CSS px. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Between two numbers, and half a cross, CSS px. */
const GAP = 2;
const CROSS = 7;
const TURNS = 60;

/** Where each stands; null for one that found no room: it is not drawn. */
export function spreadNumbers(
  wanted: readonly NumberSpot[],
  crosses: readonly { readonly x: number; readonly y: number }[],
): ({ readonly x: number; readonly y: number } | null)[] {
  const at = wanted.map(({ x, y }) => ({ x, y }));
  for (let turn = 0; turn < TURNS; turn++) {
    let moved = false;
    for (const [i, a] of at.entries()) {
      for (let j = i + 1; j < at.length; j++) {
        const b = at[j]!;
        const least = wanted[i]!.radius + wanted[j]!.radius + GAP;
        const push = pushFor(a, b, least, i - j);
        if (push === null) continue;
        moved = true;
        a.x -= push.x / 2;
        a.y -= push.y / 2;
        b.x += push.x / 2;
        b.y += push.y / 2;
      }
      for (const cross of crosses) {
        const push = pushFor(cross, a, wanted[i]!.radius + CROSS, i);
        if (push === null) continue;
        moved = true;
        a.x += push.x;
        a.y += push.y;
      }
    }
    if (!moved) break;
  }
  const stands = at.map(() => true);
  return at.map((here, i) => {
    stands[i] = at.every(
      (other, j) =>
        j >= i || !stands[j] || pushFor(other, here, wanted[i]!.radius + wanted[j]!.radius, 0) === null,
    );
    return stands[i] ? here : null;
  });
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** What moves `b` as far from `a` as they must stand apart; null where they do. @param turn which way, where both are at one place. */
function pushFor(a: Place, b: Place, least: number, turn: number): Place | null {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const away = Math.hypot(dx, dy);
  // A hair less is no reason to move: rounding would push for ever.
  if (away > least - 0.01) return null;
  if (away < 0.01) return { x: least * Math.cos(turn), y: least * Math.sin(turn) };
  const share = (least - away) / away;
  return { x: dx * share, y: dy * share };
}
