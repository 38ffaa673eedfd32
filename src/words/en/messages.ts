// The English catalogue of the first view: interface, records, safety, sources. What the guide says joins it with the
// guide (late-words.ts). No key stands in two.
import { interfaceMessages } from './interface.ts';
import { recordMessages } from './records.ts';
import { safetyMessages } from './safety.ts';
import { sourceListMessages } from './source-list.ts';

export const messages = {
  ...interfaceMessages,
  ...recordMessages,
  ...safetyMessages,
  ...sourceListMessages,
} as const;
