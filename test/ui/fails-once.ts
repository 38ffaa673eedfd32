// The fault of a loader whose first try fails and whose second does not.
import { late } from '../../src/state/late.ts';

export async function failsOnce(): Promise<unknown> {
  let tries = 0;
  const loader = late(
    async () => {
      tries += 1;
      if (tries === 1) throw new TypeError('Failed to fetch');
      return 'here';
    },
    { isToldInPlace: true },
  );
  return loader.wait().catch((fault: unknown) => fault);
}
