// English words of what study has beside the quiz, fetched with it and never with the first view: cards to print, muscles side by side.
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

  'beside.title': 'Muscles side by side',
  'beside.close': 'Close the comparison',
  'beside.what': 'Up to four. The address of this page opens the same comparison.',
  'beside.group': 'A group',
  'beside.group.none': 'Choose a group',
  'beside.full': 'Four stand here. Take one away to add another.',
  'beside.remove': 'Take {muscle} away',
  'beside.picture': 'Points and their pain',
  'beside.points': 'Points, and where they send pain',
  'beside.here': 'See these side by side',
} as const;
