// Names over the picture, in the DOM: the hovered point's beside it, the selected point's on a leader line.
import { type Ref, useCallback, useImperativeHandle, useRef, useState } from 'react';
import type { AtlasState, PointOnSide, TissueOnSide } from '../../state/atlas-state.ts';
import { readsPlainly } from '../../state/audience.ts';
import { hidesNames } from '../../state/pictured.ts';
import { useAtlasNow, useAtlasStore } from '../../state/use-atlas.ts';
import { capital, message } from '../../words/format.ts';
import { isInside, markBoxes, subjectAt } from '../overlay/subject-at.ts';
import '../../words/en/late-words.ts';
import { skinAt } from '../picking/pick-skin.ts';
import type { Box } from '../stage/inset.ts';
import { createKept } from '../stage/kept.ts';
import type { Motion, Stage } from '../stage/stage.ts';
import { printedNow } from '../zones/printed-at.ts';
import styles from './LabelLayer.module.css';
import { hoverPlace, type Leader, leaderLine, leaderOverSkin } from './leader-line.ts';

export interface LabelLayerHandle {
  /**
   * Puts the labels where the marks stand now; they step back while the picture moves, and the name, whose place is
   * sought, till it rests. Writes the DOM, sets no state.
   */
  follow(stage: Stage, motion: Motion, taken: Box | null): void;
}

interface LabelLayerProps {
  readonly nameOf: (which: PointOnSide) => string;
  readonly ref: Ref<LabelLayerHandle>;
}

export function LabelLayer({ nameOf, ref }: LabelLayerProps) {
  const store = useAtlasStore();
  const point = useAtlasNow(namedPoint);
  const side = useAtlasNow((state) => state.side);
  const hovered = useAtlasNow((state) => state.hovered);
  const hoveredTissue = useAtlasNow((state) => (state.hideLabels ? null : state.hoveredTissue));
  const plainly = useAtlasNow(readsPlainly);
  const name = useRef<HTMLParagraphElement>(null);
  const tissue = useRef<HTMLParagraphElement>(null);
  const line = useRef<SVGPolylineElement>(null);
  const hover = useRef<HTMLParagraphElement>(null);
  const inset = useRef<HTMLButtonElement>(null);
  const placed = useRef('');
  const [kept] = useState(() => createKept<Leader | null>());

  const follow = useCallback(
    (stage: Stage, motion: Motion, taken: Box | null) => {
      const state = store.getState();
      const { side, hovered, hoveredTissue } = state;
      const point = namedPoint(state);
      const layout = stage.marks;
      const moving = motion === 'moves';
      placeInset(inset.current, moving ? null : stage.insetBox());
      placeHover(hover.current, moving ? null : inHand(stage, layout.onScreen(hovered)));
      placeHover(tissue.current, moving || !hoveredTissue ? null : { ...hoveredTissue, visible: true });
      // A draft that shows the same from the same place leaves the name where it is.
      const now = moving ? '' : JSON.stringify([point, side, stage.pose(), stage.viewport()]);
      if (motion === 'settles' && now === placed.current) return;
      placed.current = motion === 'rests' ? now : '';
      placeName(
        name.current,
        line.current,
        motion !== 'rests' || !point ? null : layout.onScreen({ point, side }),
        (at, name) => leaderOf(stage, at, name, taken, kept),
      );
    },
    [store, kept],
  );
  useImperativeHandle(ref, () => ({ follow }), [follow]);

  const isSelected = hovered?.point === point && hovered?.side === side;
  return (
    <div className={styles.layer} aria-hidden="true">
      <svg className={styles.leader} aria-hidden="true">
        <polyline ref={line} className={styles.hidden} />
      </svg>
      <p ref={name} className={`${styles.name} ${styles.hidden}`} data-point-name>
        {point && nameOf({ point, side })}
      </p>
      {/* The same choice stands in words beside the picture. */}
      <button
        ref={inset}
        type="button"
        tabIndex={-1}
        className={`${styles.inset} ${styles.hidden}`}
        onClick={() => store.getState().askView('point')}
      />
      <p ref={hover} className={`${styles.hover} ${styles.hidden}`} hidden={hovered === null || isSelected}>
        {hovered && nameOf(hovered)}
      </p>
      <p
        ref={tissue}
        className={`${styles.hover} ${styles.hidden}`}
        hidden={hoveredTissue === null || hovered !== null}
      >
        {hoveredTissue && tissueName(hoveredTissue, plainly)}
      </p>
    </div>
  );
}

