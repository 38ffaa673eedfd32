// Starts the app: store, link, settings, page.

import { index } from 'virtual:atlas/index';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../ui/shell/fonts.css';
import '../ui/shell/theme.css';
import { createAtlasStore } from '../state/atlas-store.ts';
import { mirrorSettings } from '../state/device-settings.ts';
import { knownIds } from '../state/known-ids.ts';
import { mirrorLink } from '../state/page-link.ts';
import { mirrorRecords } from '../state/records/page-records.ts';
import { App } from './App.tsx';
import { mirrorDocument } from './mirror-document.ts';

const known = knownIds(index);
const store = createAtlasStore(known);
mirrorDocument(store, index);
const storage = deviceStorage();
mirrorSettings(store, storage);
mirrorRecords(store, storage);
mirrorLink(store, known, window);

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root"');
createRoot(root).render(
  <StrictMode>
    <App store={store} index={index} />
  </StrictMode>,
);

/** Reading `localStorage` throws where the browser forbids it. */
function deviceStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
