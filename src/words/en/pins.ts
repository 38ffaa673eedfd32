// What the first view says of pinned points.
export const pinMessages = {
  'notice.pinsFull': 'Eight points can be pinned at a time. Let one go to pin another.',
} as const;
