// The question where the pain is. Who has painted it has answered it, as far as a size can: that is said, and may be changed.
import { extents } from '../../../guide/case/case-words.ts';
import { withAnswer } from '../../../state/case-answers.ts';
import { paintedCase } from '../../../state/use-answers.ts';
import { useAtlas } from '../../../state/use-atlas.ts';
import { useCase } from '../../../state/use-case.ts';
import { message } from '../../../words/format.ts';
import { Pick } from './Pick.tsx';

export function Extent() {
  const told = useCase(({ answers }) => answers.extent);
  const tell = useCase((state) => state.tell);
  const painted = useAtlas(paintedCase);
  const known = painted?.extent ?? undefined;
  return (
    <Pick
      title={message('intake.extent')}
      chosen={told}
      known={known}
      note={
        painted === null || told !== undefined
          ? undefined
          : message('paintedMore.extent', {
              cm2: painted.cm2,
              extent: known === 'one-spot' ? 'spot' : (known ?? 'open'),
            })
      }
      options={extents.map((value) => ({ value, label: message(`extent.${value}`) }))}
      onPick={(word) => tell((answers) => withAnswer(answers, 'extent', word))}
    />
  );
}
