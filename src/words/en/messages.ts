// The English catalogue of the first view: interface, Find, records, safety. What the guide says joins it with the guide
// (late-words.ts). No key stands in two.
import { findMessages } from './find.ts';
import { interfaceMessages } from './interface.ts';
import { recordMessages } from './records.ts';
import { safetyMessages } from './safety.ts';

export const messages = {
  ...interfaceMessages,
  ...findMessages,
  ...recordMessages,
  ...safetyMessages,
} as const;
