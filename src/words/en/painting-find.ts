// What the first view of Find says once something is painted: the rest comes with the answer (painted.ts).
export const paintingFindMessages = {
  'painting.byName': 'Or by name: a place that you choose is added to the painting',
  'painting.back': 'Back to painting',
  'painting.answer': 'What may send this pain',
} as const;
