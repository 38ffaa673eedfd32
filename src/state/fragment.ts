// The fragment of an address as parameters: what stands there is sent to no server.

/** The value of a parameter; null where there is none. */
export function ofFragment(hash: string, name: string): string | null {
  return new URLSearchParams(hash.slice(1)).get(name);
}

/** A fragment with a parameter, or without it where its text is empty or null; what stands beside it stays. */
export function withInFragment(hash: string, name: string, text: string | null): string {
  // Else it is the name of a place on the page.
  const isPlace = !hash.includes('=');
  if (!text && isPlace) return hash;
  const params = new URLSearchParams(isPlace ? '' : hash.slice(1));
  if (text) params.set(name, text);
  else params.delete(name);
  const all = params.toString();
  return all === '' ? '' : `#${all}`;
}
