// A long row of parts, rendered one after the other: what is seen first comes first, and no press waits for the rest.
import { Fragment, startTransition, useEffect, useRef, useState } from 'react';

interface PartInTurn {
  /** Names the part among the others, whatever the row is about. */
  readonly key: string;
  readonly part: React.ReactNode;
}

interface InTurnProps {
  /** What the parts are about; another one starts the row anew. */
  of: string;
  /** Keys of the parts that are rendered at once, wherever they stand. */
  atOnce: readonly string[];
  parts: readonly PartInTurn[];
}

/**
 * Until its turn has come, a part stays as it was for what stood here before, if it stood here: so the focus in it is
 * kept. What must never be seen beside something newer belongs to `atOnce`.
 */
export function InTurn({ of, atOnce, parts }: InTurnProps) {
  const [turn, setTurn] = useState({ of, count: 0 });
  const before = useRef<ReadonlyMap<string, React.ReactNode>>(new Map());
  const count = turn.of === of ? turn.count : 0;
  const later = parts.filter(({ key }) => !atOnce.includes(key));
  const isDue = (key: string) => {
    const place = later.findIndex((part) => part.key === key);
    return place < count;
  };
  const shown = parts.map(({ key, part }) => ({ key, part: isDue(key) ? part : before.current.get(key) }));
  useEffect(() => {
    before.current = new Map(shown.map(({ key, part }) => [key, part]));
    if (count < later.length) startTransition(() => setTurn({ of, count: count + 1 }));
  });
  return shown.map(({ key, part }) => <Fragment key={key}>{part}</Fragment>);
}
