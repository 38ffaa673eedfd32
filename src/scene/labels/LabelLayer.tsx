// Names over the picture, in the DOM: the hovered point's beside it, the selected point's on a leader line.
import { type Ref, useCallback, useImperativeHandle, useRef } from 'react';
import type { PointOnSide } from '../../state/atlas-state.ts';
import { useAtlasNow, useAtlasStore } from '../../state/use-atlas.ts';
import { skinAt } from '../picking/pick-skin.ts';
import type { Box } from '../stage/inset.ts';
import type { Stage } from '../stage/stage.ts';
import { printedAt } from '../zones/printed-at.ts';
import styles from './LabelLayer.module.css';
import { type Leader, type LeaderOverSkinInput, leaderLine, leaderOverSkin } from './leader-line.ts';

export interface LabelLayerHandle {
  /** Puts the labels where the marks stand now; they step back while the picture moves. Writes the DOM, sets no state. */
  follow(stage: Stage, moving: boolean, taken: Box | null): void;
}

interface LabelLayerProps {
  readonly nameOf: (which: PointOnSide) => string;
  readonly ref: Ref<LabelLayerHandle>;
}

export function LabelLayer({ nameOf, ref }: LabelLayerProps) {
  const store = useAtlasStore();
  const point = useAtlasNow((state) => state.point);
  const side = useAtlasNow((state) => state.side);
  const hovered = useAtlasNow((state) => state.hovered);
  const name = useRef<HTMLParagraphElement>(null);
  const line = useRef<SVGPolylineElement>(null);
  const hover = useRef<HTMLParagraphElement>(null);
  const inset = useRef<HTMLButtonElement>(null);

  const follow = useCallback(
    (stage: Stage, moving: boolean, taken: Box | null) => {
      const { point, side, hovered } = store.getState();
      const layout = stage.marks;
      placeInset(inset.current, moving ? null : stage.insetBox());
      placeHover(hover.current, moving ? null : layout.onScreen(hovered));
      placeName(
        name.current,
        line.current,
        stage,
        moving || !point ? null : layout.onScreen({ point, side }),
        taken,
      );
    },
    [store],
  );
  useImperativeHandle(ref, () => ({ follow }), [follow]);

  const isSelected = hovered?.point === point && hovered?.side === side;
  return (
    <div className={styles.layer} aria-hidden="true">
      <svg className={styles.leader} aria-hidden="true">
        <polyline ref={line} className={styles.hidden} />
      </svg>
      <p ref={name} className={`${styles.name} ${styles.hidden}`}>
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
    </div>
  );
}

type OnScreen = { x: number; y: number; visible: boolean } | null;

/** Everything that a leader line depends on. */
function keyOf(stage: Stage, parts: readonly unknown[]): string {
  const { body, point, side } = stage.page.getState();
  const { rays } = stage.model.getState();
  return JSON.stringify([...parts, stage.viewport(), stage.pose(), body, point, side, rays !== null]);
}

let last: { key: string; leader: Leader | null } = { key: '', leader: null };

/** The leader line, worked out once for a place: a still picture is drawn anew for many reasons. */
function kept(key: string, where: LeaderOverSkinInput): Leader | null {
  if (last.key !== key) last = { key, leader: leaderLine(where) ?? leaderOverSkin(where) };
  return last.leader;
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
  label.classList.toggle(styles.hidden!, at === null);
  if (!at) return;
  const width = label.parentElement?.clientWidth ?? 0;
  const x = Math.min(at.x + 16, width - label.offsetWidth - 8);
  label.style.transform = `translate(${Math.round(x)}px, ${Math.round(at.y - label.offsetHeight - 12)}px)`;
}

function placeName(
  label: HTMLElement | null,
  line: SVGPolylineElement | null,
  stage: Stage,
  at: OnScreen,
  taken: Box | null,
): void {
  if (!label || !line) return;
  const name = { width: label.offsetWidth, height: label.offsetHeight };
  const boxes = [taken, stage.insetBox()].filter((box) => box !== null);
  const isTaken = (x: number, y: number) =>
    boxes.some((box) => x > box.x && y > box.y && x < box.x + box.width && y < box.y + box.height);
  const isBare = (x: number, y: number) => !isTaken(x, y) && skinAt(stage, x, y) === null;
  const isPlain = (x: number, y: number) => {
    if (isTaken(x, y)) return false;
    const hit = skinAt(stage, x, y);
    return hit === null || !printedAt(stage, hit.triangle);
  };
  const where = { mark: at ?? { x: 0, y: 0 }, name, picture: stage.viewport(), isBare, isPlain };
  const leader = at?.visible ? kept(keyOf(stage, [at, name, boxes]), where) : null;
  label.dataset.onSkin = String(leader?.onSkin ?? false);
  for (const part of [label, line]) part.classList.toggle(styles.hidden!, leader === null);
  if (!leader) return;
  label.style.transform = `translate(${Math.round(leader.x)}px, ${Math.round(leader.y)}px)`;
  label.style.textAlign = leader.align;
  line.setAttribute('points', leader.line.map((pair) => pair.join(',')).join(' '));
}
