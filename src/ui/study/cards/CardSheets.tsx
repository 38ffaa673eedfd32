// Cards on pages of paper, in the page's place while it is printed. A chunk of its own, fetched when cards are asked for.
import '../../../words/en/study-words.ts';
import type { AtlasDetails, MuscleEntry } from '../../../dataset/atlas-index.ts';
import type { Muscle } from '../../../dataset/muscle-schema.ts';
import type { Naming } from '../../../study/quiz-source.ts';
import { PaperPage, shortSources } from '../../detail/DetailBody.tsx';
import paper from '../../paper/Paper.module.css';
import { MuscleCard } from './MuscleCard.tsx';
import type { MusclePicture } from './muscle-picture.ts';
import styles from './Cards.module.css';

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
  return (
    <article className={paper.paper} data-paper data-paper-cards>
      {pages.map((page, at) => (
        <div key={page[0]?.muscle.id ?? at} className={styles.sheet}>
          {/* The address says nothing of cards, and a blank one must not name its muscle. */}
          <PaperPage
            nameless
            sources={shortSources(
              page.map(({ muscle: { attachments, innervation, actions, points } }) => [
                attachments,
                innervation,
                actions,
                points.map(({ sources }) => sources),
              ]),
              details.sources,
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
