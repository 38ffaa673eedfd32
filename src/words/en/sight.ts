// English words of the first view: for what it has no room for or cannot see, the switch for all points, and faults of what is kept.
export const sightMessages = {
  /** Number and side are one piece (no-break spaces): only the muscle's name may take a line of its own. */
  'label.point':
    '{muscle} point\u00a0{number},\u00a0{side, select, left {left\u00a0side} right {right\u00a0side} other {midline}}',
  'zones.more': '+{count} more',
  'find.sideHint': 'As when the body faces you: its own right is on your left.',
  'legend.wash': 'pain of all its points',
  'legend.way': 'from a likely point',
  'scene.helpPress': 'Enter chooses what lies in the middle of the picture.',
  'records.loading': 'Looking what is kept…',
  'records.failed': 'What is kept could not be looked up.',
  'notice.recordsFull':
    'This device has no room left for records. What it could not take lasts until you close the page.',
  'notice.recordsBlocked':
    'This browser does not let the atlas keep records. The display settings stay; all else lasts until you close the page.',
  'notice.recordsNotErased':
    'Not everything that is kept could be erased. Load the page again and switch “Remember on this device” on and off.',
} as const;
