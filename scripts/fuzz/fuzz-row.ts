// One row of the fuzz: what is tried, how often, and what must hold of every try.
import {
  type Arbitrary,
  asyncProperty,
  check,
  type IAsyncProperty,
  type IProperty,
  property,
} from 'fast-check';

export interface FuzzRow {
  readonly name: string;
  /** Of the size asked for: a costly try is made less often. */
  readonly share: number;
  /** The property of one try. */
  readonly holds: () => IProperty<[unknown]> | IAsyncProperty<[unknown]>;
}

export interface Fuzzed {
  readonly name: string;
  readonly tried: number;
  readonly failures: number;
  /** The smallest input that fails, and with what; empty where none does. */
  readonly worst: string;
}

/** @param judge throws where the input is not answered as it should be */
export function fuzzRow<T>(
  name: string,
  share: number,
  inputs: Arbitrary<T>,
  judge: (input: T) => void,
): FuzzRow {
  return { name, share, holds: () => property(inputs as Arbitrary<unknown>, (input) => judge(input as T)) };
}

/** As `fuzzRow`, for what answers in its own time. */
export function slowFuzzRow<T>(
  name: string,
  share: number,
  inputs: Arbitrary<T>,
  judge: (input: T) => Promise<void>,
): FuzzRow {
  return {
    name,
    share,
    holds: () => asyncProperty(inputs as Arbitrary<unknown>, (input) => judge(input as T)),
  };
}

export async function fuzz({ name, share, holds }: FuzzRow, size: number, seed: number): Promise<Fuzzed> {
  const numRuns = Math.max(5, Math.round(size * share));
  const { failed, numRuns: tried, counterexample, errorInstance } = await check(holds(), { numRuns, seed });
  const worst = failed ? `${JSON.stringify(counterexample)?.slice(0, 160)}: ${errorInstance}` : '';
  return { name, tried, failures: failed ? 1 : 0, worst };
}
