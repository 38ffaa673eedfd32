// The English catalogue in one: interface, Find, records, safety, the guide's panels, what the guide says, and the answer. No key stands in two.
import { answerMessages } from './answer.ts';
import { findMessages } from './find.ts';
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
  ...findMessages,
  ...recordMessages,
  ...safetyMessages,
  ...skinMenuMessages,
  ...guidePanelMessages,
  ...guideMessages,
  ...answerMessages,
} as const;
