// Says politely that a hold of the timer landed in a row.
import { useEffect, useState } from 'react';
import { onHold } from '../../state/held.ts';
import type { SessionFile } from '../../state/session/session-file.ts';
import { message } from '../../words/format.ts';
import { useAtlasData } from '../parts/atlas-data.ts';
import styles from './Session.module.css';
import { nameOfPoint } from './use-session.ts';

export function HoldLanded({ file }: { file: SessionFile }) {
  const data = useAtlasData();
  const [said, setSaid] = useState('');
  useEffect(
    () =>
      onHold(({ point, side }, { seconds }) => {
        if (file.getState().session.closedAt !== undefined) return;
        setSaid(message('session.hold.landed', { seconds, point: nameOfPoint(data, point, side) }));
      }),
    [file, data],
  );
  return (
    <p role="status" className={styles.said} data-session-landed>
      {said}
    </p>
  );
}
