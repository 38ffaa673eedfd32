// The places for what a student learns of a muscle: filled when it has come; nothing else of the page waits for it.
import { type ComponentProps, Suspense } from 'react';
import { late } from '../../state/late.ts';
import { message } from '../../words/format.ts';
import { ErrorBoundary } from '../parts/ErrorBoundary.tsx';
import { Later } from '../parts/Later.tsx';
import { partOf } from '../parts/late-part.tsx';
import { TillArrived } from '../parts/NotArrived.tsx';

const parts = late(
  () =>
    import('../study/learn/learn-parts.ts').then(({ AlikeMuscles, MemoryAids, SpokenLatin }) => ({
      AlikeMuscles,
      MemoryAids,
      SpokenLatin,
    })),
  { isToldInPlace: true },
);
const AlikeMuscles = partOf(parts, 'AlikeMuscles');
const MemoryAids = partOf(parts, 'MemoryAids');
const SpokenLatin = partOf(parts, 'SpokenLatin');

export function LearntName(props: ComponentProps<typeof SpokenLatin>) {
  return (
    <ErrorBoundary
      fallback={(fault, again) => (
        // The aids to memory, which come with it, say so.
        <TillArrived fault={fault} again={again}>
          {null}
        </TillArrived>
      )}
    >
      <Suspense>
        <SpokenLatin {...props} />
      </Suspense>
    </ErrorBoundary>
  );
}

export function LearntAids(props: ComponentProps<typeof MemoryAids>) {
  return (
    <Later missing={message('late.part')}>
      <MemoryAids {...props} />
    </Later>
  );
}

export function LearntAlike(props: ComponentProps<typeof AlikeMuscles>) {
  return (
    <Later missing={message('late.part')}>
      <AlikeMuscles {...props} />
    </Later>
  );
}
