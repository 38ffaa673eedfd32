// Where the letters of a key stand: each on a place where its owner is seen, none over another. Pure.

/** CSS px in the picture. */
export type SeenPlace = readonly [x: number, y: number];

interface Lettered {
  readonly letter: string;
  /** Where any of it is seen. */
  readonly places: readonly SeenPlace[];
}

export interface PlacedLetter {
  readonly letter: string;
  readonly at: SeenPlace;
}

/**
 * Who is seen least is placed first: it has the least choice. Each comes as near to the middle of what is seen of it as the others allow.
 * @param apart between the middles of two letters, px. One that finds no room is left out.
 */
export function layLetters(owners: readonly Lettered[], apart: number): PlacedLetter[] {
  const placed: PlacedLetter[] = [];
  for (const { letter, places } of [...owners].sort((a, b) => a.places.length - b.places.length)) {
    const mean = [0, 1].map((k) => places.reduce((sum, place) => sum + place[k]!, 0) / places.length);
    const off = ([x, y]: SeenPlace) => Math.hypot(x - mean[0]!, y - mean[1]!);
    const at = [...places]
      .sort((a, b) => off(a) - off(b))
      .find(([x, y]) => placed.every(({ at: [px, py] }) => Math.hypot(x - px, y - py) >= apart));
    if (at) placed.push({ letter, at });
  }
  return placed;
}
