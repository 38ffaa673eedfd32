// The English catalogue in one: the words of the first view, those that come with the guide, those of study and of showing. No key stands in two.
import { firstMessages } from './first-messages.ts';
import { lateMessages } from './late-messages.ts';
import { showingMessages } from './showing.ts';
import { studyMoreMessages } from './study-more.ts';

export const messages = {
  ...firstMessages,
  ...lateMessages,
  ...studyMoreMessages,
  ...showingMessages,
} as const;
