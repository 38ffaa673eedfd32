// A component that is fetched when it is first drawn. It suspends until it has come; where it does not, a boundary says so.
import { type ComponentType, lazy, useState } from 'react';
import { type Late, late } from '../../state/late.ts';

// biome-ignore lint/suspicious/noExplicitAny: a component of any properties
type Any = ComponentType<any>;

/**
 * A component out of a chunk that brings several: tried again as one.
 * @param loader `late(() => import('./parts.ts').then(({ One, Other }) => ({ One, Other })))`
 */
export function partOf<K extends string, M extends Record<K, Any>>(loader: Late<M>, name: K): M[K] {
  const tries = new WeakMap<Promise<M>, Any>();
  /** One for each try: React keeps for good that a lazy component has failed. */
  const ofTry = (asked: Promise<M>): Any => {
    const known = tries.get(asked) ?? lazy(async () => ({ default: (await asked)[name] }));
    tries.set(asked, known);
    return known;
  };
  function LatePart(props: object) {
    // What has come is drawn at once. Whoever is drawn stays the same, and keeps its state.
    const [Part] = useState<Any>(() => loader.value?.[name] ?? ofTry(loader.wait()));
    return <Part {...props} />;
  }
  return LatePart as unknown as M[K];
}

/**
 * @param fetch gives the component: `() => import('./Part.tsx').then(({ Part }) => Part)`
 * @param isToldInPlace false where the boundary about it shows nothing
 */
export function latePart<P extends object>(
  fetch: () => Promise<ComponentType<P>>,
  isToldInPlace = true,
): ComponentType<P> {
  const fetchParts = async () => ({ Part: await fetch() });
  return partOf(late(fetchParts, { isToldInPlace }), 'Part');
}
