// Where a small menu stands beside the place that it is about: inside the window, and not over the place. Pure.

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Air between the place and the menu, and between the menu and the window's edge, CSS px. */
const GAP = 18;
const MARGIN = 8;

/** The upper left corner. Beside the place where there is room, else below or above it; always whole in the window. */
export function menuPlace(at: { readonly x: number; readonly y: number }, menu: Size, page: Size) {
  const most = { x: page.width - menu.width - MARGIN, y: page.height - menu.height - MARGIN };
  const within = (value: number, limit: number) => Math.round(Math.max(MARGIN, Math.min(value, limit)));
  const beside = [at.x + GAP, at.x - GAP - menu.width].find((x) => x >= MARGIN && x <= most.x);
  if (beside !== undefined) return { x: Math.round(beside), y: within(at.y - menu.height / 3, most.y) };
  const x = within(at.x - menu.width / 2, most.x);
  const level = [at.y + GAP, at.y - GAP - menu.height].find((y) => y >= MARGIN && y <= most.y);
  return { x, y: level === undefined ? within(at.y + GAP, most.y) : Math.round(level) };
}
