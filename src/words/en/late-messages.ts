// English words of parts of the page that come late: the part brings its own along (`bringWords`), so that the first view is
// not made to wait for them. No key stands in the first view's catalogue as well.
import { paperMessages } from './paper.ts';

export const lateMessages = { ...paperMessages } as const;
