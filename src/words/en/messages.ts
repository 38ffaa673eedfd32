// The English catalogue in one: the words of the first view, those that come with the guide, those of study, those of the hand-out. No key stands in two.
import { firstMessages } from './first-messages.ts';
import { handoutMessages } from './handout.ts';
import { lateMessages } from './late-messages.ts';
import { studyMoreMessages } from './study-more.ts';

export const messages = {
  ...firstMessages,
  ...lateMessages,
  ...studyMoreMessages,
  ...handoutMessages,
} as const;
