// Starts the app: store, link, settings, page.

import { index } from 'virtual:atlas/index';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
// Before the first worker is opened.
import './trusted-types.ts';
// First of all: the body is on its way, and worked on, while the rest of the page is read.
import { followProgress, pageAssets } from './page-assets.ts';
import '../ui/shell/fonts.css';
import '../ui/shell/theme.css';
import { createAtlasStore } from '../state/atlas-store.ts';
import { mirrorSettings } from '../state/device-settings.ts';
import { knownIds } from '../state/known-ids.ts';
import { mirrorLink } from '../state/page-link.ts';
import { followPaintedLink } from '../state/page-paint.ts';
import { mirrorRecords } from '../state/records/page-records.ts';
import { reportFault } from '../state/report-fault.ts';
import { App } from './App.tsx';
import { lackingHere, tellTooOld } from './engine-floor.ts';
import { followLanguage } from './follow-language.ts';
import { keepForOffline } from './keep-for-offline.ts';
import { keepTextsWhole } from './keep-texts-whole.ts';
import { lendMiddles } from './lend-area-middle.ts';
import { mirrorDocument } from './mirror-document.ts';
import { missStyles } from './miss-styles.ts';
import { sceneHasStarted } from './scene-module.ts';

const element = document.getElementById('root');
if (element === null) throw new Error('index.html has no element with the id "root"');
const lacking = lackingHere();
if (lacking.length > 0) tellTooOld(element, lacking);
else start(element);

function start(element: HTMLElement): void {
  const known = knownIds(index);
  const store = createAtlasStore(known);
  const sayTitle = mirrorDocument(store, index);
  /** In a frame on someone else's page nothing is stored, nor read. */
  const isEmbedded = new URLSearchParams(window.location.search).get('embed') === '1';
  const storage = isEmbedded ? null : deviceStorage();
  mirrorSettings(store, storage);
  mirrorRecords(store, storage);
  mirrorLink(store, known, window);
  followPaintedLink(store, known, window);
  keepTextsWhole(document.body);
  missStyles();
  lendMiddles(pageAssets);
  if (!isEmbedded) keepForOffline(store);
  followProgress((share) => store.getState().setProgress(share));
  /** React's own report of a fault in drawing, whether a boundary caught it or not: the stack says in which part. */
  const reportDrawing = (fault: unknown, { componentStack }: { componentStack?: string | undefined }) =>
    reportFault(`drawing the page${componentStack ?? ''}`, fault);
  const root = createRoot(element, {
    onCaughtError: reportDrawing,
    onUncaughtError: reportDrawing,
    // Drawn whole at the second try; what went wrong at the first is its cause.
    onRecoverableError: (fault, info) =>
      reportDrawing((fault instanceof Error && fault.cause) || fault, info),
  });
  sceneHasStarted().then(() =>
    followLanguage(store, (language) => {
      sayTitle();
      root.render(
        <StrictMode>
          <App key={language} store={store} index={index} assets={pageAssets} />
        </StrictMode>,
      );
    }),
  );
}

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
