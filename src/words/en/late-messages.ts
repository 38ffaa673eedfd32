// The English words that no first view needs: the guide's panels, what the guide says, the answer about a choice.

import { answerMessages } from './answer.ts';
import { guideMessages } from './guide.ts';
import { guidePanelMessages } from './guide-panels.ts';
import { paperMessages } from './paper.ts';
import { tissueMessages } from './tissue.ts';

export const lateMessages = {
  ...guidePanelMessages,
  ...guideMessages,
  ...answerMessages,
  ...paperMessages,
  ...tissueMessages,
} as const;
