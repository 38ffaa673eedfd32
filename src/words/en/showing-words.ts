// Joins the words for showing several points to the catalogue. Each part of it that is fetched on its own imports this.
import { addEnglish } from '../format.ts';
import { showingMessages } from './showing.ts';

addEnglish(showingMessages);
