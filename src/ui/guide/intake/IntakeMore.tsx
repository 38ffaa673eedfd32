// Beyond the six questions: how it began, and the names that a therapist or doctor has given it.

import { onsets } from '../../../guide/case/case-words.ts';
import { withAnswer, withWord } from '../../../state/case-answers.ts';
import { useCase } from '../../../state/use-case.ts';
import { message } from '../../../words/format.ts';
import { Unfold } from '../../parts/Unfold.tsx';
import { askedConditions } from './intake-questions.ts';
import { Pick } from './Pick.tsx';
import { Ticks } from './Ticks.tsx';

export function IntakeMore() {
  const onset = useCase(({ answers }) => answers.onset);
  const named = useCase(({ answers }) => answers.conditions);
  const tell = useCase((state) => state.tell);
  return (
    <Unfold title={message('intake.more')} open={onset !== undefined || named !== undefined}>
      <Pick
        title={message('intake.onset')}
        chosen={onset}
        options={onsets
          .filter((value) => value !== 'unknown')
          .map((value) => ({ value, label: message(`onset.${value}`) }))}
        onPick={(word) => tell((told) => withAnswer(told, 'onset', word))}
      />
      <Ticks
        title={message('intake.conditions')}
        options={askedConditions.map((value) => ({ value, label: message(`condition.${value}`) }))}
        chosen={named ?? []}
        onTick={(word, set) => tell((told) => withWord(told, 'conditions', word, set))}
      />
    </Unfold>
  );
}
