// What the first view says of pinned points.
export const pinMessages = {
  'notice.pinsFull': 'Eight points can be pinned at a time. Let one go to pin another.',
  'pin.pin': 'Pin',
  'pin.name': 'Pin {point}',
  'pin.all': 'Pin all {count} points',
  'pin.family': 'Pin it with its {count, plural, one {satellite} other {# satellites}}',
  'present.open': 'Present',
  'scene.pins': 'Pinned together: {points}.',
} as const;
