// Study: the same muscles by region and layer, with their terms, and a switch that hides the names and a tour of each region; or the quiz.

import { useAtlas, useAtlasAction, useAtlasNow } from '../../state/use-atlas.ts';
import { message } from '../../words/format.ts';
import styles from '../browse/Browse.module.css';
import { RegionFold } from '../browse/BrowsePanel.tsx';
import { MuscleItem } from '../browse/MuscleItem.tsx';
import { byLayer, byRegion } from '../browse/muscle-groups.ts';
import { useAtlasData } from '../parts/atlas-data.ts';
import { Switch } from '../parts/Switch.tsx';
import { QuizSlot } from './QuizSlot.tsx';

export function StudyPanel() {
  const { index, muscles } = useAtlasData();
  const hideLabels = useAtlasNow((state) => state.hideLabels);
  const setHideLabels = useAtlasAction('setHideLabels');
  const chosen = useAtlas((state) => state.muscle);
  const quiz = useAtlasNow((state) => state.quiz);
  const openQuiz = useAtlasAction('openQuiz');
  const openRegion = chosen === null ? undefined : muscles.get(chosen)?.region;
  if (quiz !== null) return <QuizSlot />;
  return (
    <section aria-labelledby="study-title">
      <QuizSlot />
      <div className={styles.head}>
        <h2 id="study-title">{message('study.title')}</h2>
        <Switch label={message('study.hideLabels')} on={hideLabels} onChange={setHideLabels} />
      </div>
      {byRegion(index.muscles).map((group) => (
        <RegionFold
          key={group.region}
          title={message(`region.${group.region}`)}
          open={group.region === openRegion}
        >
          <button
            type="button"
            className={styles.showLayer}
            onClick={() => openQuiz(`tour-${group.region}`)}
            data-tour-start={group.region}
          >
            {message('study.tour')}
          </button>
          {byLayer(group.muscles).map(({ layer, muscles: ofLayer }) => (
            <div key={layer} className={styles.layer}>
              <h4>{message('study.layer', { layer })}</h4>
              <ul className={styles.muscles}>
                {ofLayer.map((muscle) => (
                  <MuscleItem key={muscle.id} muscle={muscle} terms />
                ))}
              </ul>
            </div>
          ))}
        </RegionFold>
      ))}
    </section>
  );
}
