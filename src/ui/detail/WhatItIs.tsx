// What a client meets first: what the point is, where its pain is felt, and what may have set it off.
import type { PointEntry } from '../../dataset/atlas-index.ts';
import type { Muscle } from '../../dataset/muscle-schema.ts';
import { capital, message } from '../../words/format.ts';
import { FactList } from '../parts/Cite.tsx';
import { ZoneList } from './ZoneSection.tsx';

export function WhatItIs({ muscle, point }: { muscle: Muscle; point: PointEntry }) {
  const { activates } = muscle.overload;
  return (
    <>
      <p>{message('what.point', { plain: capital(muscle.names.plain) })}</p>
      <ZoneList point={point} />
      {activates.length > 0 && (
        <>
          <h4>{message('muscle.activates')}</h4>
          <FactList facts={activates} />
        </>
      )}
    </>
  );
}
