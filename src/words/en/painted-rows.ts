// What is said of several pains beside each other, and of a new one that waits for its first stroke.
export const paintedRowsMessages = {
  'paintedRows.choose': 'Paint on: pain {number}, {name}',
  'paintedRows.eraseOf': 'Erase pain {number}: {name}',
  'paintedRows.new': 'A new pain: paint it',
  'paintedRows.newBar': 'The next stroke begins a new pain.',
  'paintedRows.same': 'This drawing is kept already, just as it is.',
} as const;
