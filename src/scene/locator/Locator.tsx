// A small figure in a corner of a near view: where on the body one is, and from which side one looks. A press shows the whole.
import { type Ref, useCallback, useImperativeHandle, useRef, useState } from 'react';
import { activeTheme, type View } from '../../state/atlas-state.ts';
import { useAtlasStore } from '../../state/use-atlas.ts';
import { message } from '../../words/format.ts';
import { skinPositions } from '../body/body-form.ts';
import { markBoxes, overlap, type Subject, subjectAt } from '../overlay/subject-at.ts';
import { skinAt } from '../picking/pick-skin.ts';
import type { Box } from '../stage/inset.ts';
import { createKept } from '../stage/kept.ts';
import type { Motion, Stage } from '../stage/stage.ts';
import { printedNow } from '../zones/printed-at.ts';
import styles from './Locator.module.css';
import { type Whereabouts, whereabouts } from './locator-frame.ts';
import { silhouette } from './silhouette.ts';

export interface LocatorHandle {
  /**
   * Puts the figure where the camera is now; the first one comes when the picture rests. Draws it anew only for another
   * body or side. The box it takes, CSS px.
   */
  follow(stage: Stage, motion: Motion): Box | null;
}

/** CSS px. */
const WIDTH = 46;
const HEIGHT = 80;
const CAPTION = 18;
const GAP = 8;
const RATIO = 2;
/** A picture lower than this has no room for a second one. */
const LEAST_PICTURE = 220;
/** The same where letters stand on the body: they need its room, and the words beside them say which region it is. */
const LEAST_LETTERED = 320;

export function Locator({ ref }: { ref: Ref<LocatorHandle> }) {
  const store = useAtlasStore();
  const button = useRef<HTMLButtonElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame = useRef<HTMLSpanElement>(null);
  const drawn = useRef<Figure | null>(null);
  const corner = useRef<number | null>(0);
  const [kept] = useState(() => createKept<number | null>());
  const [view, setView] = useState<View | null>(null);

  const follow = useCallback(
    (stage: Stage, motion: Motion): Box | null => {
      const { topology, form } = stage.model.getState();
      const pose = stage.pose();
      if (!pose || !button.current) return null;
      const rests = motion === 'rests';
      button.current.dataset.moving = motion === 'moves' ? 'true' : '';
      // Its drawing and its corner are sought when nobody waits for the picture itself.
      if (!rests && button.current.hidden) return null;
      const positions = skinPositions(topology, form);
      const bodyHeight = heightOf(positions);
      const { asked } = stage.page.getState();
      const isSmall = stage.size.height < (asked?.letters ? LEAST_LETTERED : LEAST_PICTURE);
      const where = isSmall ? null : whereabouts(pose, stage.viewport(), bodyHeight);
      button.current.hidden = where === null;
      setView(where?.view ?? null);
      if (where === null) return null;
      const scale = (HEIGHT - 6) / bodyHeight;
      const theme = activeTheme(stage.page.getState());
      const figure = { kind: `${form.sex} ${theme}`, azimuth: where.azimuth };
      if (isStale(drawn.current, figure, rests) && canvas.current) {
        drawn.current = figure;
        draw(canvas.current, positions, where.azimuth, scale);
      }
      place(frame.current, where, scale);
      if (rests) {
        const chosen = stage.marks.onScreen(pointOf(stage));
        const inset = stage.insetBox();
        const marks = markBoxes(stage, ALL);
        const key = JSON.stringify([pose, stage.viewport(), chosen, inset, marks, printedNow(stage)]);
        corner.current = kept(key, () => barestCorner(stage, corner.current, { inset, chosen, marks }));
      }
      const box = corner.current === null ? undefined : corners(stage)[corner.current];
      // Till the picture rests it stands where it stood, unless it came to lie over a mark.
      const inTheWay =
        motion === 'settles' && box !== undefined && markBoxes(stage, ALL).some((mark) => overlap(box, mark));
      button.current.hidden = box === undefined || inTheWay;
      if (!box || inTheWay) return null;
      button.current.style.transform = `translate(${box.x}px, ${box.y}px)`;
      return box;
    },
    [kept],
  );
  useImperativeHandle(ref, () => ({ follow }), [follow]);

  return (
    <button
      ref={button}
      type="button"
      hidden
      className={styles.locator}
      data-locator
      onClick={() => store.getState().askView('whole')}
    >
      <span className={styles.figure}>
        <canvas ref={canvas} width={WIDTH * RATIO} height={HEIGHT * RATIO} />
        <span ref={frame} className={styles.frame} />
      </span>
      <span className="sr-only">{message('locator.label')} </span>
      <span>{view && message(`view.${view}`)}</span>
    </button>
  );
}

