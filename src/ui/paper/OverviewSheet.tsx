// Nothing chosen: the body with its points from both sides, how to read it, and when not to press.
import { message } from '../../words/format.ts';
import styles from './Paper.module.css';
import { PaperFigure } from './PaperFigure.tsx';
import { PaperPage } from './PaperPage.tsx';

export function OverviewSheet() {
  return (
    <PaperPage>
      <PaperFigure name={message('paper.body')} kinds={['mark', 'essential', 'spillover']} />
      <section>
        <h2>{message('about.flags.title')}</h2>
        <p>{message('about.flags.emergency')}</p>
        <p>{message('about.flags.doctor')}</p>
      </section>
      <section className={styles.soft}>
        <h2>{message('opening.title')}</h2>
        <p>{message('about.read.zones')}</p>
        <p>{message('about.read.sides')}</p>
      </section>
    </PaperPage>
  );
}
