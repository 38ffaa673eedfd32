// The row of one point: what was found by yes or no, pain before and after, what was done, the timer's holds.
import { useId } from 'react';
import { pointKey } from '../../anatomy/pain/point-key.ts';
import { comfortCap } from '../../guide/protocol/dose.ts';
import {
  findings,
  type SessionPoint,
  sessionTechniques,
  sessionWorks,
} from '../../guide/session/session-schema.ts';
import { withoutPoint, withPoint } from '../../guide/session/session-steps.ts';
import { caseStoreOf } from '../../state/case-store.ts';
import type { SessionFile } from '../../state/session/session-file.ts';
import { useAtlasStore } from '../../state/use-atlas.ts';
import { capital, message } from '../../words/format.ts';
import { Ticks } from '../guide/intake/Ticks.tsx';
import { useAtlasData } from '../parts/atlas-data.ts';
import { Icon } from '../parts/Icon.tsx';
import { LevelSelect } from './LevelSelect.tsx';
import styles from './Session.module.css';
import { nameOfPoint, useSessionDesk } from './use-session.ts';
import { YesNo } from './YesNo.tsx';

interface PointRecordProps {
  file: SessionFile;
  row: SessionPoint;
  /** It stands beside the point, which has its name already. */
  unnamed?: boolean;
  onRemoved?: (row: SessionPoint) => void;
}

export function PointRecord({ file, row, unnamed = false, onRemoved }: PointRecordProps) {
  const title = useId();
  const data = useAtlasData();
  const name = nameOfPoint(data, row.point, row.side);
  const store = useAtlasStore();
  const runs = useSessionDesk((desk) => desk.running === file);
  const set = (part: Partial<SessionPoint>): void => {
    file.getState().change((session) => withPoint(session, row, part));
    // What pressing told is one thing, wherever it is written down: the guide of this page goes by it as well.
    const { tender, familiar } = { ...row, ...part };
    if (runs && ('tender' in part || 'familiar' in part))
      caseStoreOf(store)
        .getState()
        .tellPressed(
          pointKey(row.point, row.side),
          familiar ? 'brings-on' : tender ? 'tender' : tender === false ? 'no' : null,
        );
  };
  const remove = (): void => {
    file.getState().change((session) => withoutPoint(session, row));
    onRemoved?.(row);
  };
  return (
    <section className={styles.point} aria-labelledby={title} data-session-point={`${row.point} ${row.side}`}>
      <header className={styles.pointHead}>
        <h4 id={title} className={unnamed ? 'sr-only' : undefined}>
          {name}
        </h4>
        {onRemoved && (
          <button
            type="button"
            className={styles.remove}
            aria-label={message('session.remove', { point: name })}
            onClick={remove}
          >
            <Icon name="close" />
          </button>
        )}
      </header>
      <div className={styles.findings}>
        {findings.map((finding) => (
          <YesNo
            key={finding}
            title={message(`session.finding.${finding}`)}
            value={row[finding]}
            onChoose={(value) => set({ [finding]: value })}
          />
        ))}
      </div>
      <div className={styles.levels}>
        <LevelSelect
          title={message('session.point.before')}
          level={row.before}
          onTell={(before) => set({ before })}
        />
        <LevelSelect
          title={message('session.point.after')}
          level={row.after}
          onTell={(after) => set({ after })}
        />
        <LevelSelect
          title={message('session.point.pressure')}
          level={row.pressure}
          cap={comfortCap}
          onTell={(pressure) => set({ pressure })}
        />
      </div>
      <Ticks
        title={message('session.works')}
        options={sessionWorks.map((value) => ({ value, label: capital(message(`work.${value}`)) }))}
        chosen={row.works ?? []}
        onTick={(work, on) => set({ works: ticked(row.works, work, on) })}
      />
      <Ticks
        title={message('session.techniques')}
        options={sessionTechniques.map((value) => ({
          value,
          label: capital(message(`sessionNote.technique.${value}`)),
        }))}
        chosen={row.techniques ?? []}
        onTick={(technique, on) => set({ techniques: ticked(row.techniques, technique, on) })}
      />
      <Holds row={row} onSet={(holds) => set({ holds })} />
    </section>
  );
}

function ticked<W>(words: readonly W[] = [], word: W, on: boolean): W[] {
  const others = words.filter((one) => one !== word);
  return on ? [...others, word] : others;
}

type RowHolds = NonNullable<SessionPoint['holds']>;

function Holds({ row: { holds = [] }, onSet }: { row: SessionPoint; onSet: (holds: RowHolds) => void }) {
  return (
    <div className={styles.holds} data-session-holds={holds.length}>
      <p>{message('session.holds', { count: holds.length })}</p>
      {holds.length > 0 && (
        <ul>
          {holds.map(({ at, seconds, pain }) => (
            <li key={at}>
              {message('session.hold', { seconds, pain: pain ?? 'none' })}
              <button
                type="button"
                className={styles.remove}
                aria-label={message('session.hold.remove', { seconds })}
                onClick={() => onSet(holds.filter((hold) => hold.at !== at))}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
