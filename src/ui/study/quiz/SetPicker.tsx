// Which muscles are learned: a region, a layer, a group by which people speak of them, or a list of one's own.
import { useId } from 'react';
import type { StudySet } from '../../../study/study-set.ts';
import { capital, message } from '../../../words/format.ts';
import { byRegion, layersInward } from '../../browse/muscle-groups.ts';
import { useAtlasData } from '../../parts/atlas-data.ts';
import { OwnList } from './OwnList.tsx';
import styles from './Quiz.module.css';
import { groupsOf } from './quiz-data.ts';

interface SetPickerProps {
  set: StudySet;
  onChange: (set: StudySet) => void;
}

export function SetPicker({ set, onChange }: SetPickerProps) {
  const { index } = useAtlasData();
  const groups = groupsOf(index.muscles);
  const { muscles: _own, ...parts } = set;
  const pick = (part: 'region' | 'layer' | 'group', value: string) => {
    const { [part]: _before, ...others } = set;
    onChange(value === '' ? others : { ...others, [part]: value });
  };
  return (
    <div className={styles.set}>
      <Select
        label={message('quiz.region')}
        all={message('quiz.region.all')}
        value={set.region}
        options={byRegion(index.muscles).map(({ region }) => [region, message(`region.${region}`)])}
        onPick={(value) => pick('region', value)}
      />
      <Select
        label={message('quiz.layer')}
        all={message('quiz.layer.all')}
        value={set.layer}
        options={layersInward.map((layer) => [layer, message('quiz.layer.name', { layer })])}
        onPick={(value) => pick('layer', value)}
      />
      <Select
        label={message('quiz.group')}
        all={message('quiz.group.all')}
        value={set.group}
        options={groups.map((group) => [group, capital(group)])}
        onPick={(value) => pick('group', value)}
      />
      <OwnList
        isUsed={set.muscles !== undefined}
        onUse={(muscles) => onChange(muscles ? { ...parts, muscles } : parts)}
      />
    </div>
  );
}

interface SelectProps {
  label: string;
  /** What stands for no choice. */
  all: string;
  value: string | undefined;
  options: readonly (readonly [value: string, label: string])[];
  onPick: (value: string) => void;
}

function Select({ label, all, value = '', options, onPick }: SelectProps) {
  const id = useId();
  return (
    <div className={styles.select}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onPick(event.currentTarget.value)}>
        <option value="">{all}</option>
        {options.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
