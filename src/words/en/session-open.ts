// The way to a therapist's session, in the first view; its own words come with it.
export const sessionOpenMessages = {
  'sessionOpen.open': 'Session record',
} as const;
