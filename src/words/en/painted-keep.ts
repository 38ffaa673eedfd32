// What is said of keeping painted pains or handing them over: paper, picture, data, link and code.
export const paintedKeepMessages = {
  'paintedPaper.title': 'Where it hurts',
  'paintedKeep.code': 'Code for a phone',
  'paintedKeep.codeOf': 'Code with the link to this drawing',
  'paintedKeep.codeHow': 'Hold a phone’s camera to it: the same drawing opens there.',
  'paintedKeep.codeLong':
    'This drawing is too long for a code that a phone can read. Copy the link in place of it.',
  'paintedKeep.codeHolds': 'It holds where you painted and nothing that you answered. It goes to no server.',
  'paintedKeep.here': 'All of this is made on this device. Nothing is sent anywhere.',
} as const;
