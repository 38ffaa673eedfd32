// Joins the words of painting to the catalogue; each part of it that is fetched on its own imports this.
import { addEnglish } from '../format.ts';
import { brushMessages } from './brush.ts';
import { paintedMessages } from './painted.ts';
import { paintedRowsMessages } from './painted-rows.ts';

addEnglish({ ...brushMessages, ...paintedMessages, ...paintedRowsMessages });
