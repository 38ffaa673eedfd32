// What is written over the layers while the picture rests: names with their lines, origin, insertion and pull of the chosen muscle.
import { type AtlasState, looksUnder } from '../../state/atlas-state.ts';
import { readsPlainly } from '../../state/audience.ts';
import { capital, message } from '../../words/format.ts';
import { onScreen } from '../stage/on-screen.ts';
import type { Motion, Stage } from '../stage/stage.ts';
import { layLetters, type SeenPlace } from './letter-layout.ts';
import type { TissueLoader } from './load-tissue.ts';
import { type MuscleEnds, muscleEnds } from './muscle-ends.ts';
import { type Anchor, layNotes } from './note-layout.ts';
import styles from './TissueNotes.module.css';
import { tissueAt } from './tissue-hands.ts';
import type { TissuePainting } from './tissue-painting.ts';

/** Between places of the picture that are looked at for a name, CSS px. */
const LOOK = 20;
/** The same where letters stand for names: there the picture is small. */
const LOOK_FOR_LETTERS = 9;
/** Radius of a letter's disc, and what lies between the middles of two, px. */
const DISC = 9;
const DISCS_APART = 21;
/** Seen at fewer of them, a muscle is too small to be named. */
const LEAST_SEEN = 2;
const LINE = 19;
/** The figure of where one is stands in this corner, px from below. */
const CORNER = 130;
/** Ends and pull of more parts than this would hide the muscle. */
const MOST_PARTS = 4;

const svgSpace = 'http://www.w3.org/2000/svg';

/** Stands over a canvas until disposed of. */
export class TissueNotes {
  private readonly sheet = document.createElementNS(svgSpace, 'svg');
  private readonly pen = document.createElement('canvas').getContext('2d');
  private readonly stop: () => void;
  private written = '';

  constructor(
    canvas: HTMLCanvasElement,
    private readonly stage: Stage,
    private readonly loader: TissueLoader,
    private readonly painting: TissuePainting,
  ) {
    this.sheet.setAttribute('class', styles.notes ?? '');
    // Panels say the same in words.
    this.sheet.setAttribute('aria-hidden', 'true');
    this.sheet.dataset.tissueNotes = '';
    canvas.after(this.sheet);
    this.stop = stage.afterFrame((motion) => this.follow(motion));
  }

  dispose(): void {
    this.stop();
    this.sheet.remove();
  }

  private follow(motion: Motion): void {
    const state = this.stage.page.getState();
    const isShown = motion !== 'moves' && looksUnder(state) && this.painting.set !== null;
    this.sheet.toggleAttribute('data-away', !isShown);
    if (!isShown) this.written = '';
    if (motion !== 'rests' || !isShown) return;
    const key = JSON.stringify([
      this.stage.pose(),
      this.stage.size,
      shownOf(state),
      this.loader.raysNow()?.count ?? 0,
    ]);
    if (key === this.written) return;
    this.written = key;
    this.sheet.replaceChildren(
      ...(state.tissueNames && !state.hideLabels ? this.named(state) : []),
      ...this.ends(state),
    );
  }

  private named(state: AtlasState): SVGElement[] {
    return state.asked?.letters ? this.letters(state.asked.letters) : this.names(state);
  }

  /** What is seen, left and right apart, and at which of the places that are looked at. */
  private seen(look: number): { owner: string; places: [number, number][] }[] {
    const { stage, loader, painting } = this;
    const { width, height, covered } = stage.viewport();
    const seen = new Map<string, { owner: string; places: [number, number][] }>();
    for (let y = covered.top + look / 2; y < height - covered.bottom; y += look)
      for (let x = covered.left + look / 2; x < width - covered.right; x += look) {
        const hit = tissueAt(stage, loader, painting, x, y);
        if (!hit) continue;
        const { owner } = hit.piece;
        const known = seen.get(`${owner} ${hit.side}`) ?? { owner, places: [] };
        known.places.push([x, y]);
        seen.set(`${owner} ${hit.side}`, known);
      }
    return [...seen.values()];
  }

  /** A letter for each owner of the key that is seen, on the side where more of it is. */
  private letters(key: Readonly<Record<string, string>>): SVGElement[] {
    const best = new Map<string, readonly SeenPlace[]>();
    for (const { owner, places } of this.seen(LOOK_FOR_LETTERS)) {
      const letter = key[owner];
      if (letter && places.length > (best.get(letter)?.length ?? 0)) best.set(letter, places);
    }
    const owners = [...best].map(([letter, places]) => ({ letter, places }));
    return layLetters(owners, DISCS_APART).flatMap(({ letter, at: [x, y] }) => {
      const text = draw('text', { x, y: y + 4 }, styles.letter);
      text.setAttribute('text-anchor', 'middle');
      text.textContent = letter;
      return [draw('circle', { cx: x, cy: y, r: DISC }, styles.disc), text];
    });
  }

