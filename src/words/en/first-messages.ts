// The English words that come with the first view: interface, records, safety, the list of sources.

import { findMessages } from './find.ts';
import { interfaceMessages } from './interface.ts';
import { layerLabelMessages } from './layer-label.ts';
import { paintingMessages } from './painting.ts';
import { paintingFindMessages } from './painting-find.ts';
import { pinMessages } from './pins.ts';
import { plateMessages } from './plate.ts';
import { safetyMessages } from './safety.ts';
import { searchMessages } from './search.ts';
import { sessionOpenMessages } from './session-open.ts';
import { sightMessages } from './sight.ts';

export const firstMessages = {
  ...interfaceMessages,
  ...safetyMessages,
  ...findMessages,
  ...paintingMessages,
  ...pinMessages,
  ...paintingFindMessages,
  ...layerLabelMessages,
  ...plateMessages,
  ...sightMessages,
  ...sessionOpenMessages,
  ...searchMessages,
} as const;
