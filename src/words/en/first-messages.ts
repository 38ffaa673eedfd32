// The English words that come with the first view: interface, records, safety, the guide's panels.
import { guidePanelMessages } from './guide-panels.ts';
import { interfaceMessages } from './interface.ts';
import { recordMessages } from './records.ts';
import { safetyMessages } from './safety.ts';

export const firstMessages = {
  ...interfaceMessages,
  ...recordMessages,
  ...safetyMessages,
  ...guidePanelMessages,
} as const;
