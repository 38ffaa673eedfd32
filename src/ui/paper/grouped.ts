// Things by what they share, in the order in which each kind first appears.
export function grouped<T, K>(things: readonly T[], kindOf: (thing: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const thing of things) groups.set(kindOf(thing), [...(groups.get(kindOf(thing)) ?? []), thing]);
  return groups;
}
