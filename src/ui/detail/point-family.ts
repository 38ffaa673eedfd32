// A key point with its satellites, and with those that follow these in their turn: a chain. Pure.

/** The point first, each once, the nearer before the farther. @param follow the satellites of any point. */
export function familyOf(point: string, follow: (point: string) => readonly string[]): readonly string[] {
  const family = [point];
  for (const one of family) for (const next of follow(one)) if (!family.includes(next)) family.push(next);
  return family;
}
