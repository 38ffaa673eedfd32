// English words for what the first look has no room for, or cannot see.
export const sightMessages = {
  /** Number and side are one piece (no-break spaces): only the muscle's name may take a line of its own. */
  'label.point': '{muscle} point\u00a0{number},\u00a0{side, select, left {left} other {right}}\u00a0side',
  'zones.more': '+{count} more',
  'find.sideHint': 'As when the body faces you: its own right is on your left.',
  'legend.wash': 'pain of all its points',
  'legend.way': 'from a likely point',
} as const;
