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
import { App } from './App.tsx';
import { followLanguage } from './follow-language.ts';
import { mirrorDocument } from './mirror-document.ts';

const known = knownIds(index);
const store = createAtlasStore(known);
const sayTitle = mirrorDocument(store, index);
mirrorSettings(store, deviceStorage());
mirrorLink(store, known, window);

const element = document.getElementById('root');
if (element === null) throw new Error('index.html has no element with the id "root"');
const root = createRoot(element);
followLanguage(store, (language) => {
  sayTitle();
  root.render(
    <StrictMode>
      <App key={language} store={store} index={index} />
    </StrictMode>,
  );
});

/** Reading `localStorage` throws where the browser forbids it. */
function deviceStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
