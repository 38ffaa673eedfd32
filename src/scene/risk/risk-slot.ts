// The place of the signs of what lies at risk: they come in a chunk of their own, once a choice names something.
import { late } from '../../state/late.ts';
import { reportFault } from '../../state/report-fault.ts';
import { warnsOnSkin } from '../../state/risk-signs.ts';
import type { Box } from '../stage/inset.ts';
import type { Motion, Stage } from '../stage/stage.ts';
import type { RiskSigns } from './risk-signs.ts';

const riskSigns = late(() => import('./risk-signs.ts').then(({ RiskSigns }) => RiskSigns));

export interface RiskSlot {
  follow(frame: HTMLElement | null, stage: Stage, motion: Motion, taken: Box | null): void;
  dispose(): void;
}

export function createRiskSlot(onRisk: () => void): RiskSlot {
  let signs: RiskSigns | null = null;
  let fetching: Promise<void> | null = null;
  let isOver = false;
  const fetch = async (frame: HTMLElement, stage: Stage): Promise<void> => {
    if (stage.tissueSource === null) return;
    const [RiskSigns, source] = await Promise.all([riskSigns.load(), stage.tissueSource()]);
    const places = await source.riskPlaces();
    if (isOver || stage.isOver) return;
    signs = new RiskSigns(frame, stage, source, places, onRisk);
    // A picture that rests is not drawn anew for them.
    signs.follow('rests', null);
  };
  return {
    follow: (frame, stage, motion, taken) => {
      if (signs) return signs.follow(motion, taken);
      const state = stage.page.getState();
      if (fetching || frame === null || motion !== 'rests' || !warnsOnSkin(state) || !state.riskSigns) return;
      fetching = fetch(frame, stage).catch((fault: unknown) => {
        // The panel names them, too.
        reportFault('fetching the signs of what lies at risk', fault);
        fetching = null;
      });
    },
    dispose: () => {
      isOver = true;
      signs?.dispose();
    },
  };
}
