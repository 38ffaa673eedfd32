// The one error that a faulty record raises. It names record, field, what was found and what was expected.

/** A fault in the data set: which record, which field, what stood there, what belongs there. */
export class DataError extends Error {
  override readonly name = 'DataError';
  /** `record` e.g. `muscles/trapezius`, `field` e.g. `points[0].place`. */
  constructor(
    readonly record: string,
    readonly field: string,
    readonly got: unknown,
    readonly expected: string,
  ) {
    super(`${record}: ${field}: got ${show(got)}, expected ${expected}`);
  }
}

function show(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
