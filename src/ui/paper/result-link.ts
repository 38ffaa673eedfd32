// The link to a result: everything that the address may hold, written out; answers only where the person puts them in.
import type { Answers } from '../../state/case-answers.ts';
import { withCase } from '../../state/case-link.ts';
import { atlasLink, type LinkState } from '../../state/link.ts';

/** @param here address of the page; parameters that are not ours go along, its hash does not */
export function resultLink(here: string, state: LinkState, answers: Answers = {}): string {
  const link = new URL(here);
  link.hash = '';
  link.search = withCase(atlasLink.write(state, link.search), answers);
  return link.href;
}
