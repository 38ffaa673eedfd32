// Hands on the canvas: a press selects, a hovering mouse names, keys turn the body. Turning by drag is the camera's part.
import { seeksCause } from '../../state/audience.ts';
import { late } from '../../state/late.ts';
import { reportFault } from '../../state/report-fault.ts';
import { NEARER } from '../camera/camera-rig.ts';
import type { Stage } from '../stage/stage.ts';
import { pickSkin } from './pick-skin.ts';
import type { PressedSkin } from './picking.ts';
import { carryByFingers } from './two-fingers.ts';

/** A press that moves further than this, CSS px, or takes longer, ms, is a turn of the body. */
const STILL_PX = 6;
/** A finger that rests longer asks for no choice; a mouse may be held as long as a hand needs. */
const PRESS_MS = 600;
const TURN = Math.PI / 12;
/** Two taps of a finger within this time, ms, and this near to each other, CSS px, ask for the choice to be shown. */
const TWICE_MS = 300;
const TWICE_PX = 30;

/** CSS px in the picture. */
interface Place {
  readonly x: number;
  readonly y: number;
}

/** Listens on the canvas until the returned function is called. */
export function listenToHands(canvas: HTMLCanvasElement, stage: Stage): () => void {
  const end = new AbortController();
  const { signal } = end;
  let press: { x: number; y: number; time: number; id: number } | null = null;
  /** What the last press found on the skin: only that is offered. */
  let newest: PressedSkin | null = null;
  const pinch = carryByFingers(canvas, stage, false);
  const place = (event: PointerEvent) => {
    const box = canvas.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  /** Where and when a finger tapped last. */
  let tapped: (Place & { readonly time: number }) | null = null;
  const isSecond = (at: Place, time: number): boolean => {
    const first = tapped;
    tapped = { ...at, time };
    if (!first || time - first.time > TWICE_MS || Math.hypot(at.x - first.x, at.y - first.y) > TWICE_PX)
      return false;
    tapped = null;
    return true;
  };
  const choose = (onCanvas: Place, unlessTwice = 0): void => {
    const from = stage.pictureFrom(onCanvas.x);
    const at = { ...onCanvas, x: onCanvas.x - from };
    const { asked } = stage.page.getState();
    // While a question stands in the picture, a press chooses nothing: it is the answer, where the skin is asked for.
    if (asked) {
      if (asked.sought !== null) void answer(stage, at, asked.sought);
      return;
    }
    const found = chosenAt(stage, at);
    newest = found;
    if (found === null) return;
    const box = canvas.getBoundingClientRect();
    const on = { x: onCanvas.x + box.left, y: at.y + box.top };
    const tell = () => void offer(stage, found, on, () => found === newest);
    // A second tap must not land on what the first one opened.
    if (unlessTwice > 0) setTimeout(tell, unlessTwice);
    else tell();
  };
  canvas.addEventListener(
    'pointerdown',
    (event) => {
      pinch.down(event);
      // A second finger is none by itself, and ends that of the first.
      press =
        event.isPrimary && event.button === 0 && !stage.page.getState().painting
          ? { ...place(event), time: event.timeStamp, id: event.pointerId }
          : null;
      // A finger rests on the glass for a moment before it is a press: what that will ask for is worked out meanwhile.
      if (press && event.pointerType === 'touch') setTimeout(() => foresee(stage, press), 0);
    },
    { signal },
  );
  canvas.addEventListener(
    'pointerup',
    (event) => {
      pinch.up(event);
      const from = press;
      press = null;
      const byFinger = event.pointerType === 'touch';
      if (!from || from.id !== event.pointerId) return;
      if (byFinger && event.timeStamp - from.time > PRESS_MS) return;
      const { x, y } = place(event);
      if (Math.hypot(x - from.x, y - from.y) > STILL_PX) return;
      if (byFinger && stage.page.getState().asked === null && isSecond({ x, y }, event.timeStamp)) {
        newest = null;
        stage.page.getState().askView('fit');
      } else choose({ x, y }, byFinger ? TWICE_MS : 0);
    },
    { signal },
  );
  canvas.addEventListener('pointercancel', pinch.up, { signal });
  canvas.addEventListener(
    'pointermove',
    (event) => {
      pinch.move(event);
      if (event.pointerType === 'touch' || event.buttons !== 0 || stage.page.getState().asked) return;
      const { x: onCanvas, y } = place(event);
      stage.handFrom = stage.pictureFrom(onCanvas);
      const x = onCanvas - stage.handFrom;
      if (stage.marks.hover({ x, y })) stage.change();
      const found = stage.marks.at(x, y);
      canvas.style.cursor = found ? 'pointer' : '';
      stage.page.getState().hoverPoint(found);
    },
    { signal },
  );
  canvas.addEventListener(
    'pointerleave',
    () => {
      if (stage.marks.hover(null)) stage.change();
      stage.page.getState().hoverPoint(null);
    },
    { signal },
  );
  canvas.addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'Enter') choose(middle(stage));
      else if (!(event.shiftKey && moveByKey(event.key, stage)) && !turnByKey(event.key, stage)) return;
      event.preventDefault();
    },
    { signal },
  );
  return () => end.abort();
}

