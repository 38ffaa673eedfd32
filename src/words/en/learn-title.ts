// Words about what is learned that stand elsewhere: heading and link of what a muscle is confused with, and what rests on a source.
export const learnTitleMessages = {
  'alike.title': 'What it is confused with',
  'parts.alike': 'Confused with',
  'sources.uses.latinWords': '{count, plural, one {# Latin word} other {# Latin words}}',
} as const;
