// Whether two plain values are the same: lists in their order, fields in any.

export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [ofA, ofB] = [a, b].map((one) => Object.entries(one).filter(([, value]) => value !== undefined));
  return (
    ofA !== undefined &&
    ofA.length === ofB?.length &&
    ofA.every(
      ([name, value]) => Object.hasOwn(b, name) && sameValue(value, (b as Record<string, unknown>)[name]),
    )
  );
}
