// Find in English: from the place that hurts to the muscles, the side of the pain, and for whom each lens is.

export const findMessages = {
  'lens.find.hint': 'It hurts: find why',
  'lens.explain.hint': 'Show a pattern',
  'lens.study.hint': 'Learn and test',

  'find.title': 'Where does it hurt?',
  'find.orByName': 'Or choose the place by its name',
  'find.lead':
    'Show the place. The atlas names the muscles that often send pain there, which may lie somewhere else.',
  'find.symptoms': 'In plain words',
  'find.otherSymptoms': 'Other complaints',
  'find.another': 'Another place',
  'find.place': '{place}{side, select, left {, left side} right {, right side} both {, both sides} other {}}',
  'find.side': 'Which side hurts?',
  'find.sideOf': '{place}: which side?',
  'find.side.option': '{side, select, left {Left} right {Right} other {Both}}',
  'find.candidates':
    '{count, plural, one {One muscle is known to send pain here.} other {# muscles known to send pain here, in the books’ order:}}',
  'find.order':
    'The order is that of the lists in the books; then come muscles whose pain is often felt here, then those whose pain only some feel here. It does not say how likely each is in you.',
  'find.waiting': 'The muscles are on their way.',
  'find.failed':
    'The list could not be loaded. The questions of safety, the body and the search go on working.',
  'find.brief':
    'Part of the answer could not be loaded: the list may miss a muscle, and the work for each is not said.',
  'find.none': 'The atlas holds no point yet that is known to send pain here.',
  'find.all': 'Show all {count} muscles and all their points',
  'find.fewer': 'Show the first three only',
  'find.pointSide':
    '{side, select, left {, left side} right {, right side} both {, both sides} across {, of the other side} other {}}',
  'find.pointName':
    '{muscle} point {number}{side, select, left {, left side} right {, right side} both {, both sides} across {, of the other side} other {}}: {label}',
  'find.why.complaint': 'No. {rank} of {of} for this complaint in {source}',
  'find.why.named':
    '{place, select, none {No. {rank} of {of} for this place in {source}} other {{place}: no. {rank} of {of} in {source}}}',
  'find.why.often': 'Its pain is often felt here',
  'find.why.some': 'Some feel its pain here',
  'find.why.edge': 'Its pain just reaches the edge of the place',
  'find.why.crosses': 'Its pain is known to cross to the other side',
  'find.why.whole': 'Named with its muscle',
  'find.why.across': '{what}, from the other side',
  'find.announcement':
    '{place}{side, select, left {, left side.} right {, right side.} both {, both sides.} ask {. Which side hurts?} other {.}} {count, plural, =0 {No muscle is known to send pain here.} one {One muscle is known to send pain here: {first}.} other {# muscles are known to send pain here. The first: {first}.}}',
} as const;
