// Signs on the plate where a nerve, vessel or organ lies near the chosen point: a form for each kind, its name, a line to its place.
// They are buttons: the picture's own list of what is at risk, for keys and screen readers, too.
import { RISK_STEP_MM, type RiskPlaces } from '../../dataset/risk-place.ts';
import { sceneFromBody } from '../../space/frames.ts';
import { apart, type Vector } from '../../space/vector.ts';
import type { Atlas } from '../../state/atlas-store.ts';
import { warnsOnSkin } from '../../state/risk-signs.ts';
import '../../words/en/late-words.ts';
import { capital, message } from '../../words/format.ts';
import { subjectAt } from '../overlay/subject-at.ts';
import { skinAt } from '../picking/pick-skin.ts';
import type { TissueSource } from '../scene-assets.ts';
import type { Box } from '../stage/inset.ts';
import { onScreen } from '../stage/on-screen.ts';
import type { Motion, Stage } from '../stage/stage.ts';
import styles from './RiskSigns.module.css';
import { layRisk, lineEnd } from './risk-layout.ts';

const svgSpace = 'http://www.w3.org/2000/svg';

/** A place that lies deeper than this behind what is seen there belongs to the other side of the body, metres. */
const DEEPEST = 0.11;
/** Signs that a small picture has room for. */
const SMALL = { width: 460, most: 2 } as const;
const LEAST_HEIGHT = 200;
/** A line keeps this far from the middle of the point, CSS px. */
const OFF_MARK = 15;

/** Told apart by form: a nerve's bends, a vessel has two walls, an organ is round. */
const forms = {
  nerve: { frame: 'M8 .8L15.2 8L8 15.2L.8 8Z', mark: 'M4.6 9.6L7 6.2L9 9.8L11.4 6.4' },
  artery: { frame: 'M8 .9A7.1 7.1 0 1 1 7.99 .9Z', mark: 'M4.4 5.2V10.8M11.6 5.2V10.8M6.4 8H9.6' },
  vein: { frame: 'M8 .9A7.1 7.1 0 1 1 7.99 .9Z', mark: 'M4.4 5.2V10.8M11.6 5.2V10.8' },
  organ: {
    frame: 'M1.2 1.2H14.8V14.8H1.2Z',
    mark: 'M5 5.4C7 3.6 11.4 4.4 11.6 8C11.8 11.6 7.4 12.6 5.2 10.8',
  },
} as const;

/** After the last change of the window's size. */
const SETTLED_MS = 250;

