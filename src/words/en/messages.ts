// The English catalogue in one: the words of the first view, those that come with the guide, those of study, of showing, of sessions, of the hand-out,
// of the display settings and of use without a connection, and those of index.html itself. No key stands in two.

import { brushMessages } from './brush.ts';
import { displayMessages } from './display.ts';
import { firstMessages } from './first-messages.ts';
import { handoutMessages } from './handout.ts';
import { lateMessages } from './late-messages.ts';
import { learnMessages } from './learn.ts';
import { offlineMessages } from './offline.ts';
import { pageFileMessages } from './page-file.ts';
import { paintedMessages } from './painted.ts';
import { paintedKeepMessages } from './painted-keep.ts';
import { paintedRowsMessages } from './painted-rows.ts';
import { quizMessages } from './quiz.ts';
import { recordMessages } from './records.ts';
import { sessionMessages } from './session.ts';
import { sessionNoteMessages } from './session-note.ts';
import { showingMessages } from './showing.ts';
import { studyMoreMessages } from './study-more.ts';

export const messages = {
  ...firstMessages,
  ...lateMessages,
  ...learnMessages,
  ...quizMessages,
  ...brushMessages,
  ...paintedMessages,
  ...paintedRowsMessages,
  ...paintedKeepMessages,
  ...studyMoreMessages,
  ...sessionMessages,
  ...sessionNoteMessages,
  ...showingMessages,
  ...handoutMessages,
  ...displayMessages,
  ...recordMessages,
  ...offlineMessages,
  ...pageFileMessages,
} as const;
