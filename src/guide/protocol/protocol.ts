// How the work is done: hands, dose, steps for this muscle, what to avoid, course, care before and after.

import type { Work } from '../guide-fact.ts';
import type { Outcome } from '../outcome.ts';
import { careOf } from '../rules/cautions.ts';
import type { Input } from '../rules/rule.ts';
import type { Statement } from '../statement.ts';
import {
  afterStatements,
  courseStatements,
  preparationStatements,
  stopStatements,
  whoStatements,
} from './course.ts';
import { type Dose, doseOf } from './dose.ts';
import { avoidStatements, selfCareStatements } from './self-care.ts';
import { type Step, stepsOf, type Tool, toolStatements } from './steps.ts';
import { type Technique, techniquesOf } from './techniques.ts';

export interface Protocol {
  /** The kinds of work in the order in which they are done; empty for `not-now`. */
  works: readonly Work[];
  tools: readonly Tool[];
  /** Absent for `not-now`: nothing is pressed. */
  dose?: Dose;
  steps: readonly Step[];
  techniques: readonly Technique[];
  avoid: readonly Statement[];
  course: readonly Statement[];
  preparation: readonly Statement[];
  after: readonly Statement[];
  selfCare: readonly Statement[];
  /** When to stop and see a doctor. */
  stop: readonly Statement[];
  who: readonly Statement[];
}

/** The protocol of an outcome. For `not-now` it holds only what to avoid and whom to see. */
export function protocolOf(input: Input, outcome: Outcome): Protocol {
  const { modality, order, urgency } = outcome;
  const { gentle, noFriction } = careOf(input.case);
  const avoid = avoidStatements(input);
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
      stop: stopStatements(urgency ?? 'same-day'),
      who: [],
    };
  const works = modality === 'both' ? (order ?? []) : [modality];
  const dose = doseOf(input, gentle);
  const steps = stepsOf(works, { subject: input.subject, dose, gentle, noFriction });
  return {
    works,
    tools: toolStatements(works, input.subject?.traits, gentle),
    dose,
    steps,
    techniques: techniquesOf(steps),
    avoid,
    course: courseStatements(works),
    preparation: preparationStatements(),
    after: afterStatements(works),
    selfCare: selfCareStatements(input, dose),
    stop: stopStatements(),
    who: whoStatements(),
  };
}
