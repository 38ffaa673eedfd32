// One press for a new person: every yes and every no is erased, and it is said.
import { useAtlasAction } from '../../../state/use-atlas.ts';
import { useCase } from '../../../state/use-case.ts';
import { message } from '../../../words/format.ts';

export function NewClient({ className }: { className?: string | undefined }) {
  const erase = useCase((state) => state.erase);
  const notify = useAtlasAction('notify');
  return (
    <button
      type="button"
      className={className}
      data-new-client
      onClick={() => {
        erase();
        notify('person.erased');
      }}
    >
      {message('person.new')}
    </button>
  );
}
