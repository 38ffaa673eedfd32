// The English words that no first view needs: they come with the guide and join the catalogue. Whoever puts the guide
// into words imports this; test/words/en/late-words.test.ts finds a first view that needs one of them.
import { answerMessages } from './answer.ts';
import { guideMessages } from './guide.ts';
import { guidePanelMessages } from './guide-panels.ts';
import { messages } from './messages.ts';

export const lateMessages = { ...guidePanelMessages, ...guideMessages, ...answerMessages } as const;

Object.assign(messages, lateMessages);
