// The English catalogue in one: the words of the first view, and those that come with the guide. No key stands in two.
import { firstMessages } from './first-messages.ts';
import { lateMessages } from './late-messages.ts';

export const messages = { ...firstMessages, ...lateMessages } as const;
