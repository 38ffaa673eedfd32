// What hangs below the search box: emergencies, answers in groups, a word about diagnoses, and a way on when nothing is found.
import type { SearchAnswer } from '../../anatomy/search.ts';
import { message } from '../../words/format.ts';
import { useAtlasData } from '../parts/atlas-data.ts';
import { TextsMissing } from '../parts/TextsMissing.tsx';
import styles from './SearchBox.module.css';
import { SearchOptionRow } from './SearchOptionRow.tsx';
import type { OptionGroup, SearchOption } from './search-options.ts';
import { doctorsPart } from './spoken-answer.ts';

interface SearchAnswersProps {
  /** Of the box; the list's and the options' ids begin with it. */
  id: string;
  query: string;
  answer: SearchAnswer;
  groups: readonly OptionGroup[];
  /** Place of the active option, or -1. */
  active: number;
  onChoose: (option: SearchOption) => void;
  onPoint: (place: number) => void;
  /** Lets the person point at the body instead. */
  onBody: () => void;
  onArea: (area: string) => void;
}

export function SearchAnswers(props: SearchAnswersProps) {
  const { id, answer, groups, active, onChoose, onPoint } = props;
  let place = -1;
  return (
    <div className={styles.popup} data-search-answers>
      {groups.length > 0 && <DoctorsPart answer={answer} />}
      <div
        id={`${id}-list`}
        role="listbox"
        className={styles.list}
        aria-label={message('search.answers')}
        tabIndex={-1}
        hidden={groups.length === 0}
      >
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options inside a listbox has no element of its own
          <div
            key={group.title}
            role="group"
            aria-labelledby={`${id}-${group.title}`}
            data-group={group.title}
          >
            <div id={`${id}-${group.title}`} className={styles.group} role="presentation">
              {message(`search.group.${group.title}`)}
            </div>
            {group.options.map((option) => {
              place += 1;
              const at = place;
              return (
                <SearchOptionRow
                  key={`${option.kind}-${option.id}`}
                  id={`${id}-${at}`}
                  option={option}
                  active={at === active}
                  onChoose={() => onChoose(option)}
                  onPoint={() => onPoint(at)}
                />
              );
            })}
          </div>
        ))}
      </div>
      {groups.length === 0 && <NothingFound {...props} />}
      <TextsMissing>{message('search.brief')}</TextsMissing>
    </div>
  );
}

/** A diagnosis was named: who makes it, and what must be ruled out first. */
function DoctorsPart({ answer: { diagnosis } }: { answer: SearchAnswer }) {
  if (diagnosis === null) return null;
  return (
    <p className={styles.doctor} data-diagnosis={diagnosis.id}>
      {doctorsPart(diagnosis)}
    </p>
  );
}

function NothingFound({ query, answer, onBody, onArea }: SearchAnswersProps) {
  const { areas } = useAtlasData();
  const near = answer.nearest.flatMap((area) => areas.get(area) ?? []);
  return (
    <div className={styles.none} data-search-none>
      <p>{message('search.none', { query })}</p>
      {near.length > 0 && (
        <p className={styles.near}>
          <span>{message('search.none.near')}</span>
          {near.map(({ id, plain }) => (
            <button key={id} type="button" onClick={() => onArea(id)}>
              {plain}
            </button>
          ))}
        </p>
      )}
      <button type="button" className={styles.body} onClick={onBody}>
        {message('search.none.body')}
      </button>
    </div>
  );
}
