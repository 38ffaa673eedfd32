// What painting says beyond its own answer: what the guide takes from it, and what a link holds.
export const paintedMoreMessages = {
  'paintedMore.extent':
    'You painted about {cm2} cm². {extent, select, spot {That counts as one spot. Choose another if it does not fit.} broad {That counts as spread out. Choose another if it does not fit.} other {That may be either: say what fits.}}',
  'paintedMore.codeHolds':
    'It holds where you painted and what you answered, also about your health. Show it only to people who may know. It goes to no server.',
  'paintedMore.erased': 'Erased: nothing is left of it',
} as const;
