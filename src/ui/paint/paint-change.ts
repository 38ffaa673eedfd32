// What a change of the drawing was, told from before and after: for those who do not see it. Pure.
import type { Drawing } from '../../anatomy/pain/drawing.ts';

export type PaintChange = 'painted' | 'erased' | 'undone' | 'redone' | 'cleared' | 'removed' | 'opened';

/** Null where nothing on the skin has changed. */
export function paintChange(now: Drawing, before: Drawing): PaintChange | null {
  if (now.pains === before.pains) return null;
  if (now.undone.length > before.undone.length) return 'undone';
  if (now.undone.length === before.undone.length - 1 && now.pains === before.undone.at(-1)?.pains)
    return 'redone';
  if (now.done.at(-1)?.pains !== before.pains) return null;
  if (now.pains.length === 0) return 'cleared';
  if (now.pains.length < before.pains.length) return 'removed';
  const changed = now.pains.filter((pain) => !before.pains.includes(pain));
  if (changed.length !== 1) return 'opened';
  return changed[0]?.dabs.at(-1)?.erases && isLonger(changed[0], before) ? 'erased' : 'painted';
}

function isLonger(pain: Drawing['pains'][number], before: Drawing): boolean {
  const was = before.pains.find(({ id }) => id === pain.id);
  return pain.dabs.length > (was?.dabs.length ?? 0);
}
