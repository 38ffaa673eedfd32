// Joins the words of the hand-out and of the embedded plate to the catalogue; each part of them that is fetched on its own imports this.
import { addEnglish } from '../format.ts';
import { handoutMessages } from './handout.ts';

addEnglish(handoutMessages);
