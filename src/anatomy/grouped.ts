// Things by what they share, in the order in which each kind first appears.
export function grouped<T, K>(things: readonly T[], kindOf: (thing: T) => K): Map<K, [T, ...T[]]> {
  const groups = new Map<K, [T, ...T[]]>();
  for (const thing of things) {
    const kind = kindOf(thing);
    const same = groups.get(kind);
    if (same) same.push(thing);
    else groups.set(kind, [thing]);
  }
  return groups;
}
