// English words of the plate: its controls, what it says while it loads, and what cannot be seen from here.
export const plateMessages = {
  'plate.side': 'Side',
  'plate.view': 'View',
  'plate.nearer': 'Come nearer',
  'plate.farther': 'Go farther away',
  'plate.help': 'How to read and turn the body',
  'loading.fetching': 'Fetching the body, {percent} %',
  'loading.preparing': 'Preparing the picture',
  'unseen.text':
    '{what, select, pain {Part of this pain is felt} muscle {Part of this muscle’s pain is} place {Part of this place is} mark {A point of this muscle is} other {A likely point is}} on {view, select, front {the front} back {the back} left {the left} other {the right}}',
  'unseen.show': 'Show',
  'unseen.name':
    '{what, select, pain {Show the pain} other {Show what is}} on {view, select, front {the front} back {the back} left {the left} other {the right}}',
  'zones.turn': 'Turn the body to this place',
  'locator.label': 'Show the whole body. You see it from this side now:',
  'scene.now':
    '{body, select, male {Male body} other {Female body}} you can turn, seen from {view, select, front {the front} back {the back} left {its left side} other {its right side}}. {shown}',
  'scene.asked': 'It shows what the quiz is about.',
  'scene.nothing': 'Nothing is chosen.',
  'scene.muscle': '{muscle}, {side, select, left {left side} other {right side}}.',
  'scene.area':
    'Marked as the place that hurts: {area}, {side, select, left {left side} other {right side}}.',
  'scene.complaint': 'Complaint: {complaint}.',
} as const;
