// The loader of the chunk with everything about an answer; it brings the list of places along.
import { late } from '../../state/late.ts';

export const findAnswer = late(
  () =>
    import('./FindAnswer.tsx').then(({ FindAnswer, PlaceList, PlaceAnnouncement }) => ({
      FindAnswer,
      PlaceList,
      PlaceAnnouncement,
    })),
  { isToldInPlace: true },
);