interface Figure {
  readonly kind: string;
  /** Radians. */
  readonly azimuth: number;
}

/** Turned less than this, the figure stands as it is: at rest, and while the picture moves. Radians. */
const TURNED = { rests: 0.005, moves: 0.12 };

function isStale(drawn: Figure | null, wanted: Figure, rests: boolean): boolean {
  if (drawn?.kind !== wanted.kind) return true;
  return Math.abs(drawn.azimuth - wanted.azimuth) > (rests ? TURNED.rests : TURNED.moves);
}

const heights = new WeakMap<Float32Array, number>();
function heightOf(positions: Float32Array): number {
  let height = heights.get(positions) ?? 0;
  if (height === 0) {
    for (let i = 1; i < positions.length; i += 3) height = Math.max(height, positions[i]!);
    heights.set(positions, height);
  }
  return height;
}

function draw(canvas: HTMLCanvasElement, positions: Float32Array, azimuth: number, scale: number): void {
  const [width, height] = [WIDTH * RATIO, HEIGHT * RATIO];
  const context = canvas.getContext('2d');
  if (!context) return;
  const opacity = silhouette(positions, azimuth, { width, height, scale: scale * RATIO, margin: 3 * RATIO });
  const [r = 90, g = 80, b = 70] = getComputedStyle(canvas).color.match(/\d+/g)?.map(Number) ?? [];
  const image = context.createImageData(width, height);
  for (let i = 0; i < opacity.length; i++) image.data.set([r, g, b, opacity[i]!], i * 4);
  context.putImageData(image, 0, 0);
}

function place(frame: HTMLElement | null, { x, y, width, height }: Whereabouts, scale: number): void {
  if (!frame) return;
  const box = { width: Math.max(7, width * scale), height: Math.max(7, height * scale) };
  frame.style.width = `${box.width}px`;
  frame.style.height = `${box.height}px`;
  const left = WIDTH / 2 + x * scale - box.width / 2;
  const top = HEIGHT - 3 - y * scale - box.height / 2;
  frame.style.transform = `translate(${left}px, ${top}px)`;
}

function corners(stage: Stage): readonly Box[] {
  const { width, height } = stage.viewport();
  const size = { width: WIDTH + 8, height: HEIGHT + CAPTION };
  const [left, right] = [GAP, width - GAP - size.width];
  const [top, bottom] = [GAP, height - GAP - size.height];
  return [
    { x: left, y: bottom, ...size },
    { x: right, y: bottom, ...size },
    { x: left, y: top, ...size },
    { x: right, y: top, ...size },
  ];
}

/** What lies in the picture beside the body, CSS px. */
interface InTheWay {
  readonly inset: Box | null;
  readonly chosen: { readonly x: number; readonly y: number } | null;
  readonly marks: readonly Box[];
}

/** The corner with the least of the subject, and of the body, under it; the present one while it is as good. */
function barestCorner(stage: Stage, now: number | null, { inset, chosen, marks }: InTheWay): number | null {
  const cost = (box: Box, i: number): number => {
    let sum = i === now ? -2 : 0;
    if (inset && overlap(box, inset)) sum += 100;
    if (chosen && overlap(box, { x: chosen.x - 20, y: chosen.y - 20, width: 40, height: 40 })) sum += 100;
    for (let column = 0; column <= 3; column++) {
      for (let row = 0; row <= 4; row++) {
        const hit = skinAt(stage, box.x + (box.width * column) / 3, box.y + (box.height * row) / 4);
        if (hit) sum += WEIGHT[subjectAt(stage, hit)];
      }
    }
    for (const mark of marks) if (overlap(box, mark)) sum += MARK;
    return sum;
  };
  const costs = corners(stage).map(cost);
  const least = Math.min(...costs);
  return least > MOST ? null : costs.indexOf(least);
}

/** What it costs to lie over each, a place looked at. */
const WEIGHT: Readonly<Record<Subject, number>> = { print: 12, face: 6, end: 4, skin: 1 };
/** Costlier than this is no place: what is to be seen goes before where it is. */
const MOST = 30;
const ALL = { dots: true };
/** A mark under it could not be pressed. */
const MARK = 40;

function pointOf(stage: Stage) {
  const { point, side } = stage.page.getState();
  return point === null ? null : { point, side };
}
