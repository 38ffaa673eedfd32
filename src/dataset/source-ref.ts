// How a record names its source: an id of data/sources.json, with "#" and the place in it where known.

/** `travell-simons-1999#ch. 6` -> `travell-simons-1999`. */
export function sourceId(ref: string): string {
  return ref.split('#', 1)[0] ?? ref;
}
