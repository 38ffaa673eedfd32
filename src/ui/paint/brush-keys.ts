// Which key means what for the brush. Pure.

export type BrushKey = 'undo' | 'redo' | 'brush' | 'eraser' | 'larger' | 'smaller' | 'done';

const plain: Readonly<Record<string, BrushKey>> = {
  b: 'brush',
  e: 'eraser',
  ']': 'larger',
  '[': 'smaller',
  Escape: 'done',
};

/** Null for a key that is not the brush's. The key for undo is that of the device: Ctrl, or Command. */
export function keyFor({
  key,
  ctrlKey,
  metaKey,
  altKey,
  shiftKey,
}: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>): BrushKey | null {
  if (altKey) return null;
  if (ctrlKey || metaKey) {
    const letter = key.toLowerCase();
    if (letter === 'z') return shiftKey ? 'redo' : 'undo';
    return letter === 'y' ? 'redo' : null;
  }
  return plain[key.length === 1 ? key.toLowerCase() : key] ?? null;
}
