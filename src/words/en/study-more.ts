// English words of what study has beside the quiz, fetched with it and never with the first view: cards to print, muscles side by side, pain painted as an answer, tours, progress by area.
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

  'quiz.paint': 'Paint it instead',
  'quiz.paint.pictures': 'Choose among four pictures',
  'quiz.paint.how':
    'Paint on the body where {point} sends its main pain. Either side counts. Two fingers turn the body; on a keyboard the arrow keys turn it, and Enter dabs in the middle.',
  'quiz.paint.done': 'Compare with the atlas',
  'quiz.paint.working': 'Comparing.',
  'quiz.paint.failed': 'The painting could not be compared. Choose among the pictures.',
  'quiz.paint.told':
    'You covered {cover, number, percent} of the main pain. {spill, number, percent} of your paint lies beyond it. Red is the atlas, blue is yours.',

  'study.end':
    '{end, select, origin {Where is the origin (beginning) of {muscle}?} other {Where is the insertion (end) of {muscle}?}}',
  'quiz.kind.where-it-attaches': 'Where does it begin or end?',
  'quiz.attachment': '{muscle}, {end, select, origin {origin} other {insertion}}',
  'quiz.touch.end':
    '{end, select, origin {Touch the origin (beginning) of {muscle}.} other {Touch the insertion (end) of {muscle}.}} Any part of it counts, on either side.',
  'quiz.kind.where-is-landmark': 'Where is the landmark?',
  'study.landmark': 'Where does this landmark lie: {landmark}?',
  'study.landmark.why': '{name} ({latin}). In plain words: {plain}.',
  'quiz.kind.where-is-muscle': 'Where is the muscle?',
  'study.whereMuscle': 'Where does {muscle} run?',
  'study.runs': 'From: {origin} To: {insertion}',
  'quiz.touch.muscle': 'Touch the skin over {muscle}. Any part of it counts, on either side.',
  'quiz.touch.onMuscle': 'Your hand lies on it.',
  'quiz.touch.shown': 'On the body the place is ringed in blue, on the left side or in the middle.',
  'quiz.touch.foundPlace': '{mm} mm from it.',
  'quiz.touch.inMuscle': '{mm} mm off, and on the right muscle.',
  'quiz.touch.layer':
    'The place is right ({mm} mm off), but that is {muscle}, which lies {lies, select, over {over} under {under} other {beside}} it.',
  'quiz.touch.landmark': 'Touch this landmark on the body: {landmark}. Either side counts.',

  'tour.title': 'Guided tour',
  'tour.step': 'Step {step} of {of}',
  'tour.how': 'Arrow keys go on and back.',
  'tour.back': 'Back',
  'tour.next': 'Next',
  'tour.overview': '{region} in one look',
  'tour.counts':
    '{muscles, plural, one {# muscle} other {# muscles}}, {points, plural, one {# trigger point} other {# trigger points}}. First the layers from the outside in, then the muscles that the books name most, then what lies at risk.',
  'tour.layer':
    '{layer, select, superficial {The superficial layer} intermediate {The intermediate layer} other {The deep layer}}',
  'tour.sends': 'Point {number} ({part}) sends its main pain here: {places}.',
  'tour.risk': 'What lies at risk',
  'tour.riskOf': 'Named for: {muscles}.',
  'tour.test': 'Test yourself on this region',
  'tour.unknown': 'There is no tour of this region.',

  'quiz.ownMeasure': 'Measured on the body of this atlas',

  'quiz.deck.noPictures': 'Saved without pictures: they could not be drawn.',
  'quiz.progress.areasKnown': 'Areas of pain that you mostly know',
  'quiz.progress.areasBegun': 'Areas asked about, not known yet',
  'quiz.progress.areasNone': 'none',
} as const;
