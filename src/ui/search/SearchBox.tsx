// The search box: a combobox with grouped answers, all of it by keyboard (arrows, Enter, Escape).

import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { useAtlas, useAtlasStore } from '../../state/use-atlas.ts';
import { message } from '../../words/format.ts';
import { useAtlasData } from '../parts/atlas-data.ts';
import { Icon } from '../parts/Icon.tsx';
import styles from './SearchBox.module.css';
import type { SearchOption, SignOption } from './search-options.ts';
import { useSearch } from './use-search.ts';
import { useSearchKey } from './use-search-key.ts';

export function SearchBox() {
  const data = useAtlasData();
  const store = useAtlasStore();
  const side = useAtlas((state) => state.side);
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const [sign, setSign] = useState<SignOption | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  useSearchKey(input);
  const [begun, setBegun] = useState(false);
  /** Enter was pressed before the search was there. */
  const [hurried, setHurried] = useState(false);
  const search = useSearch(begun);
  const searching = query.trim() !== '';
  const answer = useMemo(
    () => (searching ? (search?.find(query) ?? null) : null),
    [search, query, searching],
  );
  const groups = useMemo(
    () => (answer && search ? search.code.searchOptions(answer, data, side) : []),
    [answer, search, data, side],
  );
  const options = groups.flatMap((group) => group.options);
  const shown = open && searching;
  const activeOption = shown ? options[active] : undefined;

  useEffect(() => {
    if (activeOption) document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [active, activeOption, id]);

  const close = (): void => {
    setQuery('');
    setOpen(false);
    setActive(-1);
  };
  const onChoose = (option: SearchOption): void => {
    if (option.kind === 'flag') setSign(option);
    else search?.code.choose(store.getState(), option, answer?.side ?? null);
    close();
  };

  useEffect(() => {
    if (!hurried || search === null) return;
    setHurried(false);
    const [first] = options;
    if (first) onChoose(first);
  });

  const onKeyDown = (event: React.KeyboardEvent): void => {
    // An input method is composing: its keys are its own.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const last = options.length - 1;
    if (event.key === 'Escape') {
      if (!shown) setQuery('');
      setOpen(false);
      setActive(-1);
      return;
    }
    if (event.key === 'Enter') {
      const option = activeOption ?? (shown ? options[0] : undefined);
      if (option) onChoose(option);
      else if (search === null && searching) setHurried(true);
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
          aria-keyshortcuts="/ Control+K"
          type="search"
          role="combobox"
          aria-expanded={shown && options.length > 0}
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
            setHurried(false);
          }}
          onFocus={() => {
            setBegun(true);
            setOpen(true);
          }}
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
      {shown && answer && search && (
        <search.code.SearchAnswers
          id={id}
          query={query}
          answer={answer}
          groups={groups}
          active={active}
          onChoose={onChoose}
          onPoint={setActive}
          onBody={() => {
            store.getState().setLens('find');
            close();
            document.getElementById('plate')?.focus();
          }}
          onArea={(area) => {
            store.getState().setLens('find');
            store.getState().selectArea(area, answer.side ?? undefined);
            close();
          }}
        />
      )}
      {sign && search && <search.code.SignSheet sign={sign} onClose={() => setSign(null)} />}
      <p className="sr-only" role="status">
        {shown && answer && search ? search.code.spokenAnswer(options, answer.diagnosis) : ''}
      </p>
    </search>
  );
}
