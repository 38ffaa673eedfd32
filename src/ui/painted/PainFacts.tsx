// What one painted pain feels like. The questions of the guide's intake: an answer here is an answer there.
import type { PaintedPain } from '../../anatomy/pain/painted-pain.ts';
import { painQualities } from '../../anatomy/pain/painted-pain.ts';
import { useAtlasStore } from '../../state/use-atlas.ts';
import { useCase } from '../../state/use-case.ts';
import { message } from '../../words/format.ts';
import { durationWords } from '../guide/intake/intake-questions.ts';
import { PainScale } from '../guide/intake/PainScale.tsx';
import { Pick } from '../guide/intake/Pick.tsx';
import { Ticks } from '../guide/intake/Ticks.tsx';
import styles from './Painted.module.css';
import { caseOfPains, factsOf, type SaidOfPain, saidOf } from './pain-facts.ts';

const rhythms = ['constant', 'on-movement'] as const;

export function PainFacts({ pain, alone }: { pain: PaintedPain; alone: boolean }) {
  const store = useAtlasStore();
  const answers = useCase((state) => state.answers);
  const tell = useCase((state) => state.tell);
  const said = saidOf(pain, answers, alone);
  const say = (part: Partial<SaidOfPain>): void => {
    store.getState().describePain(pain.id, factsOf({ ...said, ...part }));
    tell((told) => caseOfPains(store.getState().drawing.pains, told));
  };
  return (
    <div className={styles.facts}>
      <PainScale
        title={message('painted.strong')}
        level={said.intensity ?? null}
        onTell={(intensity) => say({ intensity })}
        onTakeBack={() => say({ intensity: undefined })}
      />
      <Ticks
        title={message('painted.quality')}
        options={painQualities.map((value) => ({ value, label: message(`quality.${value}`) }))}
        chosen={said.qualities}
        onTick={(word, set) =>
          say({
            qualities: painQualities.filter((one) => (one === word ? set : said.qualities.includes(one))),
          })
        }
      />
      <Pick
        title={message('painted.since')}
        chosen={said.since}
        options={durationWords.map((value) => ({ value, label: message(`duration.${value}`) }))}
        onPick={(since) => say({ since })}
      />
      <Pick
        title={message('painted.rhythm')}
        chosen={said.rhythm}
        options={rhythms.map((value) => ({ value, label: message(`painted.rhythm.${value}`) }))}
        onPick={(rhythm) => say({ rhythm })}
      />
      <p className={styles.soft}>{message('painted.same')}</p>
    </div>
  );
}
