// The words of a stop in English (ICU message syntax): part of the first view, so that no warning waits for a chunk.
export const safetyMessages = {
  'headline.not-now': 'Not now',
  'summary.emergency': 'No massage: call for emergency help now.',
  'summary.same-day': 'No massage now: see a doctor today.',
  'summary.soon': 'No massage for now: see a doctor first.',
} as const;
