// What the panel of a chosen point fetches after the first view, in one piece: the verdict's line and the long texts.
export { DetailAnswer } from './DetailAnswer.tsx';
export { DetailBody } from './DetailBody.tsx';
