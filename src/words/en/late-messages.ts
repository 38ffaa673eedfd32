// The English words that no first view needs: the guide's panels, what the guide says, the answer about a choice.

import { answerMessages } from './answer.ts';
import { guideMessages } from './guide.ts';
import { guidePanelMessages } from './guide-panels.ts';
import { layersMessages } from './layers.ts';
import { learnTitleMessages } from './learn-title.ts';
import { paintedMoreMessages } from './painted-more.ts';
import { paintedNameMessages } from './painted-name.ts';
import { paperMessages } from './paper.ts';
import { riskMessages } from './risk.ts';
import { skinMenuMessages } from './skin-menu.ts';
import { sourceListMessages } from './source-list.ts';
import { studyMessages } from './study.ts';
import { tissueMessages } from './tissue.ts';

export const lateMessages = {
  ...guidePanelMessages,
  ...guideMessages,
  ...answerMessages,
  ...paintedMoreMessages,
  ...paintedNameMessages,
  ...layersMessages,
  ...learnTitleMessages,
  ...paperMessages,
  ...riskMessages,
  ...skinMenuMessages,
  ...sourceListMessages,
  ...studyMessages,
  ...tissueMessages,
} as const;
