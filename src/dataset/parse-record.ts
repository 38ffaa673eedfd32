// Turns untrusted JSON into a typed record, or throws a DataError that names record, field, got and expected.
import * as v from 'valibot';
import { DataError } from './data-error.ts';

/**
 * Checks `value` against `schema`.
 * @param record name for the error, e.g. `muscles/trapezius`
 * @throws DataError for the first fault found
 */
export function parseRecord<T>(schema: v.GenericSchema<T>, record: string, value: unknown): T {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const issue = deepest(result.issues[0]);
  throw new DataError(record, fieldPath(issue), issue.input, expectation(issue));
}

/** Parses JSON text first; faulty JSON is a DataError too. */
export function parseJsonRecord<T>(schema: v.GenericSchema<T>, record: string, text: string): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new DataError(record, '(file)', text.slice(0, 40), `JSON (${(error as Error).message})`);
  }
  return parseRecord(schema, record, value);
}

type Issue = v.BaseIssue<unknown>;

/** A union reports all its branches; the branch that got furthest into the value says most. */
function deepest(issue: Issue): Issue {
  const branches = issue.issues?.map(deepest) ?? [];
  const best = branches.sort((a, b) => (b.path?.length ?? 0) - (a.path?.length ?? 0))[0];
  if (!best?.path || best.path.length <= (issue.path?.length ?? 0)) return issue;
  return best;
}

function fieldPath(issue: Issue): string {
  const keys = issue.path?.map((item) => item.key) ?? [];
  const text = keys.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return text.replace(/^\./, '') || '(record)';
}

function expectation(issue: Issue): string {
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'no such field';
  if (issue.message.startsWith('Invalid ')) return issue.expected ?? issue.type;
  return issue.message;
}
