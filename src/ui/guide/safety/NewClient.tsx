// One press for a new person: every yes and every no is erased, and it is said.
import { emptyDrawing } from '../../../anatomy/pain/drawing.ts';
import { useAtlasAction } from '../../../state/use-atlas.ts';
import { useCase } from '../../../state/use-case.ts';
import { message } from '../../../words/format.ts';

export function NewClient({ className }: { className?: string | undefined }) {
  const erase = useCase((state) => state.erase);
  const notify = useAtlasAction('notify');
  const restore = useAtlasAction('restore');
  return (
    <button
      type="button"
      className={className}
      data-new-client
      onClick={() => {
        erase();
        // What hurts another person is nothing to undo, either.
        restore({ drawing: emptyDrawing, painting: false });
        notify('person.erased');
      }}
    >
      {message('person.new')}
    </button>
  );
}
