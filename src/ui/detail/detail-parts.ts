// The loader of the chunk that brings the guide: answer, body of the panel, and the sheet for paper.
import { late } from '../../state/late.ts';

export const detailParts = late(
  () =>
    import('./DetailBody.tsx').then(({ DetailAnswer, DetailBody, Sheet }) => ({
      DetailAnswer,
      DetailBody,
      Sheet,
    })),
  { isToldInPlace: true },
);
