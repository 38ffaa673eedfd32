// Joins the words of study to the catalogue. Each part of it that is fetched on its own imports this;
// test/words/en/late-words.test.ts holds it.
import { addEnglish } from '../format.ts';
import { learnMessages } from './learn.ts';
import { quizMessages } from './quiz.ts';
import { studyMoreMessages } from './study-more.ts';

addEnglish(learnMessages);
addEnglish(quizMessages);
addEnglish(studyMoreMessages);
