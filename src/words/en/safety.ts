// The words of a stop in English. They stand in the first view's catalogue and in the guide's: no warning waits for a chunk.
export const safetyEn = {
  'headline.not-now': 'Not now',
  'summary.emergency': 'No massage: call for emergency help now.',
  'summary.same-day': 'No massage now: see a doctor today.',
  'summary.soon': 'No massage for now: see a doctor first.',
} as const;
