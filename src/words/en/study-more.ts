// English words of what study has beside the quiz, fetched with it and never with the first view: cards to print.
export const studyMoreMessages = {
  'sheets.title': 'Cards to print',
  'sheets.what':
    'A card for each muscle of this choice: picture, names, attachments, nerve, action, points and where they send pain.',
  'sheets.perPage': 'Cards a page',
  'sheets.version': 'Version',
  'sheets.version.full': 'With the answers',
  'sheets.version.blank': 'Blank, to test yourself',
  'sheets.print':
    'Print {count, plural, one {# card} other {# cards}} ({pages, plural, one {# page} other {# pages}})',
  'sheets.making': 'Drawing the pictures: {done} of {of}.',
  'sheets.ready': 'The cards are with your printer’s window.',
  'sheets.failed': 'The pictures could not be drawn. The cards are printed without them.',
  'sheets.name': 'Name',
  'sheets.place': 'Region and layer',
  'sheets.point': 'Point {number}',
  'sheets.picture':
    '{name}, {view, select, front {from the front} back {from behind} left {from the left} other {from the right}}: points and their pain',
} as const;
