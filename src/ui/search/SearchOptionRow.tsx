// One answer of the search box.
import { type Side, sideOfPoint } from '../../space/side.ts';
import { capital, listOf, message } from '../../words/format.ts';
import { Icon, PointMark } from '../parts/Icon.tsx';
import { muscleName, pointName, saysMore } from '../parts/wording.ts';
import styles from './SearchBox.module.css';
import type { SearchOption } from './search-options.ts';

interface SearchOptionRowProps {
  id: string;
  option: SearchOption;
  active: boolean;
  onChoose: () => void;
  onPoint: () => void;
}

export function SearchOptionRow({ id, option, active, onChoose, onPoint }: SearchOptionRowProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the combobox that owns the list
    <div
      id={id}
      role="option"
      aria-selected={active}
      tabIndex={-1}
      className={styles.option}
      data-kind={option.kind}
      data-own={option.kind === 'point' && option.own ? true : undefined}
      onClick={onChoose}
      onPointerMove={onPoint}
      onPointerDown={(event) => event.preventDefault()}
    >
      <OptionText option={option} />
    </div>
  );
}

function OptionText({ option }: { option: SearchOption }) {
  switch (option.kind) {
    case 'muscle':
      return (
        <>
          <span className={styles.serif}>{muscleName(option.muscle)}</span>
          <span className={styles.note}>{option.via ?? option.muscle.names.plain}</span>
        </>
      );
    case 'point':
      return (
        <>
          <PointMark number={option.point.number} />
          <span className="sr-only">{pointName(option.muscle, option.point, option.side)}. </span>
          <span>
            {option.own
              ? option.point.label
              : message('search.pointOf', { muscle: muscleName(option.muscle), label: option.point.label })}
            <span className={styles.note}>
              {option.own
                ? message('side.name', { side: sideOfPoint(option.point, option.side) })
                : capital(listOf(option.point.zones.slice(0, 2).map(({ label }) => label)))}
            </span>
          </span>
        </>
      );
    case 'area':
      return (
        <>
          <span>{option.area.name}</span>
          {saysMore(option.via ?? option.area.plain, option.area.name) && (
            <span className={styles.note}>{option.via ?? option.area.plain}</span>
          )}
          <OnSide side={option.side} />
        </>
      );
    case 'symptom':
      return (
        <>
          <span>{option.symptom.text}</span>
          <OnSide side={option.side} />
        </>
      );
    case 'page':
      return <span>{message(`search.page.${option.id}`)}</span>;
    case 'flag':
      return (
        <>
          <Icon name="stop" />
          <span>
            <b>{option.name}</b>
            <span className={styles.now}>{option.now ?? message(`search.sign.${option.urgency}`)}</span>
          </span>
        </>
      );
  }
}

/** The side that was typed goes with the choice: it is said beforehand. */
function OnSide({ side }: { side: Side | null }) {
  if (side === null) return null;
  return <span className={styles.side}>{message('side.name', { side })}</span>;
}
