// Joins the words of keeping painted pains to the catalogue: whoever says one, in a chunk that comes with painting, imports this.
import { addEnglish } from '../format.ts';
import { paintedKeepMessages } from './painted-keep.ts';

addEnglish(paintedKeepMessages);
