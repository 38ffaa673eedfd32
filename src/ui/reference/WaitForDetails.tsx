// What stands on a reference page while its texts are on their way, or when they could not be had.
import { message } from '../../words/format.ts';
import styles from '../detail/Detail.module.css';
import type { DetailsState } from '../parts/atlas-data.ts';
import { TextsMissing } from '../parts/TextsMissing.tsx';

export function WaitForDetails({ details }: { details: Exclude<DetailsState, { status: 'ready' }> }) {
  if (details.status === 'loading') return <p className={styles.wait}>{message('detail.loading')}</p>;
  return <TextsMissing>{message('reference.failed')}</TextsMissing>;
}
