// The English catalogue in one: interface, the guide's panels, and what the guide says. No key stands in two of them.
import { guideMessages } from './guide.ts';
import { guidePanelMessages } from './guide-panels.ts';
import { interfaceMessages } from './interface.ts';

export const messages = { ...interfaceMessages, ...guidePanelMessages, ...guideMessages } as const;
