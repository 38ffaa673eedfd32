// Words of the list of sources: what rests on a source beside the records, and what evidence says against a fact.
export const sourceListMessages = {
  'sources.uses.rules': '{count, plural, one {# rule of the guide} other {# rules of the guide}}',
  'sources.uses.bodies': '{count, plural, other {the two drawn bodies}}',
  'compare.against': 'What studies say:',
} as const;
