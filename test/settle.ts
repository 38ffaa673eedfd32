// After each file: chunks that a page still fetches come before its window goes, or their late arrival fails the run.
import { afterAll, vi } from 'vitest';

afterAll(async () => {
  await vi.dynamicImportSettled();
});
