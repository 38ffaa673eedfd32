// Every word of the interface in English (ICU message syntax). Content about muscles stands in data/, not here.
export const en = {
  'notice.unknownChoice': 'That entry is not in the atlas, so nothing was changed.',
  'notice.unknownLink':
    'This link asks for something the atlas does not know ({fields}). It shows the nearest thing it does know.',
  'notice.storageFull': 'This device has no room left, so your settings could not be kept.',
  'notice.storageBlocked':
    'This browser does not let the atlas keep anything, so your settings could not be kept.',
  'notice.storageDamaged':
    'The settings kept on this device could not be read. The atlas starts with its own.',
} as const;