  /** Looks over the picture for what is seen of each muscle and bone, and writes its name beside the body. */
  private names(state: AtlasState): SVGElement[] {
    const { stage, painting } = this;
    const { width, height, covered } = stage.viewport();
    const plainly = readsPlainly(state);
    const middle = (covered.left + width - covered.right) / 2;
    const byOwner = new Map<string, { owner: string; places: [number, number][] }[]>();
    for (const half of this.seen(LOOK))
      if (half.places.length >= LEAST_SEEN)
        byOwner.set(half.owner, [...(byOwner.get(half.owner) ?? []), half]);
    // Left and right are alike: one of the two is named, on the side that has fewer names.
    const count = { left: 0, right: 0 };
    const anchors = [...byOwner]
      .map(([owner, halves]) => ({ owner, halves: halves.sort((a, b) => b.places.length - a.places.length) }))
      .sort((a, b) => b.halves[0]!.places.length - a.halves[0]!.places.length)
      .flatMap(({ owner, halves }): Anchor[] => {
        const names = painting.source?.names.get(owner);
        if (!names) return [];
        const choices = halves.map(({ places }) => {
          const [x, y] = nearestToMean(places);
          const column = x < middle ? ('left' as const) : ('right' as const);
          return { x, y, column, weight: places.length };
        });
        const { column, ...place } = choices.reduce((a, b) => (count[b.column] < count[a.column] ? b : a));
        count[column]++;
        return [{ name: capital(plainly ? names.plain : names.english), ...place }];
      });
    const room = {
      left: covered.left + 10,
      right: width - covered.right - 10,
      top: covered.top + 6,
      bottom: height - covered.bottom - CORNER,
      line: LINE,
    };
    const font = getComputedStyle(this.sheet).getPropertyValue('--serif') || 'serif';
    if (this.pen) this.pen.font = `13px ${font}`;
    const widthOf = (name: string) => (this.pen?.measureText(name).width ?? name.length * 6) + 8;
    return layNotes(anchors, room, widthOf).flatMap(({ name, column, y, to: [x, top] }) => {
      const isLeft = column === 'left';
      const start = isLeft ? room.left + widthOf(name) : room.right - widthOf(name);
      const text = draw('text', { x: isLeft ? room.left : room.right, y: y + 4 });
      text.setAttribute('text-anchor', isLeft ? 'start' : 'end');
      text.textContent = name;
      return [draw('path', { d: `M${start} ${y}L${x} ${top}` }, styles.line), text];
    });
  }

  /** Origin a disc, insertion an open square, the pull an arrow from this to that: told apart by form. */
  private ends({ muscle, side, hideLabels, body }: AtlasState): SVGElement[] {
    const { set } = this.painting;
    if (muscle === null || set === null) return [];
    const parts = muscleEnds(set, muscle, side, body).slice(0, MOST_PARTS);
    return parts.flatMap((ends, n) => this.part(ends, n === 0 && !hideLabels));
  }

  private part({ origin, insertion }: MuscleEnds, isNamed: boolean): SVGElement[] {
    const { camera, size } = this.stage;
    const [from, to] = [onScreen(insertion, camera, size), onScreen(origin, camera, size)];
    if (!from || !to) return [];
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const length = Math.hypot(dx, dy);
    const marks = [
      draw('rect', { x: from[0] - 5, y: from[1] - 5, width: 10, height: 10 }, styles.insertion),
      draw('circle', { cx: to[0], cy: to[1], r: 5.5 }, styles.origin),
    ];
    const words = isNamed
      ? [word(message('layers.insertion'), from, to), word(message('layers.origin'), to, from)]
      : [];
    // Seen end on, a muscle has no way that an arrow could show.
    if (length < 44) return [...marks, ...words];
    const [ux, uy] = [dx / length, dy / length];
    const at = (share: number) => [from[0] + dx * share, from[1] + dy * share] as const;
    const [tail, tip] = [at(12 / length), at(Math.min(0.5, 90 / length))];
    const barb = (sign: number) => `${tip[0] - ux * 8 + uy * 5 * sign} ${tip[1] - uy * 8 - ux * 5 * sign}`;
    const d = `M${tail[0]} ${tail[1]}L${tip[0]} ${tip[1]}M${barb(1)}L${tip[0]} ${tip[1]}L${barb(-1)}`;
    return [draw('path', { d }, styles.halo), draw('path', { d }, styles.pull), ...marks, ...words];
  }
}

function shownOf(state: AtlasState): unknown {
  const { layer, isolated, hiddenTissue, muscle, point, side, body, tissueNames, hideLabels, lens, asked } =
    state;
  return [
    layer,
    isolated,
    hiddenTissue,
    muscle,
    point,
    side,
    body,
    tissueNames,
    hideLabels,
    lens,
    asked?.letters,
  ];
}

/** Of the places, the one that lies most in their middle: it is surely on the muscle. */
function nearestToMean(places: readonly [number, number][]): [number, number] {
  const mean = [0, 1].map((k) => places.reduce((sum, place) => sum + place[k]!, 0) / places.length);
  const away = ([x, y]: [number, number]) => Math.hypot(x - mean[0]!, y - mean[1]!);
  return places.reduce((best, place) => (away(place) < away(best) ? place : best));
}

/** Beside its mark, away from the other end. */
function word(text: string, at: readonly [number, number], other: readonly [number, number]): SVGElement {
  const up = at[1] <= other[1];
  const made = draw('text', { x: at[0] + 9, y: at[1] + (up ? -7 : 16) }, styles.end);
  made.textContent = text;
  return made;
}

function draw(name: string, parts: Readonly<Record<string, string | number>>, style?: string): SVGElement {
  const made = document.createElementNS(svgSpace, name);
  for (const [key, value] of Object.entries(parts))
    made.setAttribute(key, typeof value === 'number' ? value.toFixed(1) : value);
  if (style) made.setAttribute('class', style);
  return made;
}
