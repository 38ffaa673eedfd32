// How the work is done: hands, dose, steps for this muscle, what to avoid, course, care before and after.
import { careOf } from './cautions.ts';
import { afterLines, courseLines, preparationLines, stopLines, whoLines } from './course.ts';
import { type Dose, doseOf } from './dose.ts';
import type { Work } from './guide-fact.ts';
import type { Input } from './rule.ts';
import { avoidLines, selfCareLines } from './self-care.ts';
import { type Step, stepsOf, type Tool, toolLines } from './steps.ts';
import { type Technique, techniquesOf } from './techniques.ts';
import type { Line, Verdict } from './verdict.ts';

export interface Protocol {
  /** The kinds of work in the order in which they are done; empty for `not-now`. */
  works: readonly Work[];
  tools: readonly Tool[];
  /** Absent for `not-now`: nothing is pressed. */
  dose?: Dose;
  steps: readonly Step[];
  techniques: readonly Technique[];
  avoid: readonly Line[];
  course: readonly Line[];
  preparation: readonly Line[];
  after: readonly Line[];
  selfCare: readonly Line[];
  /** When to stop and see a doctor. */
  stop: readonly Line[];
  who: readonly Line[];
}

/** The protocol of an outcome. For `not-now` it holds only what to avoid and whom to see. */
export function protocolOf(input: Input, outcome: Pick<Verdict, 'modality' | 'order' | 'urgency'>): Protocol {
  const { modality, order, urgency } = outcome;
  const { gentle, noFriction } = careOf(input.case);
  const avoid = avoidLines(input);
  if (modality === 'not-now')
    return {
      works: [],
      tools: [],
      steps: [],
      techniques: [],
      avoid,
      course: [],
      preparation: [],
      after: [],
      selfCare: [],
      stop: stopLines(urgency ?? 'same-day'),
      who: [],
    };
  const works = modality === 'both' ? (order ?? []) : [modality];
  const dose = doseOf(input, gentle);
  const steps = stepsOf(works, { subject: input.subject, dose, gentle, noFriction });
  return {
    works,
    tools: toolLines(works, input.subject?.traits, gentle),
    dose,
    steps,
    techniques: techniquesOf(steps),
    avoid,
    course: courseLines(works),
    preparation: preparationLines(),
    after: afterLines(works),
    selfCare: selfCareLines(input, dose),
    stop: stopLines(),
    who: whoLines(),
  };
}
