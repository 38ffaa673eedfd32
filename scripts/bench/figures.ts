// The figures of the bench: gathered over several runs, printed as medians beside the budget that they are held against.

interface Figure {
  readonly unit: string;
  readonly budget: string;
  readonly values: number[];
}

/** Figures in the order in which they first came. */
export class Figures {
  private readonly rows = new Map<string, Figure>();

  /** @param unit `ms`, `s`, `KB` or nothing for a count. @param budget what design or issue allow, in words. */
  add(what: string, value: number, unit = 'ms', budget = ''): void {
    const row = this.rows.get(what) ?? { unit, budget, values: [] };
    if (Number.isFinite(value)) row.values.push(value);
    this.rows.set(what, row);
  }

  /** One line a figure: median, and the spread where it was taken more than once. */
  print(heading: string): void {
    console.log(`\n${heading}`);
    for (const [what, { unit, budget, values }] of this.rows) {
      const show = (value: number) => value.toFixed(value < 10 && !Number.isInteger(value) ? 2 : 0);
      const middle = values.length > 0 ? `${show(median(values))} ${unit}` : 'not seen';
      const spread = values.length > 1 ? `${show(Math.min(...values))}–${show(Math.max(...values))}` : '';
      console.log(`  ${what.padEnd(56)} ${middle.padStart(10)}  ${spread.padEnd(14)} ${budget}`.trimEnd());
    }
  }
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** @param share 0 to 1. NaN of no values. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
