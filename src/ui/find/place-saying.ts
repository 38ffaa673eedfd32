// The sentence of a place, the same on the screen and on paper.
import { message } from '../../words/format.ts';
import { sayingOfPlace } from '../guide/protocol/saying.ts';
import { useAtlasData } from '../parts/atlas-data.ts';
import type { SoughtPlace } from './sought-place.ts';
import { FIRST, useCandidates } from './use-candidates.ts';
import { usePlaceVerdict } from './use-place-verdict.ts';

export function usePlaceSaying(place: SoughtPlace): string {
  const { muscles } = useAtlasData();
  const { verdict } = usePlaceVerdict(place);
  const names = useCandidates(place)
    .slice(0, FIRST)
    .flatMap(({ muscle }) => muscles.get(muscle)?.names.english ?? []);
  return sayingOfPlace(
    verdict,
    message('find.place', { place: place.name, side: place.side ?? 'none' }),
    names,
  );
}
