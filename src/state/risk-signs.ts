// When the plate warns, over the whole skin, of what lies at risk near the chosen point: for those who press, not for clients.
import { type AtlasState, looksUnder } from './atlas-state.ts';
import { audienceOf } from './audience.ts';

type Warned = Pick<
  AtlasState,
  | 'lens'
  | 'point'
  | 'layer'
  | 'isolated'
  | 'hideLabels'
  | 'quiz'
  | 'embed'
  | 'presenting'
  | 'painting'
  | 'pairDrawn'
>;

/** Names are hidden together with the signs; under the skin the structures themselves are seen. */
export function warnsOnSkin(state: Warned): boolean {
  const { point, hideLabels, quiz, embed, presenting, painting, pairDrawn } = state;
  const isBusy = hideLabels || painting || pairDrawn === true || (quiz ?? embed ?? presenting) !== null;
  return audienceOf(state) !== 'client' && point !== null && !looksUnder(state) && !isBusy;
}
