// The search box: a combobox with grouped answers, all of it by keyboard (arrows, Home, End, Enter, Escape).

import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { SearchAnswer } from '../../anatomy/search.ts';
import { useAtlas, useAtlasStore } from '../../state/use-atlas.ts';
import { message } from '../../words/format.ts';
import { useAtlasData } from '../parts/atlas-data.ts';
import { Icon } from '../parts/Icon.tsx';
import styles from './SearchBox.module.css';
import { SearchOptionRow } from './SearchOptionRow.tsx';
import { type SearchOption, searchOptions } from './search-options.ts';
import { useSearch } from './use-search.ts';

const nothing: SearchAnswer = { side: null, hits: [] };

export function SearchBox() {
  const data = useAtlasData();
  const store = useAtlasStore();
  const side = useAtlas((state) => state.side);
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const box = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const [begun, setBegun] = useState(false);
  const search = useSearch(begun);
  const answer = useMemo(() => search?.(query) ?? nothing, [search, query]);
  const groups = useMemo(() => searchOptions(answer, data, side), [answer, data, side]);
  const options = groups.flatMap((group) => group.options);
  const searching = query.trim() !== '';
  const shown = open && searching;
  const activeOption = shown ? options[active] : undefined;

  useEffect(() => {
    if (activeOption) document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [active, activeOption, id]);

  const choose = (option: SearchOption): void => {
    const { selectPoint, selectMuscle, selectArea, selectSymptom, setSide, setLens } = store.getState();
    const named = answer.side;
    if (option.kind === 'point') selectPoint(option.id, option.side);
    else if (option.kind === 'muscle') {
      if (named !== null) setSide(named);
      selectMuscle(option.id);
    }
    if (option.kind === 'area' || option.kind === 'symptom') {
      setLens('find');
      if (option.kind === 'area') selectArea(option.id, named ?? undefined);
      else selectSymptom(option.id, named ?? undefined);
    }
    setQuery('');
    setOpen(false);
    setActive(-1);
  };

  const onKeyDown = (event: React.KeyboardEvent): void => {
    const last = options.length - 1;
    if (event.key === 'Escape') {
      if (!shown) setQuery('');
      setOpen(false);
      setActive(-1);
      return;
    }
    if (event.key === 'Enter') {
      const option = activeOption ?? (shown ? options[0] : undefined);
      if (option) choose(option);
      return;
    }
    const to = { ArrowDown: active >= last ? 0 : active + 1, ArrowUp: active <= 0 ? last : active - 1 }[
      event.key
    ];
    if (to === undefined || last < 0) return;
    event.preventDefault();
    setOpen(true);
    setActive(to);
  };

  let place = -1;
  return (
    <search
      className={styles.search}
      ref={box}
      onBlur={(event) => {
        if (!box.current?.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <label htmlFor={`${id}-input`} className="sr-only">
        {message('search.label')}
      </label>
      <div className={styles.field}>
        <Icon name="search" />
        <input
          ref={input}
          id={`${id}-input`}
          data-search
          type="search"
          role="combobox"
          aria-expanded={shown}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={activeOption ? `${id}-${active}` : undefined}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          placeholder={message('search.placeholder')}
          value={query}
          onChange={(event) => {
            setQuery(event.currentTarget.value);
            setBegun(true);
            setOpen(true);
            setActive(-1);
          }}
          onFocus={() => setOpen(true)}
          onClick={() => setOpen(true)}
          onKeyDown={onKeyDown}
        />
        {query !== '' && (
          <button
            type="button"
            className={styles.clear}
            aria-label={message('search.clear')}
            onClick={() => {
              setQuery('');
              input.current?.focus();
            }}
          >
            <Icon name="close" />
          </button>
        )}
      </div>
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={message('search.answers')}
        className={styles.list}
        hidden={!shown || options.length === 0}
        tabIndex={-1}
      >
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options inside a listbox has no element of its own
          <div key={group.title} role="group" aria-labelledby={`${id}-${group.title}`}>
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
                  onChoose={() => choose(option)}
                  onPoint={() => setActive(at)}
                />
              );
            })}
          </div>
        ))}
      </div>
      {shown && search && options.length === 0 && (
        <p className={styles.none}>{message('search.none', { query })}</p>
      )}
      <p className="sr-only" role="status">
        {shown && search ? message('search.count', { count: options.length }) : ''}
      </p>
    </search>
  );
}
