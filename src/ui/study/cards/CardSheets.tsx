// Cards on pages of paper, in the page's place while it is printed. A chunk of its own, fetched when cards are asked for.
import '../../../words/en/study-words.ts';
import type { AtlasDetails, MuscleEntry } from '../../../dataset/atlas-index.ts';
import type { Muscle } from '../../../dataset/muscle-schema.ts';
import type { Naming } from '../../../study/quiz-source.ts';
import { PaperPage } from '../../detail/DetailBody.tsx';
import paper from '../../paper/Paper.module.css';
import { shortWorks } from '../../reference/short-source.ts';
import styles from './Cards.module.css';
import { MuscleCard } from './MuscleCard.tsx';
import type { MusclePicture } from './muscle-picture.ts';
import { termSources } from './muscle-terms.ts';

export { musclePictures } from './muscle-picture.ts';

export interface PrintedCard {
  readonly muscle: Muscle;
  readonly entry: MuscleEntry;
  /** None where they could not be drawn. */
  readonly pictures: readonly MusclePicture[];
}

interface CardSheetsProps {
  cards: readonly PrintedCard[];
  perPage: number;
  naming: Naming;
  isBlank: boolean;
  details: AtlasDetails;
}

export function CardSheets({ cards, perPage, naming, isBlank, details }: CardSheetsProps) {
  const pages = Array.from({ length: Math.ceil(cards.length / perPage) }, (_, at) =>
    cards.slice(at * perPage, (at + 1) * perPage),
  );
  const works = new Map(details.sources.map((source) => [source.id, source]));
  return (
    <article className={paper.paper} data-paper data-paper-cards>
      {pages.map((page, at) => (
        <div key={page[0]?.muscle.id ?? at} className={styles.sheet}>
          {/* The address says nothing of cards, and a blank one must not name its muscle. */}
          <PaperPage
            nameless
            sources={shortWorks(
              page.flatMap(({ muscle }) => termSources(muscle)),
              works,
            )}
          >
            <div className={styles.cards} data-per-page={perPage}>
              {page.map((card) => (
                <MuscleCard key={card.muscle.id} {...card} naming={naming} isBlank={isBlank} />
              ))}
            </div>
          </PaperPage>
        </div>
      ))}
    </article>
  );
}
