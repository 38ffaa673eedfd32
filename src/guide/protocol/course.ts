// The course of care: sessions, preparation, what to expect after, who does it, when to stop (F50 to F58, F63).
import type { FactId, Work } from '../guide-fact.ts';
import type { Urgency } from '../outcome.ts';
import { type Statement, statement } from '../statement.ts';

/** How many sessions, how far apart, and what for. */
export function courseStatements(works: readonly Work[]): Statement[] {
  return works.flatMap((work) =>
    work === 'deep-tissue'
      ? [statement('course.deepTissue', ['F50'])]
      : [
          statement('course.neuromuscular', ['F51']),
          statement('course.intervals', ['F52']),
          statement('course.length', ['F53']),
          statement('course.benefits', ['F58']),
        ],
  );
}

export function preparationStatements(): Statement[] {
  return [statement('course.preparation', ['F54'])];
}

/** What is normal afterwards, and what to do. */
export function afterStatements(works: readonly Work[]): Statement[] {
  const soreness = works.includes('neuromuscular') ? [statement('course.after', ['F55'])] : [];
  return [...soreness, statement('course.afterCare', ['F56'])];
}

export function whoStatements(): Statement[] {
  return [statement('course.who', ['F57']), statement('course.find', ['F57', 'F44', 'F48'])];
}

/** When to stop and see a doctor; with an urgency, how soon to go now. */
export function stopStatements(urgency?: Urgency): Statement[] {
  if (urgency !== undefined) return [statement(`stop.${urgency}`, ['F63'])];
  return [statement('stop.nerve', ['F48', 'F63']), statement('stop.worse', ['F43', 'F63'])];
}

/** Days to the next appointment by F52: to begin with, and later to keep the gain. Deep tissue comes as needed (F50). */
export const visits = {
  facts: ['F52'],
  days: { begin: [7, 14], later: [30, 61] },
} as const satisfies { facts: readonly FactId[]; days: Readonly<Record<string, readonly number[]>> };
