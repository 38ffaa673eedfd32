// What is under way in one window is known to the others of the same site: each holds a lock for as long as it lasts.

let release: (() => void) | null = null;
const nameOf = (base: string): string => `at work: ${base}`;

/** Says whether something is under way in this window. @param base the site's whole address */
export function workHere(base: string, on: boolean): void {
  if (on === (release !== null) || !navigator.locks) return;
  if (!on) {
    release?.();
    release = null;
    return;
  }
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  void navigator.locks.request(nameOf(base), { mode: 'shared' }, () => held);
}

/** Whether it is in another one. Only asked where nothing is under way here. */
export async function workElsewhere(base: string): Promise<boolean> {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  return held.some(({ name }) => name === nameOf(base));
}
