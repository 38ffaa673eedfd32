// The guide for a place that hurts, before any muscle is chosen: the verdict for the place.
import { useMemo } from 'react';
import type { Area, Source } from '../../../dataset/reference-schema.ts';
import type { Subject } from '../../../guide/case/traits.ts';
import { message } from '../../../words/format.ts';
import { SourceList } from '../../parts/Cite.tsx';
import { CitationsContext } from '../../parts/citations.ts';
import { Fold } from '../../parts/Fold.tsx';
import { citationsOf } from './guide-citations.ts';
import { useVerdict } from './use-verdict.ts';
import { VerdictSection } from './VerdictSection.tsx';

/** A pain area, or a complaint with the area that it is about. */
type Place = Pick<Area, 'id' | 'redFlags'>;

interface AreaReasonsProps {
  area: Place;
  /** The muscles that most likely send pain there. */
  likely: readonly Subject[];
  sources: readonly Source[];
}

/** What stands behind the verdict line of a place: intake, reasons, sources. */
export function AreaReasons({ area, likely, sources }: AreaReasonsProps) {
  const { verdict, without } = useVerdict(undefined, area, likely);
  const citations = useMemo(() => citationsOf(verdict), [verdict]);
  return (
    <CitationsContext value={citations}>
      <VerdictSection verdict={verdict} without={without} />
      <Fold title={message('detail.sources')}>
        <SourceList sources={sources} />
      </Fold>
    </CitationsContext>
  );
}
