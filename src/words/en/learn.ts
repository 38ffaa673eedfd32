// English words of what a student learns before testing: Latin as it is said, what a muscle is confused with, what helps to remember it.
export const learnMessages = {
  'learn.stress': 'Stress on {syllables}.',
  'learn.how':
    'Capitals carry the stress, by the rule of Latin: on the last syllable but one if it is long or closed, else on the one before.',
  'learn.said': 'In Latin: {latin}, said {spoken}.',

  'tour.letters': 'Letters as in the picture.',

  'learn.aids': 'To remember it',

  'alike.from': 'By the overlap of the main pains drawn in this atlas, the greatest first.',
  'alike.lead': '{muscle}, point\u00a0{other}',
  'alike.share':
    'covers {there, number, percent} of the main pain of point\u00a0{own}; {here, number, percent} of its own main pain lies there.',
  'alike.there': 'It alone reaches',
  'alike.here': 'This one alone reaches',
  'alike.nerve': 'Nerve',
  'alike.layer': 'Layer',
  'alike.work': 'What it does',
  'alike.versus': '{there}; here: {here}',
  'alike.none': 'No other muscle’s main pain covers much of the same skin.',
  'alike.beside': 'At the same place, at another depth',
  'alike.besideFrom': 'Points that lie at most 25 mm apart on both bodies.',
  'alike.besideAt':
    '{mm} mm from point\u00a0{own}, {deep, select, deeper {{by} mm deeper} other {{by} mm nearer to the skin}}',
  'alike.open': 'Side by side with {muscle}',
  'alike.both': '{other}, side by side with {muscle}',
} as const;
