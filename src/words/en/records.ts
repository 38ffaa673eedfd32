// What is said about the records that are kept on the device, in English; comes when they are looked at.
export const recordMessages = {
  'records.title': 'Kept on this device',
  'records.name':
    '{collection, select, settings {Body, paper, skin and garment} drawings {Painted pains, {id}} handouts {Your name and address on hand-outs} sessions {The quiz that is on} other {{collection}: {id}}}',
  'records.cards': '{count, plural, one {# card of the quiz} other {# cards of the quiz}}',
  'records.session': 'A session with a client, {id}',
  'records.sessions': '{count, plural, one {# session with a client} other {# sessions with clients}}',
  'records.list': 'Your own list of muscles',
  'records.savedAt': 'last changed {savedAt, date, long}',
  'records.unreadable': 'cannot be read',
  'records.visitOnly': 'for this visit only',
  'records.erase': 'Erase {name}',
  'records.eraseShort': 'Erase',
  'records.none': 'Nothing yet.',
  'records.export': 'Save as a file',
  'records.import': 'Take over from a file',
  'records.erased': 'Erased: {name}.',
  'records.exported':
    '{count, plural, one {# record} other {# records}} saved as a file.{unreadable, plural, =0 {} one { # cannot be read and is not in it.} other { # cannot be read and are not in it.}}',
  'records.taken':
    '{count, plural, =0 {The file holds no records.} one {# record taken over.} other {# records taken over.}}',
  'records.fault.foreign': 'Nothing was taken over: the file does not hold records of this atlas.',
  'records.fault.newer': 'Nothing was taken over: the file was written by a later edition of the atlas.',
  'records.fault.full': 'Nothing was taken over: this device has no room left.',
  'records.fault.blocked': 'Nothing was taken over: this browser does not let the atlas keep records.',
  'records.fault.record':
    'Nothing was taken over: in “{record}”, the field “{field}” does not fit. It holds {got}; expected: {expected}.',
  'records.fault.missing': 'Nothing was taken over: in “{record}”, the field “{field}” is missing.',
} as const;
