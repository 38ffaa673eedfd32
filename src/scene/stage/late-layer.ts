// A layer of the picture whose code is fetched when the page first asks for it: until it is there the picture is not still.
import { useEffect, useLayoutEffect, useSyncExternalStore } from 'react';
import type { Atlas } from '../../state/atlas-store.ts';
import type { Late } from '../../state/late.ts';
import { reportFault } from '../../state/report-fault.ts';
import type { Stage } from './stage.ts';
import { useStage } from './stage-hooks.ts';
import type { Work } from './stillness.ts';

interface LateLayer<T> {
  readonly code: Late<T>;
  readonly work: Work;
  readonly isWanted: (state: Atlas) => boolean;
  /** Called when it is asked for: what else it needs can be on its way. */
  readonly whenAsked?: (stage: Stage) => void;
  /** Whether there is something new to be seen as soon as the code is there. */
  readonly showsAtOnce: boolean;
}

/**
 * The layer's component once it is there. Where it failed, the next wish asks again; the picture goes on without it.
 * @param layer its parts are not to change between renders
 */
export function useLateLayer<T>({ code, work, isWanted, whenAsked, showsAtOnce }: LateLayer<T>): T | null {
  const stage = useStage();
  const value = useSyncExternalStore(code.subscribe, () => code.value);
  useLayoutEffect(() => {
    const ask = (wanted: boolean): void => {
      // Nobody waits for what is not wanted any more.
      if (!wanted) stage.stillness.done(work, false);
      if (!wanted || code.value !== undefined) return;
      stage.stillness.awaits(work);
      code
        .load()
        .catch((fault: unknown) =>
          reportFault('fetching a layer of the picture', fault, () => stage.stillness.done(work)),
        );
      whenAsked?.(stage);
    };
    ask(isWanted(stage.page.getState()));
    return stage.watch(stage.page, isWanted, ask);
  }, [stage, code, work, isWanted, whenAsked]);
  // By now the layer is mounted, and has said what it waits for in its turn.
  useEffect(() => {
    if (value !== undefined) stage.stillness.done(work, showsAtOnce);
  }, [stage, value, work, showsAtOnce]);
  return value ?? null;
}
