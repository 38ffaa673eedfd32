// The link to a result: everything that the address may hold, written out; answers only where the person puts them in.
import type { Answers } from '../../state/case-answers.ts';
import { withCase } from '../../state/case-link.ts';
import { atlasLink, type LinkState } from '../../state/link.ts';
import { withPaint } from '../../state/paint-fragment.ts';

/** @param here address of the page; parameters that are not ours go along, of its hash only a drawing does. @param paint the drawing, as `painsToText` writes it */
export function resultLink(here: string, state: LinkState, answers: Answers = {}, paint = ''): string {
  const link = new URL(here);
  link.hash = withPaint('', paint);
  link.search = withCase(atlasLink.write(state, link.search), answers);
  return link.href;
}
