// What lies over the picture in the DOM: names with their leader lines, and the small figure. Follows the first picture.
import { type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import type { PointOnSide } from '../../state/atlas-state.ts';
import { LabelLayer, type LabelLayerHandle } from '../labels/LabelLayer.tsx';
import { Locator, type LocatorHandle } from '../locator/Locator.tsx';
import type { Motion, Stage } from '../stage/stage.ts';

export interface OverlayHandle {
  /** Puts all of it where the picture stands now. Writes the DOM. */
  follow(stage: Stage, motion: Motion): void;
}

interface OverlayProps {
  readonly nameOf: (which: PointOnSide) => string;
  readonly ref: Ref<OverlayHandle>;
  readonly onReady: () => void;
}

export function Overlay({ nameOf, ref, onReady }: OverlayProps) {
  const labels = useRef<LabelLayerHandle>(null);
  const locator = useRef<LocatorHandle>(null);
  useImperativeHandle(ref, () => ({
    follow: (stage, motion) =>
      labels.current?.follow(stage, motion, locator.current?.follow(stage, motion) ?? null),
  }));
  useEffect(onReady, [onReady]);
  return (
    <>
      <LabelLayer ref={labels} nameOf={nameOf} />
      <Locator ref={locator} />
    </>
  );
}
