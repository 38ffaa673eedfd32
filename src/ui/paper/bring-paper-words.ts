// The words of paper and of passing a result on: they come with the part that says them.
import { paperMessages } from '../../words/en/paper.ts';
import { addEnglish } from '../../words/format.ts';

addEnglish(paperMessages);