/** None while a question waits for its answer; the plate alone is named under it, two pictures over each. */
function namedPoint(state: AtlasState): string | null {
  return hidesNames(state) || state.presenting !== null || state.pairDrawn ? null : state.point;
}

type Size = Pick<Box, 'width' | 'height'>;

/** "Biceps brachii, left side". */
function tissueName({ side, names }: TissueOnSide, plainly: boolean): string {
  return message('tissue.name', { name: capital(plainly ? names.plain : names.english), side });
}

type OnScreen = { x: number; y: number; visible: boolean } | null;

/** Of two pictures in the one that the mouse is in. */
function inHand({ handFrom, pictures }: Stage, at: OnScreen): OnScreen {
  return at && pictures === 2 ? { ...at, x: at.x + handFrom } : at;
}

function placeInset(frame: HTMLElement | null, box: Box | null): void {
  if (!frame) return;
  frame.classList.toggle(styles.hidden!, box === null);
  if (!box) return;
  frame.style.transform = `translate(${box.x}px, ${box.y}px)`;
  frame.style.width = `${box.width}px`;
  frame.style.height = `${box.height}px`;
}

function placeHover(label: HTMLElement | null, at: OnScreen): void {
  if (!label) return;
  // Nothing is measured for a label that is not shown: that would have the page laid out in each frame.
  const picture = at && label.parentElement;
  const [width, height] = [picture?.clientWidth ?? 0, picture?.clientHeight ?? 0];
  const isIn = at !== null && at.x > 0 && at.y > 0 && at.x < width && at.y < height;
  label.classList.toggle(styles.hidden!, !isIn);
  if (!isIn) return;
  const { x, y } = hoverPlace(at, { width: label.offsetWidth, height: label.offsetHeight }, width);
  label.style.transform = `translate(${x}px, ${y}px)`;
}

function placeName(
  label: HTMLElement | null,
  line: SVGPolylineElement | null,
  at: OnScreen,
  leaderTo: (at: NonNullable<OnScreen>, name: Size) => Leader | null,
): void {
  if (!label || !line) return;
  // While there is none the name is not measured: that would have the page laid out in each frame.
  const leader = at?.visible ? leaderTo(at, { width: label.offsetWidth, height: label.offsetHeight }) : null;
  label.dataset.onSkin = String(leader?.onSkin ?? false);
  for (const part of [label, line]) part.classList.toggle(styles.hidden!, leader === null);
  if (!leader) return;
  label.style.transform = `translate(${Math.round(leader.x)}px, ${Math.round(leader.y)}px)`;
  label.style.textAlign = leader.align;
  line.setAttribute('points', leader.line.map((pair) => pair.join(',')).join(' '));
}

/** @param taken what else lies over the picture. */
function leaderOf(
  stage: Stage,
  mark: NonNullable<OnScreen>,
  name: Size,
  taken: Box | null,
  kept: (key: string, make: () => Leader | null) => Leader | null,
): Leader | null {
  const boxes = [taken, stage.insetBox(), ...stage.numbered, ...markBoxes(stage, { dots: false })].filter(
    (box) => box !== null,
  );
  const isTaken = (x: number, y: number) => isInside(boxes, x, y);
  const isBare = (x: number, y: number) => !isTaken(x, y) && skinAt(stage, x, y) === null;
  const isPlain = (x: number, y: number) => {
    if (isTaken(x, y)) return false;
    const hit = skinAt(stage, x, y);
    if (hit === null) return true;
    const subject = subjectAt(stage, hit);
    return subject === 'skin' || subject === 'end';
  };
  const picture = stage.viewport();
  const where = { mark, name, picture, isBare, isPlain };
  return kept(
    JSON.stringify([mark, name, boxes, picture, stage.pose(), printedNow(stage)]),
    () => leaderLine(where) ?? leaderOverSkin(where),
  );
}
