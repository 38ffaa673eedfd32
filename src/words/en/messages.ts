// The English catalogue of the first view in one: interface, records, safety, the guide's panels, and what the guide says. No key stands in two.
import { guideMessages } from './guide.ts';
import { guidePanelMessages } from './guide-panels.ts';
import { interfaceMessages } from './interface.ts';
import { recordMessages } from './records.ts';
import { safetyMessages } from './safety.ts';

export const messages = {
  ...interfaceMessages,
  ...recordMessages,
  ...safetyMessages,
  ...guidePanelMessages,
  ...guideMessages,
} as const;
