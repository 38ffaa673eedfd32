// The English catalogue in one: interface, records, safety, the guide's panels, and what the guide says. No key stands in two.
import { guideMessages } from './guide.ts';
import { guidePanelMessages } from './guide-panels.ts';
import { interfaceMessages } from './interface.ts';
import { plateMessages } from './plate.ts';
import { recordMessages } from './records.ts';
import { safetyMessages } from './safety.ts';
import { skinMenuMessages } from './skin-menu.ts';

export const messages = {
  ...interfaceMessages,
  ...plateMessages,
  ...recordMessages,
  ...safetyMessages,
  ...skinMenuMessages,
  ...guidePanelMessages,
  ...guideMessages,
} as const;
