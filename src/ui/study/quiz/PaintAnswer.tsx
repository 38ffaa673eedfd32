// "Where does it refer?", painted: the brush of Find on the skin, compared with the main pain by cover and spill.
import '../../../words/en/painted-words.ts';
import { useState } from 'react';
import { brushSizes, brushTools } from '../../../state/brush.ts';
import { startPainService } from '../../../state/pain-desk/start-service.ts';
import { reportFault } from '../../../state/report-fault.ts';
import { useAtlasAction, useAtlasNow, useAtlasStore } from '../../../state/use-atlas.ts';
import { paintOutcome } from '../../../study/judge-place.ts';
import { message } from '../../../words/format.ts';
import { useAtlasData } from '../../parts/atlas-data.ts';
import { Choice } from '../../parts/Choice.tsx';
import styles from './Quiz.module.css';
import type { Given } from './quiz-run.ts';
import { nothingAsked, useLook } from './use-look.ts';

interface PaintAnswerProps {
  point: string;
  /** Its name, as the question says it. */
  name: string;
  onAnswer: (given: Given) => void;
  onPictures: () => void;
}

export function PaintAnswer({ point, name, onAnswer, onPictures }: PaintAnswerProps) {
  const store = useAtlasStore();
  const { index } = useAtlasData();
  const size = useAtlasNow((state) => state.brushSize);
  const tool = useAtlasNow((state) => state.brushTool);
  const { pains, done } = useAtlasNow((state) => state.sketch);
  const setBrushSize = useAtlasAction('setBrushSize');
  const setBrushTool = useAtlasAction('setBrushTool');
  const [said, setSaid] = useState('');
  useLook({ ...nothingAsked, sketched: 'now' });
  const compare = async (): Promise<void> => {
    setSaid(message('quiz.paint.working'));
    try {
      const service = await startPainService(index);
      const paint = await service.judge({ pains: store.getState().sketch.pains, point });
      onAnswer({ outcome: paintOutcome(paint), paint });
    } catch (fault) {
      reportFault('judging a painted answer', fault, () => setSaid(message('quiz.paint.failed')));
    }
  };
  return (
    <>
      <p className={styles.hint}>{message('quiz.paint.how', { point: name })}</p>
      <Choice
        legend={message('brush.tool')}
        options={brushTools.map((value) => ({ value, label: message(`brush.tool.${value}`) }))}
        value={tool}
        onChoose={setBrushTool}
      />
      <Choice
        legend={message('brush.size')}
        options={brushSizes.map((value) => ({ value, label: message('brush.size.name', { size: value }) }))}
        value={size}
        onChoose={setBrushSize}
        titled
      />
      <div className={styles.row}>
        <button type="button" className={styles.main} disabled={pains.length === 0} onClick={compare}>
          {message('quiz.paint.done')}
        </button>
        <button
          type="button"
          className={styles.link}
          disabled={done.length === 0}
          onClick={() => store.getState().undoPaint()}
        >
          {message('brush.undo')}
        </button>
        <button type="button" className={styles.link} onClick={onPictures}>
          {message('quiz.paint.pictures')}
        </button>
      </div>
      <p role="status">{said}</p>
    </>
  );
}
