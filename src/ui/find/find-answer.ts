// The way to the muscles of an answer, a chunk of its own: fetched when Find is opened, before a place is chosen.
export const loadAnswer = () => import('./FindAnswer.tsx');
