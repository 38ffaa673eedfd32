// One rule for every fault: the console has it in full, once; the person is told once, in words.

const reported = new WeakSet<object>();

/**
 * Reports a fault that was caught and from which the page goes on.
 * @param doing what was being done, for the console: "fetching the long texts"
 * @param fault whatever was thrown; the same object is logged once, however many places catch it
 * @param tell says it to the person. Left out only where the page says it in place, or where nothing that was asked
 * for is missing. A notice of the store is told once by itself.
 */
export function reportFault(doing: string, fault: unknown, tell?: () => void): void {
  const isKnown = typeof fault === 'object' && fault !== null && reported.has(fault);
  if (!isKnown) console.error(`${doing}:`, fault);
  if (typeof fault === 'object' && fault !== null) reported.add(fault);
  tell?.();
}
