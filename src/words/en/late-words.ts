// Joins the late words to the catalogue. Whoever puts the guide into words imports this;
// test/words/en/late-words.test.ts finds a first view that needs one of them.
import { addEnglish } from '../format.ts';
import { lateMessages } from './late-messages.ts';

addEnglish(lateMessages);
