// The words of use without a connection (a new version, what is kept for it) and of the licences. They come when one of them
// is to be said.

export const offlineMessages = {
  'offline.newVersion': 'A new version of the atlas is ready. The page starts again with what is chosen now.',
  'offline.take': 'Use the new version',
  'offline.elsewhere':
    'The new version waits: something is going on in another window of the atlas. Finish it there, then ask again.',
  'offline.changed':
    'The atlas changed to a new version in another window. Parts of this page that were not opened yet may not come until it starts again.',
  'offline.again': 'Start this page again',
  'offline.title': 'Without a connection',
  'offline.kept': 'The atlas opens on this device without a connection.',
  'offline.notKept':
    'The atlas is not on this device yet. It is kept a moment after the body stands, where the browser allows it.',
  'offline.layers':
    'Muscles and bones: {kept} of {all} parts are here. A part is kept when it is first looked at.',
  'offline.allLayers': 'Muscles and bones are here as well.',
  'offline.keepLayers': 'Keep them all ({size} MB)',
  'offline.keeping': 'They are on their way.',
  'offline.keepFailed': 'Not all of them could be fetched or kept. What arrived stays.',
  'offline.whose': 'These are the files of the atlas itself, and say nothing about you.',

  'licences.name': '{name}{version, select, none {} other { {version}}} · {licence}',
  'licences.failed': 'The licences could not be fetched.',
} as const;
