// Deep tissue and neuromuscular side by side, with the facts and the articles; then the claims that are contested.
import '../../../words/en/late-words.ts';
import { useAtlasAction } from '../../../state/use-atlas.ts';
import { message } from '../../../words/format.ts';
import { PageDialog } from '../../parts/PageDialog.tsx';
import { TextsMissing } from '../../parts/TextsMissing.tsx';
import { ArticleKey } from '../verdict/ArticleMarks.tsx';
import styles from './Compare.module.css';
import { CompareIndications } from './CompareIndications.tsx';
import { CompareRows } from './CompareRows.tsx';
import { ContestedClaims } from './ContestedClaims.tsx';

export function CompareDialog() {
  const openPage = useAtlasAction('openPage');
  return (
    <PageDialog
      name="compare"
      title={message('compare.title')}
      closeLabel={message('compare.close')}
      onClose={() => openPage(null)}
      dialogClass={styles.dialog}
      textClass={styles.page}
    >
      <p className={styles.lead}>{message('compare.lead')}</p>
      <TextsMissing>{message('late.part')}</TextsMissing>
      <CompareRows />
      <h3>{message('compare.named')}</h3>
      <CompareIndications />
      <h3>{message('compare.contested')}</h3>
      <p>{message('compare.contestedLead')}</p>
      <ContestedClaims />
      <h3>{message('compare.articles')}</h3>
      <p>{message('compare.articlesAre')}</p>
      <ArticleKey />
    </PageDialog>
  );
}
