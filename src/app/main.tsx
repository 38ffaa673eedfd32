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
import { reportFault } from '../state/report-fault.ts';
import { App } from './App.tsx';
import { mirrorDocument } from './mirror-document.ts';

const known = knownIds(index);
const store = createAtlasStore(known);
mirrorDocument(store, index);
mirrorSettings(store, deviceStorage());
mirrorLink(store, known, window);

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root"');
/** React's own report of a fault in drawing, whether a boundary caught it or not: the stack says in which part. */
const reportDrawing = (fault: unknown, { componentStack }: { componentStack?: string | undefined }) =>
  reportFault(`drawing the page${componentStack ?? ''}`, fault);
createRoot(root, { onCaughtError: reportDrawing, onUncaughtError: reportDrawing }).render(
  <StrictMode>
    <App store={store} index={index} />
  </StrictMode>,
);

/** Reading `localStorage` throws where the browser forbids it. */
function deviceStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch (fault) {
    // Said when the person asks to keep something.
    reportFault('asking for the storage of this device', fault);
    return null;
  }
}
