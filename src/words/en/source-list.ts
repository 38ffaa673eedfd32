// Words of the comparison: what studies say against a fact of the articles.
export const sourceListMessages = {
  'compare.articlesAre': 'All five are web pages of massage practices. None names an author or a date.',
  'compare.against': 'What studies say:',
} as const;
