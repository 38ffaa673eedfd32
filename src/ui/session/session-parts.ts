// What is fetched for sessions, in one piece: the record over the page, and the strip beside list and point.

export { SessionDialog } from './SessionDialog.tsx';
export { SessionStrip } from './SessionStrip.tsx';
