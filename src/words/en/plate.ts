// English words of the plate: its controls, what it says while it loads, and what cannot be seen from here.
export const plateMessages = {
  'plate.side': 'Side',
  'plate.view': 'View',
  'loading.fetching': 'Fetching the body, {percent} %',
  'loading.preparing': 'Preparing the picture',
  'unseen.text':
    '{view, select, front {Part of this pain is felt on the front} back {Part of this pain is felt on the back} left {Part of this pain is felt on the left} other {Part of this pain is felt on the right}}',
  'unseen.show': 'Show',
  'unseen.name':
    '{view, select, front {Show the pain on the front} back {Show the pain on the back} left {Show the pain on the left} other {Show the pain on the right}}',
  'zones.turn': 'Turn the body to this place',
  'locator.label': 'Show the whole body. You see it from this side now:',
  'scene.now':
    '{body, select, male {Male body} other {Female body}} you can turn, seen from {view, select, front {the front} back {the back} left {its left side} other {its right side}}. {shown}',
  'scene.nothing': 'Nothing is chosen.',
  'scene.muscle': '{muscle}, {side, select, left {left side} other {right side}}.',
  'scene.area':
    'Marked as the place that hurts: {area}, {side, select, left {left side} other {right side}}.',
  'scene.complaint': 'Complaint: {complaint}.',
} as const;
