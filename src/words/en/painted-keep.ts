// What is said of keeping painted pains or handing them over: paper, picture, data, link and code.
export const paintedKeepMessages = {
  'paintedKeep.code': 'Code for a phone',
  'paintedKeep.codeOf': 'Code with the link to this drawing',
  'paintedKeep.codeHow': 'Hold a phone’s camera to it: the same drawing opens there.',
  'paintedKeep.codeLong':
    'This drawing is too long for a code that a phone can read. Copy the link in place of it.',
  'paintedKeep.codeHolds': 'It holds where you painted and nothing that you answered. It goes to no server.',
  'paintedKeep.data': 'Save as data',
  'paintedKeep.image': 'Save as a picture',
  'paintedKeep.title': 'Keep it, and see what changes',
  'paintedKeep.keep': 'Keep this drawing',
  'paintedKeep.visit':
    'It is kept for this visit only. To keep it longer, turn on “Remember on this device” under Display.',
  'paintedKeep.device':
    'Drawings are kept on this device alone. Under Display you can save them as a file and take them over.',
  'paintedKeep.kept': 'Kept drawings',
  'paintedKeep.on':
    '{day, date, long}, {exact, select, yes {{day, time, medium}} other {{day, time, short}}}',
  'paintedKeep.size': 'about {cm2} cm²{strong, select, none {} other {, {strong} of 10}}',
  'paintedKeep.show': 'Show',
  'paintedKeep.showOf':
    'Show the drawing of {day, date, long}, {exact, select, yes {{day, time, medium}} other {{day, time, short}}}',
  'paintedKeep.erase': 'Erase',
  'paintedKeep.eraseOf':
    'Erase the drawing of {day, date, long}, {exact, select, yes {{day, time, medium}} other {{day, time, short}}}',
  'paintedKeep.eraseAll': 'Erase all drawings',
  'paintedKeep.erased': 'Erased.',
  'paintedKeep.saved': 'Kept.',
  'paintedKeep.change': 'Since the one before: {what}.',
  'paintedKeep.larger': 'larger by {share, number, percent}',
  'paintedKeep.smaller': 'smaller by {share, number, percent}',
  'paintedKeep.sameSize': 'as large as before',
  'paintedKeep.stronger': 'stronger, from {from} to {to} of 10',
  'paintedKeep.weaker': 'weaker, from {from} to {to} of 10',
  'paintedKeep.asStrong': 'as strong as before',
  'paintedKeep.newPlaces': 'new: {list}',
  'paintedKeep.gonePlaces': 'gone: {list}',
  'paintedKeep.damaged': 'cannot be read',
  'notice.longPaint':
    'This drawing is longer than a link or a kept drawing can hold. What you painted last will be missing there. On this page it is whole.',
  'notice.noPicture': 'The picture could not be drawn just now. Printing and the link go on working.',
  'paintedKeep.here': 'All of this is made on this device. Nothing is sent anywhere.',
} as const;