function foresee(stage: Stage, at: Place | null): void {
  if (stage.page.getState().asked) return;
  const found =
    at && !stage.isOver && stage.page.getState().still
      ? stage.marks.at(at.x - stage.pictureFrom(at.x), at.y)
      : null;
  if (found) stage.views?.foresee(found);
}

/**
 * A press on a mark selects its point. On bare skin the area that lies there is meant by someone who seeks what hurts; to
 * all others, and where no area lies, what is there is to be offered: it comes back.
 */
function chosenAt(stage: Stage, { x, y }: Place): PressedSkin | null {
  const state = stage.page.getState();
  const found = stage.picking.at(x, y);
  if (found === null) state.offerSkin(null);
  else if (found.kind === 'point') state.selectPoint(found.point, found.side);
  else if (found.kind === 'tissue') found.choose();
  else if (seeksCause(state) && found.area !== null) state.selectArea(found.area, found.side);
  else return found;
  return null;
}

const offerCode = late(() => import('./skin-offer.ts').then(({ skinOffer }) => skinOffer));
const touchCode = late(() => import('./body-touch.ts').then(({ bodyTouch }) => bodyTouch));

/**
 * In a chunk of its own, and not within the press: a page that is pressed answers first.
 * @param at CSS px of the page. @param isNewest whether nothing has been pressed since.
 */
async function offer(stage: Stage, found: PressedSkin, at: Place, isNewest: () => boolean): Promise<void> {
  try {
    const skinOffer = await offerCode.load();
    if (!stage.isOver && isNewest()) stage.page.getState().offerSkin(skinOffer(stage, found, at));
  } catch (fault) {
    reportFault('telling what lies on the skin', fault, () =>
      stage.page.getState().notify('notice.lessPicture'),
    );
  }
}

/** Tells the page which place of the skin was pressed, as the answer to where `sought` is. */
async function answer(stage: Stage, { x, y }: Place, sought: string): Promise<void> {
  const pressed = pickSkin(stage, x, y);
  if (pressed?.kind !== 'skin') return;
  // With a layer under the skin shown, the hand lies on what is seen there as well.
  const seen = stage.isUnder() ? stage.picking.at(x, y, 'tissue') : null;
  const owner = seen?.kind === 'tissue' ? seen.owner : null;
  try {
    const bodyTouch = await touchCode.load();
    const touch = stage.isOver
      ? null
      : bodyTouch(stage, pressed, sought, stage.page.getState().asked?.places);
    const { asked, touchBody } = stage.page.getState();
    if (touch && asked?.sought === sought) touchBody(owner === null ? touch : { ...touch, owner });
  } catch (fault) {
    reportFault('telling where the body was touched', fault, () =>
      stage.page.getState().notify('notice.lessPicture'),
    );
  }
}

/** Of the part of the picture that no panel covers: what a press of Enter means. */
function middle(stage: Stage): Place {
  const { width, height, covered } = stage.viewport();
  return { x: (covered.left + width - covered.right) / 2, y: (covered.top + height - covered.bottom) / 2 };
}

/** Px that the picture moves by a key. */
const STEP_PX = 60;

/** With Shift, arrows bring another part of the body into sight: above, below or beside. True when the key was one of these. */
function moveByKey(key: string, stage: Stage): boolean {
  const way = { ArrowLeft: [1, 0], ArrowRight: [-1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] }[key];
  if (way === undefined) return false;
  stage.rig?.moveBy(way[0]! * STEP_PX, way[1]! * STEP_PX, stage.viewport());
  stage.views?.letGo();
  return true;
}

/** Arrows turn, plus and minus zoom, Home shows the selection or all. True when the key was one of these. */
function turnByKey(key: string, stage: Stage): boolean {
  const step = (turn: number, tilt: number, zoom: number) => {
    stage.rig?.step(turn, tilt, zoom);
    stage.views?.letGo();
  };
  switch (key) {
    case 'ArrowLeft':
      step(-TURN, 0, 1);
      return true;
    case 'ArrowRight':
      step(TURN, 0, 1);
      return true;
    case 'ArrowUp':
      step(0, TURN / 1.5, 1);
      return true;
    case 'ArrowDown':
      step(0, -TURN / 1.5, 1);
      return true;
    case '+':
    case '=':
      step(0, 0, NEARER);
      return true;
    case '-':
    case '_':
      step(0, 0, 1 / NEARER);
      return true;
    case 'Home':
      stage.page.getState().askView('fit');
      return true;
    default:
      return false;
  }
}
