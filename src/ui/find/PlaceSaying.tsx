// What to say to a therapist of a place that hurts: the sentence to read aloud or copy.
import '../../words/en/late-words.ts';
import { Saying } from '../guide/protocol/SeeCard.tsx';
import { usePlaceSaying } from './place-saying.ts';
import type { SoughtPlace } from './sought-place.ts';

export function PlaceSaying({ place }: { place: SoughtPlace }) {
  const text = usePlaceSaying(place);
  return <Saying key={text} text={text} />;
}
