// The English catalogue of the first view: interface, records, safety. What the guide says joins it with the guide
// (late-words.ts). No key stands in two.
import { interfaceMessages } from './interface.ts';
import { recordMessages } from './records.ts';
import { safetyMessages } from './safety.ts';

export const messages = {
  ...interfaceMessages,
  ...recordMessages,
  ...safetyMessages,
} as const;
