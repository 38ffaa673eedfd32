// In place of what is made of the long texts, where they cannot be had: what is missing, and a press that asks again.
import { message } from '../../words/format.ts';
import { useDetails } from './atlas-data.ts';
import { NotArrived } from './NotArrived.tsx';

/** Nothing while they are on their way or here. `children`: what is missing, if not the texts as such. */
export function TextsMissing({ children }: { children?: React.ReactNode }) {
  const details = useDetails();
  if (details.status !== 'failed') return null;
  return (
    <NotArrived fault={details.fault} again={details.retry}>
      {children ?? message('detail.failed')}
    </NotArrived>
  );
}
