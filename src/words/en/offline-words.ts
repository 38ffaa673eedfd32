// Joins the words of use without a connection to the catalogue.
import { addEnglish } from '../format.ts';
import { offlineMessages } from './offline.ts';

addEnglish(offlineMessages);
