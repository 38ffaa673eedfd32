// What lies over the picture in the DOM: names with their leader lines, and the small figure. Follows the first picture.
import { type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react';
import type { PointOnSide } from '../../state/atlas-state.ts';
import { LabelLayer, type LabelLayerHandle } from '../labels/LabelLayer.tsx';
import { Locator, type LocatorHandle } from '../locator/Locator.tsx';
import { createRiskSlot } from '../risk/risk-slot.ts';
import type { Motion, Stage } from '../stage/stage.ts';

export interface OverlayHandle {
  /** Puts all of it where the picture stands now. Writes the DOM. */
  follow(stage: Stage, motion: Motion): void;
}

interface OverlayProps {
  readonly nameOf: (which: PointOnSide) => string;
  readonly ref: Ref<OverlayHandle>;
  /** A sign of what lies at risk was pressed. */
  readonly onRisk: () => void;
  readonly onReady: () => void;
}

export function Overlay({ nameOf, ref, onRisk, onReady }: OverlayProps) {
  const labels = useRef<LabelLayerHandle>(null);
  const locator = useRef<LocatorHandle>(null);
  const frame = useRef<HTMLDivElement>(null);
  const [risk] = useState(() => createRiskSlot(onRisk));
  useEffect(() => () => risk.dispose(), [risk]);
  useImperativeHandle(ref, () => ({
    follow: (stage, motion) => {
      const taken = locator.current?.follow(stage, motion) ?? null;
      labels.current?.follow(stage, motion, taken);
      risk.follow(frame.current, stage, motion, taken);
    },
  }));
  useEffect(onReady, [onReady]);
  return (
    <>
      <LabelLayer ref={labels} nameOf={nameOf} />
      <Locator ref={locator} />
      <div ref={frame} />
    </>
  );
}
