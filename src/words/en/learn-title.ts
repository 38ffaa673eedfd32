// The heading and the link of what a muscle is confused with: they stand before the part itself has come.
export const learnTitleMessages = {
  'alike.title': 'What it is confused with',
  'parts.alike': 'Confused with',
} as const;
