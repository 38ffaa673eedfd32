// Words of the comparison: what studies say against a fact of the articles.
export const sourceListMessages = {
  'compare.against': 'What studies say:',
} as const;