/** Kept on the canvas's frame until disposed of. */
export class RiskSigns {
  private readonly lines = document.createElementNS(svgSpace, 'svg');
  private readonly list = document.createElement('ul');
  private readonly stop: () => void;
  private written = '';
  /** The window is changing its size: what lies beside the picture has not found its place yet. */
  private settling: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly frame: HTMLElement,
    private readonly stage: Stage,
    private readonly source: Pick<TissueSource, 'names' | 'riskKinds'>,
    private readonly places: RiskPlaces,
    private readonly onRisk: () => void,
  ) {
    this.lines.setAttribute('class', styles.lines ?? '');
    this.lines.setAttribute('aria-hidden', 'true');
    this.list.className = styles.signs ?? '';
    this.list.dataset.riskSigns = '';
    frame.append(this.lines, this.list);
    // The switch changes nothing that is drawn: a frame is asked for, which they follow.
    this.stop = stage.watch(
      stage.page,
      (state) => warnsOnSkin(state) && state.riskSigns,
      () => stage.change(),
    );
    window.addEventListener('resize', this.onResize);
  }

  private readonly onResize = (): void => {
    clearTimeout(this.settling);
    this.settling = setTimeout(() => {
      this.settling = undefined;
      this.stage.change();
    }, SETTLED_MS);
    this.hide(true);
  };

  private hide(away: boolean): void {
    this.list.toggleAttribute('data-away', away);
    this.lines.toggleAttribute('data-away', away);
  }

  dispose(): void {
    this.stop();
    clearTimeout(this.settling);
    window.removeEventListener('resize', this.onResize);
    this.lines.remove();
    this.list.remove();
  }

  /** @param taken what else lies over the picture */
  follow(motion: Motion, taken: Box | null): void {
    const state = this.stage.page.getState();
    const wanted = warnsOnSkin(state) && state.riskSigns;
    const { point, side, body } = state;
    const key = JSON.stringify([point, side, body, this.stage.pose(), this.stage.size, taken]);
    // Where they stood for another picture they would lie over something else.
    const stale = key !== this.written && motion !== 'rests';
    this.hide(motion === 'moves' || !wanted || stale || this.settling !== undefined);
    if (!wanted) this.clear();
    if (!wanted || motion !== 'rests' || this.settling !== undefined || key === this.written) return;
    this.clear();
    this.written = key;
    this.write(state, taken);
  }

  private clear(): void {
    if (this.written === '') return;
    this.written = '';
    this.list.replaceChildren();
    this.lines.replaceChildren();
  }

  private write(state: Atlas, taken: Box | null): void {
    const { stage, source, places, list } = this;
    const { point, side, body } = state;
    if (point === null) return;
    const mark = stage.marks.onScreen({ point, side });
    const { width, height, covered } = stage.viewport();
    const room = height - covered.top - covered.bottom;
    if (mark?.visible !== true || room < LEAST_HEIGHT) return;
    list.setAttribute('aria-label', message('risk.signs'));
    const onSkin = stage.marks.find({ point, side })?.position;
    const named = onSkin ? (places.near[point] ?? []) : [];
    const seen = named
      .flatMap(([number, way, onMale = way]) => {
        const shape = places.shapes[number] ?? '';
        const only = places.only[shape];
        const name = source.names.get(shape);
        if (!name || !onSkin || (only !== undefined && only !== side)) return [];
        const at = this.onScreen(placeOf(onSkin, body === 'male' ? onMale : way, side));
        return at ? [{ shape, name: capital(name.english), at }] : [];
      })
      .slice(0, width < SMALL.width ? SMALL.most : named.length);
    const items = seen.map(({ shape, name }) => this.item(shape, name, side));
    list.replaceChildren(...items);
    const boxes = layRisk(
      seen.map(({ at: [x, y] }, i) => {
        const { offsetWidth, offsetHeight } = items[i]!;
        return { x, y, width: offsetWidth, height: offsetHeight };
      }),
      {
        mark,
        taken: [taken, stage.insetBox(), this.nameOfPoint(), ...this.otherMarks(state)].filter(
          (box) => box !== null,
        ),
        left: covered.left + 6,
        top: covered.top + 6,
        right: width - covered.right - 6,
        bottom: height - covered.bottom - 6,
        hides: (box) => this.hides(box),
      },
    );
    const drawn = boxes.flatMap((box, i) => {
      const item = items[i]!;
      item.hidden = box === null;
      if (box === null) return [];
      item.style.transform = `translate(${Math.round(box.x)}px, ${Math.round(box.y)}px)`;
      const [x, y] = seen[i]!.at;
      const [fromX, fromY] = lineEnd(box, { x, y });
      return leader([fromX, fromY], [x, y], mark);
    });
    this.lines.replaceChildren(...drawn);
  }

  private item(shape: string, name: string, side: Atlas['side']): HTMLLIElement {
    const kind = this.source.riskKinds[shape] ?? 'organ';
    const item = document.createElement('li');
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset.risk = shape;
    button.dataset.kind = kind;
    button.setAttribute('aria-label', message('risk.sign', { name, side }));
    button.addEventListener('click', this.onRisk);
    const sign = draw('svg', { viewBox: '0 0 16 16', 'aria-hidden': 'true' });
    sign.append(draw('path', { d: forms[kind].frame }), draw('path', { d: forms[kind].mark, fill: 'none' }));
    const word = document.createElement('span');
    word.append(sign, name);
    button.append(word);
    item.append(button);
    return item;
  }

  /** CSS px; null beside the picture, and where the body stands before it. */
  private onScreen(place: Vector): readonly [number, number] | null {
    const at = onScreen(place, this.stage.camera, this.stage.size);
    const hit = at && skinAt(this.stage, ...at);
    return hit !== null && apart(hit.place, place) <= DEEPEST ? at : null;
  }

  /** The name of the point, as it stands now. */
  private nameOfPoint(): Box | null {
    const name = this.frame.parentElement?.querySelector<HTMLElement>('[data-point-name]');
    const own = this.frame.parentElement?.getBoundingClientRect();
    if (!name || !own || name.className.includes('hidden')) return null;
    const { x, y, width, height } = name.getBoundingClientRect();
    return { x: x - own.x, y: y - own.y, width, height };
  }

  private otherMarks({ point, side }: Atlas): Box[] {
    return this.stage.marks
      .drawnNow()
      .filter((mark) => mark.full && !(mark.point === point && mark.side === side))
      .map(({ x, y }) => ({ x: x - 9, y: y - 9, width: 20, height: 18 }));
  }

  private hides({ x, y, width, height }: Box): number {
    const places = [0.1, 0.5, 0.9].map((share) => [x + width * share, y + height / 2] as const);
    const covered = places.filter(([px, py]) => {
      const hit = skinAt(this.stage, px, py);
      return hit !== null && ['print', 'face'].includes(subjectAt(this.stage, hit));
    });
    return covered.length / places.length;
  }
}

/** @param skin of the point, scene frame. */
function placeOf(skin: Vector, [x, y, z]: Vector, side: Atlas['side']): Vector {
  const mm = RISK_STEP_MM;
  const by = sceneFromBody([(side === 'left' ? x : -x) * mm, y * mm, z * mm]);
  return [skin[0] + by[0], skin[1] + by[1], skin[2] + by[2]];
}

/** From the name to the place, with a dot there; where the point itself stands on the place, to the rim of its mark. */
function leader(
  from: readonly [number, number],
  to: readonly [number, number],
  mark: { readonly x: number; readonly y: number },
): SVGElement[] {
  const [dx, dy] = [from[0] - mark.x, from[1] - mark.y];
  const isUnder = Math.hypot(to[0] - mark.x, to[1] - mark.y) < OFF_MARK;
  const long = Math.hypot(dx, dy) || 1;
  const end = isUnder ? [mark.x + (dx / long) * OFF_MARK, mark.y + (dy / long) * OFF_MARK] : to;
  const line = draw('path', {
    d: `M${from.map((at) => at.toFixed(1)).join(' ')}L${end.map((at) => at.toFixed(1)).join(' ')}`,
  });
  const place = draw('circle', { cx: to[0].toFixed(1), cy: to[1].toFixed(1), r: '3' });
  return isUnder ? [line] : [line, place];
}

function draw(name: string, parts: Readonly<Record<string, string>>): SVGElement {
  const made = document.createElementNS(svgSpace, name);
  for (const [key, value] of Object.entries(parts)) made.setAttribute(key, value);
  return made;
}
