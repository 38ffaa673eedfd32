// What the person's answers changed about the verdict: from which word to which, and by what.

import type { Verdict } from '../../../guide/verdict/verdict.ts';
import { isEmpty } from '../../../state/case-answers.ts';
import { useCase } from '../../../state/use-case.ts';
import { message } from '../../../words/format.ts';
import { isStopped } from './use-verdict.ts';
import styles from './Verdict.module.css';
import { changeBetween } from './verdict-change.ts';

export function WhatChanged({ verdict, without }: { verdict: Verdict; without: Verdict }) {
  const told = useCase(({ answers }) => !isEmpty(answers));
  // A stop is no change of taste: what it would be without it is not said.
  if (!told || isStopped(verdict)) return null;
  const { word, added, shorterHold } = changeBetween(without, verdict);
  const swapped = word && without.modality === verdict.modality;
  return (
    <div className={styles.changed} data-changed={word}>
      <p>
        {swapped
          ? message('change.order')
          : word
            ? message('change.word', { before: without.headline, after: verdict.headline })
            : message('change.same', { count: added.length })}{' '}
        {shorterHold && message('change.hold', { before: shorterHold[0], after: shorterHold[1] })}
      </p>
    </div>
  );
}
