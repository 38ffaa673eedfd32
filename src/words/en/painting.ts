// What the first view says of painted pain: the switch, and what cannot be read or done.
export const paintingMessages = {
  'painting.start': 'Paint where it hurts',
  'painting.short': 'Paint',
  'legend.paint': 'what is painted',
  'notice.damagedPaint':
    'Part of the painted pain in this link could not be read. What could be read is shown.',
  'notice.paintLinkFailed':
    'The painted pain could not be read from the address or kept in it. The drawing on this page is whole.',
  'notice.noBrush':
    'The brush could not be fetched. You can still choose the place that hurts from the list or the search.',
  'notice.notPainted': 'That place could not be painted just now. Try again, or paint it with a finger.',
} as const;
