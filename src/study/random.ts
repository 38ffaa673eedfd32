// Chance that can be had again: the same seed gives the same numbers on every device.

/** Numbers from 0 up to but not including 1. */
export type Random = () => number;

/** Mulberry32 over a hash of the words of the seed. */
export function seededRandom(...seed: readonly (string | number)[]): Random {
  let state = 2166136261;
  for (const letter of seed.join('/')) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16777619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The items in an order of chance; the list itself stays. */
export function shuffled<T>(items: readonly T[], random: Random): T[] {
  return items
    .map((item, i) => ({ item, i, at: random() }))
    .sort((a, b) => a.at - b.at || a.i - b.i)
    .map(({ item }) => item);
}
