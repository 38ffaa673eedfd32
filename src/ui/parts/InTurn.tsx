// A long row of parts, rendered one after the other: what is seen first comes first, and no press waits for the rest.
import { startTransition, useEffect, useRef, useState } from 'react';

interface InTurnProps {
  /** What the parts are about; another one starts the row anew. */
  of: string;
  /** So many parts are rendered at once. */
  atOnce: number;
  parts: readonly React.ReactNode[];
}

/** Until its turn has come, a part stays as it was for what stood here before. */
export function InTurn({ of, atOnce, parts }: InTurnProps) {
  const [turn, setTurn] = useState({ of, count: atOnce });
  const before = useRef<readonly React.ReactNode[]>([]);
  const count = turn.of === of ? turn.count : atOnce;
  const shown = parts.map((part, i) => (i < count ? part : before.current[i]));
  useEffect(() => {
    before.current = shown;
    if (count < parts.length) startTransition(() => setTurn({ of, count: count + 1 }));
  });
  return shown;
}
