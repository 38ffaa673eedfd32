// What a hand may do to the layers under the skin: one step deeper or out, hide, bring back, undo, show alone. Pure.
import { type AtlasState, layers, type ShownTissue as Shown, type TissueView } from './atlas-state.ts';

export type Layer = AtlasState['layer'];

/** The next layer inward (1) or outward (-1); the same at the end. */
export function nextLayer(layer: Layer, step: 1 | -1): Layer {
  return layers[layers.indexOf(layer) + step] ?? layer;
}

/** Takes a muscle or a bone away; what was shown alone and is hidden is no longer shown alone. */
export function hidden({ hiddenTissue, isolated }: Shown, owner: string): Partial<Shown> {
  if (hiddenTissue.includes(owner)) return {};
  return { hiddenTissue: [...hiddenTissue, owner], isolated: isolated.filter((one) => one !== owner) };
}

/** Brings one back; without an owner the one that went last. */
export function broughtBack({ hiddenTissue }: Shown, owner = hiddenTissue.at(-1)): Partial<Shown> {
  return { hiddenTissue: hiddenTissue.filter((one) => one !== owner) };
}

/** Everything as it was before a hand touched it. */
export const restored: Pick<Shown, 'isolated' | 'hiddenTissue'> = { isolated: [], hiddenTissue: [] };

/** Shows these alone. */
export function isolating(owners: readonly string[]): Partial<Shown> {
  return { isolated: owners, hiddenTissue: [] };
}

/** Touches that can be taken back. */
const MOST_UNDO = 20;

/** A change of what is shown, remembered for `undone`. */
export function touched(
  { layer, isolated, hiddenTissue, tissueUndo }: Shown & Pick<TissueView, 'tissueUndo'>,
  part: Partial<Shown>,
): Partial<TissueView> {
  const before = { layer, isolated, hiddenTissue };
  return { ...part, tissueUndo: [...tissueUndo, before].slice(-MOST_UNDO), hoveredTissue: null };
}

/** As it was before the last touch. */
export function undone({ tissueUndo }: Pick<TissueView, 'tissueUndo'>): Partial<TissueView> {
  const before = tissueUndo.at(-1);
  return before ? { ...before, tissueUndo: tissueUndo.slice(0, -1), hoveredTissue: null } : {};
}
