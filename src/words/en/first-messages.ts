// The English words that come with the first view: interface, records, safety, the list of sources.

import { findMessages } from './find.ts';
import { interfaceMessages } from './interface.ts';
import { plateMessages } from './plate.ts';
import { recordMessages } from './records.ts';
import { safetyMessages } from './safety.ts';
import { searchMessages } from './search.ts';
import { sightMessages } from './sight.ts';
import { skinMenuMessages } from './skin-menu.ts';
import { sourceListMessages } from './source-list.ts';

export const firstMessages = {
  ...interfaceMessages,
  ...recordMessages,
  ...safetyMessages,
  ...sourceListMessages,
  ...findMessages,
  ...plateMessages,
  ...skinMenuMessages,
  ...sightMessages,
  ...searchMessages,
} as const;
