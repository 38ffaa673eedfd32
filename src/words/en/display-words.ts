// Joins the words of the display settings and of what is kept on the device to the catalogue; each part of them that is fetched on its own imports this.
import { addEnglish } from '../format.ts';
import { displayMessages } from './display.ts';
import { recordMessages } from './records.ts';

addEnglish({ ...displayMessages, ...recordMessages });
