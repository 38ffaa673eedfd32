// English words for what the first look has no room for, or cannot see.
export const sightMessages = {
  'zones.more': '+{count} more',
} as const;
