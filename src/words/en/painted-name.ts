// Words that name a painted pain: where it lies and how large it is.
export const paintedNameMessages = {
  'paintedName.name': '{places}, about {cm2} cm²',
  'paintedName.oneSide':
    '{side, select, left {Left side} right {Right side} both {Both sides} across {Across the middle} other {In the middle}}: {places}, about {cm2} cm²',
  'paintedName.nowhere': 'A place on the skin, about {cm2} cm²',
  'paintedName.place':
    '{place}{side, select, left {, left side} right {, right side} both {, both sides} across {, across the middle} other {, in the middle}}',
  'paintedName.size': '{size, select, spot {a spot} palm {as large as a palm} other {larger than a palm}}',
} as const;
