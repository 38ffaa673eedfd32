// The loader of the verdicts on an answer: on the place, and a word on each of its points. They come and fail as one.
import { late } from '../../state/late.ts';

export const guideWords = late(
  async () => {
    const [{ PlaceVerdict }, { GuideWord }] = await Promise.all([
      import('./PlaceVerdict.tsx'),
      import('./GuideWord.tsx'),
    ]);
    return { PlaceVerdict, GuideWord };
  },
  { isToldInPlace: true },
);
