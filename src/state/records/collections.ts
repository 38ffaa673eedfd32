// Every kind of record that the page keeps: a new kind is its own file, and a line here.
import { clientSessionCollection } from './client-session-record.ts';
import type { Collection } from './collection.ts';
import { drawingCollection } from './drawing-record.ts';
import { handoutCollection } from './handout-record.ts';
import { settingsCollection } from './settings-record.ts';
import { studyCollection, studyListCollection, studySessionCollection } from './study-record.ts';

export const collections: readonly Collection<unknown>[] = [
  settingsCollection,
  studyCollection,
  studyListCollection,
  studySessionCollection,
  drawingCollection,
  clientSessionCollection,
  handoutCollection,
];
