// The English catalogue in one: interface, records, safety, the guide's panels, what the guide says, and paper. No key stands in two.
import { guideMessages } from './guide.ts';
import { guidePanelMessages } from './guide-panels.ts';
import { interfaceMessages } from './interface.ts';
import { paperMessages } from './paper.ts';
import { recordMessages } from './records.ts';
import { safetyMessages } from './safety.ts';

export const messages = {
  ...interfaceMessages,
  ...recordMessages,
  ...safetyMessages,
  ...guidePanelMessages,
  ...guideMessages,
  ...paperMessages,
} as const;
