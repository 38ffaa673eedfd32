// The verdict line of a chosen point or muscle, at the head of its panel.
import { useMemo } from 'react';
import type { AtlasDetails } from '../../dataset/atlas-index.ts';
import type { Muscle } from '../../dataset/muscle-schema.ts';
import { subjectIn } from '../../guide/case/subject-in.ts';
import type { Subject } from '../../guide/case/traits.ts';
import { VerdictLine } from '../guide/verdict/VerdictLine.tsx';
import { useGuidedPlace } from '../parts/guided-place.ts';

interface DetailAnswerProps {
  muscle: Muscle;
  pointId: string | null;
  details: AtlasDetails;
}

export function DetailAnswer({ muscle, pointId, details }: DetailAnswerProps) {
  const area = useGuidedPlace();
  const subject = useSubject(muscle, pointId, details);
  return <VerdictLine subject={subject} area={area} />;
}

/** What advice is asked about: the muscle, its point where one is chosen, and what its compiled zones tell. */
export function useSubject(muscle: Muscle, pointId: string | null, details: AtlasDetails): Subject {
  return useMemo(() => subjectIn(details, muscle, pointId ?? undefined), [muscle, pointId, details]);
}
