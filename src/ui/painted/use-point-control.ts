// What a control of a ranked point does: chooses it, and draws its pain on the body while it is pointed at.
import type { PointOnSide } from '../../state/atlas-state.ts';
import { useAtlas, useAtlasAction, useAtlasStore } from '../../state/use-atlas.ts';
import { pointing } from '../parts/pointing.ts';

export function usePointControl({ point, side }: PointOnSide) {
  const store = useAtlasStore();
  const hoverPoint = useAtlasAction('hoverPoint');
  const selected = useAtlas((state) => state.point === point && state.side === side);
  return {
    'aria-pressed': selected,
    'data-point': point,
    'data-side': side,
    onClick: () => store.getState().selectPoint(point, side),
    ...pointing(
      () => hoverPoint({ point, side }),
      () => hoverPoint(null),
    ),
  };
}
