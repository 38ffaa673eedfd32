// The English catalogue in one: interface, records, safety, the guide's panels, what the guide says, sources. No key stands in two.
import { guideMessages } from './guide.ts';
import { guidePanelMessages } from './guide-panels.ts';
import { interfaceMessages } from './interface.ts';
import { recordMessages } from './records.ts';
import { safetyMessages } from './safety.ts';
import { sourceListMessages } from './source-list.ts';

export const messages = {
  ...interfaceMessages,
  ...recordMessages,
  ...safetyMessages,
  ...sourceListMessages,
  ...guidePanelMessages,
  ...guideMessages,
} as const;
