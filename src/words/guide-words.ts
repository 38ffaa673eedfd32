// What the guide says, in English. Imported by whatever lets the guide speak, so that the first view does without.
import { guideMessages } from './en/guide.ts';
import { addEnglish } from './format.ts';

addEnglish(guideMessages);
