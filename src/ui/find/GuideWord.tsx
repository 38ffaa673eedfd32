// What the guide says of one point for one place, in a shape and a word.
import { useMemo } from 'react';
import '../../words/en/late-words.ts';
import type { AtlasDetails } from '../../dataset/atlas-index.ts';
import { subjectIn } from '../../guide/case/subject-in.ts';
import type { Side } from '../../space/side.ts';
import { inWords } from '../../words/format.ts';
import { useVerdict } from '../guide/verdict/use-verdict.ts';
import { VerdictShape } from '../guide/verdict/VerdictShape.tsx';
import type { SoughtPlace } from './sought-place.ts';

interface GuideWordProps {
  muscle: string;
  point: string;
  /** Of the point, where that is another one than the side that is shown. */
  side?: Side;
  place: Pick<SoughtPlace, 'guided'>;
  details: AtlasDetails;
}

export function GuideWord({ muscle, point, side, place, details }: GuideWordProps) {
  const record = details.muscles[muscle];
  const subject = useMemo(() => record && subjectIn(details, record, point), [record, details, point]);
  const { verdict } = useVerdict(subject, place.guided, undefined, side);
  if (subject === undefined) return null;
  return (
    <>
      <VerdictShape modality={verdict.modality} order={verdict.order} />
      <span data-verdict-word={verdict.modality}>{inWords(verdict.headline)}</span>
    </>
  );
}
