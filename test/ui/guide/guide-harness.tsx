// Puts a part of the guide into jsdom, over one real muscle record. Not a test itself.
import { readFileSync } from 'node:fs';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import type { Muscle } from '../../../src/dataset/muscle-schema.ts';
import { type Subject, subjectOf } from '../../../src/guide/case/traits.ts';
import type { Verdict } from '../../../src/guide/verdict/verdict.ts';
import type { AtlasState } from '../../../src/state/atlas-state.ts';
import { createAtlasStore } from '../../../src/state/atlas-store.ts';
import type { Answers } from '../../../src/state/case-answers.ts';
import { type CaseStore, caseStoreOf } from '../../../src/state/case-store.ts';
import { knownIds } from '../../../src/state/known-ids.ts';
import { AtlasStoreContext } from '../../../src/state/use-atlas.ts';
import { useVerdict } from '../../../src/ui/guide/verdict/use-verdict.ts';
import { smallIndex } from '../../anatomy/small-index.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
// jsdom has no modal dialogs.
HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
  this.open = false;
};

let root: Root | null = null;

function muscle(id: string): Muscle {
  return JSON.parse(readFileSync(`data/muscles/${id}.json`, 'utf8')) as Muscle;
}

interface Setting {
  point: string;
  answers?: Answers;
  state?: Partial<AtlasState>;
  /** What is shown for the verdict. */
  show: (verdict: Verdict, without: Verdict, subject: Subject) => React.ReactNode;
}

/** Shows part of the guide for a point; the answers may be changed through the returned store. */
export function renderGuide({ point, answers = {}, state = {}, show }: Setting): CaseStore {
  window.history.replaceState(null, '', '/');
  const store = createAtlasStore(knownIds(smallIndex), state);
  const told = caseStoreOf(store);
  told.setState({ answers });
  const subject = subjectOf(muscle(point.replace(/-\d+$/, '')), point);
  const Shown = () => {
    const { verdict, without } = useVerdict(subject, undefined);
    return show(verdict, without, subject);
  };
  const container = document.createElement('div');
  document.body.replaceChildren(container);
  root = createRoot(container);
  act(() =>
    root?.render(
      <AtlasStoreContext value={store}>
        <Shown />
      </AtlasStoreContext>,
    ),
  );
  return told;
}

export function unmountGuide(): void {
  act(() => root?.unmount());
  root = null;
}
