// One thing worked out for a key and kept till there is another: a resting picture is drawn anew for many reasons.

/** The returned function makes a thing anew only when its key differs from the last one's. */
export function createKept<T>(): (key: string, make: () => T) => T {
  let last: { readonly key: string; readonly value: T } | null = null;
  return (key, make) => {
    if (last?.key !== key) last = { key, value: make() };
    return last.value;
  };
}
