// The course of care: sessions, preparation, what to expect after, who does it, when to stop (F50 to F58, F63).
import type { Work } from './guide-fact.ts';
import { line } from './line.ts';
import type { Line, Verdict } from './verdict.ts';

/** How many sessions, how far apart, and what for. */
export function courseLines(works: readonly Work[]): Line[] {
  return works.flatMap((work) =>
    work === 'deep-tissue'
      ? [line('course.deepTissue', ['F50'])]
      : [
          line('course.neuromuscular', ['F51']),
          line('course.intervals', ['F52']),
          line('course.length', ['F53']),
          line('course.benefits', ['F58']),
        ],
  );
}

export function preparationLines(): Line[] {
  return [line('course.preparation', ['F54'])];
}

/** What is normal afterwards, and what to do. */
export function afterLines(works: readonly Work[]): Line[] {
  const soreness = works.includes('neuromuscular') ? [line('course.after', ['F55'])] : [];
  return [...soreness, line('course.afterCare', ['F56'])];
}

export function whoLines(): Line[] {
  return [line('course.who', ['F57']), line('course.find', ['F57', 'F44', 'F48'])];
}

/** When to stop and see a doctor; with an urgency, how soon to go now. */
export function stopLines(urgency?: NonNullable<Verdict['urgency']>): Line[] {
  if (urgency !== undefined) return [line(`stop.${urgency}`, ['F63'])];
  return [line('stop.nerve', ['F48', 'F63']), line('stop.worse', ['F43', 'F63'])];
}
