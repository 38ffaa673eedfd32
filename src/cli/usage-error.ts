// A command line that cannot be carried out as it was written, and the reading of its options.
import { type ParseArgsConfig, parseArgs } from 'node:util';

/** The caller's slip: shown with the usage, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** `--help` behind a command: the usage is the answer. */
export class HelpWanted extends Error {
  override readonly name = 'HelpWanted';
}

type Options = NonNullable<ParseArgsConfig['options']>;

/** Reads options strictly. @throws UsageError for an unknown option or a stray word */
export function readOptions<T extends Options>(args: string[], options: T) {
  return parse(args, options, false).values;
}

/** Reads options strictly, and the words beside them. @throws UsageError for an unknown option */
export function readWords<T extends Options>(args: string[], options: T) {
  const { values, positionals } = parse(args, options, true);
  return { options: values, words: positionals };
}

function parse<T extends Options>(args: string[], options: T, allowPositionals: boolean) {
  const end = args.indexOf('--');
  if (args.slice(0, end < 0 ? undefined : end).some((arg) => arg === '--help' || arg === '-h'))
    throw new HelpWanted();
  try {
    const parsed = parseArgs({ args, options, strict: true, allowPositionals, tokens: true });
    const named = parsed.tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []));
    const twice = named.find((name, at) => named.indexOf(name) !== at);
    if (twice !== undefined) throw new Error(`--${twice} stands twice; it is taken once`);
    return parsed;
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
