// The link to a result: everything that the address may hold, written out; answers only where the person puts them in.
import { type Answers, isEmpty } from '../../state/case-answers.ts';
import { caseParameter, withCase, writeCase } from '../../state/case-link.ts';
import { withInFragment } from '../../state/fragment.ts';
import { atlasLink, type LinkState } from '../../state/link.ts';
import { withPaint } from '../../state/paint-fragment.ts';
import { type Pressed, pressedParameter, writePressed } from '../../state/pressed-link.ts';

export interface HandedOver {
  readonly answers?: Answers;
  /** The drawing, as `painsToText` writes it: with what was said of each pain only beside the answers. */
  readonly paint?: string;
  /** What pressing told; read only beside a drawing. */
  readonly pressed?: Pressed;
}

/** Drawing and answers stand in the fragment: they reach no server. @param here address of the page; parameters that are not ours go along. */
export function resultLink(
  here: string,
  state: LinkState,
  { answers = {}, paint = '', pressed = {} }: HandedOver = {},
): string {
  const link = new URL(here);
  const told = isEmpty(answers) ? null : writeCase(answers);
  const fingers = paint === '' ? null : writePressed(pressed);
  link.hash = withInFragment(
    withInFragment(withPaint('', paint), caseParameter, told),
    pressedParameter,
    fingers,
  );
  link.search = withCase(atlasLink.write(state, link.search), {});
  return link.href;
}
