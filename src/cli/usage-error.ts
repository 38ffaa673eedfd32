// A command line that cannot be carried out as it was written, and the reading of its options.
import { type ParseArgsConfig, parseArgs } from 'node:util';

/** The caller's slip: shown with the usage, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

type Options = NonNullable<ParseArgsConfig['options']>;

/** Reads options strictly. @throws UsageError for an unknown option or a stray word */
export function readOptions<T extends Options>(args: string[], options: T) {
  try {
    return parseArgs({ args, options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** Reads options strictly, and the words beside them. @throws UsageError for an unknown option */
export function readWords<T extends Options>(args: string[], options: T) {
  try {
    const { values, positionals } = parseArgs({ args, options, strict: true, allowPositionals: true });
    return { options: values, words: positionals };
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** `value` when it is one of `allowed`, `fallback` when absent. @throws UsageError naming what is allowed */
export function oneOf<T extends string>(
  option: string,
  value: string | undefined,
  allowed: readonly T[],
  fallback: T,
): T {
  if (value === undefined) return fallback;
  const found = allowed.find((item) => item === value);
  if (found === undefined) throw new UsageError(`--${option} ${value}: expected ${allowed.join(' or ')}`);
  return found;
}

/** The record with this id. @throws UsageError when there is none */
export function byId<T extends { id: string }>(option: string, id: string, records: readonly T[]): T {
  const found = records.find((record) => record.id === id);
  if (found === undefined) throw new UsageError(`--${option} ${id}: no such ${option}`);
  return found;
}
