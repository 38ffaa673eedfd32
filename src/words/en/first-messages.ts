// The English words that come with the first view: interface, records, safety, the guide's panels.
import { guidePanelMessages } from './guide-panels.ts';
import { interfaceMessages } from './interface.ts';
import { recordMessages } from './records.ts';
import { safetyMessages } from './safety.ts';
import { sourceListMessages } from './source-list.ts';

export const firstMessages = {
  ...interfaceMessages,
  ...recordMessages,
  ...safetyMessages,
  ...sourceListMessages,
  ...guidePanelMessages,
} as const;
