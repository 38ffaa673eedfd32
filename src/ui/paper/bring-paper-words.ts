// The words of paper and of passing a result on: they come with the part that says them.
import { paperMessages } from '../../words/en/paper.ts';
import { bringWords } from '../../words/format.ts';

bringWords(paperMessages);
