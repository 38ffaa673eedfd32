// The English catalogue in one: the words of the first view, and what the guide says. No key stands in two.
import { firstMessages } from './first-messages.ts';
import { guideMessages } from './guide.ts';

export const messages = { ...firstMessages, ...guideMessages } as const;
