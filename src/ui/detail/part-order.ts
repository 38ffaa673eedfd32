// In which order each audience reads what stands below the answer, and what of it is unfolded at first.
import type { Task } from '../../state/audience.ts';

export type PartName =
  | 'pain'
  | 'self'
  | 'see'
  | 'doctor'
  | 'why'
  | 'risk'
  | 'how'
  | 'course'
  | 'place'
  | 'points'
  | 'muscle'
  | 'alike'
  | 'layers'
  | 'evidence';

interface PartOrder {
  order: readonly PartName[];
  open: readonly PartName[];
}

/**
 * A client: what it is, what to do alone, whom to see and what to say, when a doctor. A therapist: what lies at risk
 * before how it is done. A student: the facts first.
 */
const orders: Readonly<Record<Task, PartOrder>> = {
  seek: {
    order: [
      'pain',
      'self',
      'see',
      'doctor',
      'why',
      'risk',
      'how',
      'course',
      'place',
      'points',
      'muscle',
      'layers',
      'evidence',
    ],
    open: ['pain', 'self', 'see'],
  },
  explain: {
    order: [
      'risk',
      'how',
      'why',
      'place',
      'course',
      'pain',
      'self',
      'see',
      'doctor',
      'points',
      'muscle',
      'layers',
      'evidence',
    ],
    open: ['risk', 'how', 'why'],
  },
  learn: {
    order: [
      'pain',
      'place',
      'muscle',
      'alike',
      'layers',
      'points',
      'risk',
      'evidence',
      'why',
      'how',
      'course',
      'self',
      'doctor',
      'see',
    ],
    open: ['pain', 'place', 'muscle', 'alike', 'risk'],
  },
};

/** `stopped`: a sign needs a doctor, so that why and whom to see come before all else. */
export function partOrder(task: Task, hasPoint: boolean, stopped: boolean): PartOrder {
  const { order, open } = orders[task];
  const first: readonly PartName[] = [
    ...(stopped ? (['why', 'doctor'] as const) : []),
    ...(hasPoint ? [] : (['points'] as const)),
  ];
  return { order: [...first, ...order.filter((part) => !first.includes(part))], open: [...first, ...open] };
}
