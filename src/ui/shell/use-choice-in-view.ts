// A new choice starts at the top of its panel, and the list beside it comes to the row that was chosen.
import { useEffect } from 'react';
import { useAtlas } from '../../state/use-atlas.ts';

export function useChoiceInView(): void {
  const chosen = useAtlas((state) => state.point ?? state.muscle ?? state.area ?? state.symptom);
  const point = useAtlas((state) => state.point);
  const muscle = useAtlas((state) => state.muscle);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs for every new choice
  useEffect(() => {
    if (chosen === null) return;
    for (let panel = document.getElementById('detail')?.parentElement; panel; panel = panel.parentElement)
      panel.scrollTo({ top: 0 });
    rowOf(point, muscle)?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
}

/** The row of the choice in the list, as far as it can be seen: the point's own, or the muscle's above it. */
function rowOf(point: string | null, muscle: string | null): Element | undefined {
  const sought = point === null ? `[data-point^="${muscle}-"]` : `[data-point="${point}"]`;
  const button = document.querySelector(`#index ${sought}`);
  const rows = [
    point === null ? null : button?.closest('li'),
    button?.closest('details')?.querySelector('summary'),
  ];
  return rows.find((row) => row && row.getClientRects().length > 0) ?? undefined;
}
