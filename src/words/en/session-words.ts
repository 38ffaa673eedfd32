// Joins the words of a session to the catalogue. Each part of it that is fetched on its own imports this.
import { addEnglish } from '../format.ts';
import { sessionMessages } from './session.ts';
import { sessionNoteMessages } from './session-note.ts';

addEnglish({ ...sessionMessages, ...sessionNoteMessages });
