// What a hand-out says about one point, in plain words, as lists of lines: made once, then printed, shown and measured. Pure.
import type { MuscleEntry, PointEntry } from '../../dataset/atlas-index.ts';
import { byUrgency, type StopUrgency } from '../../guide/case/urgency.ts';
import type { Work } from '../../guide/guide-fact.ts';
import type { Verdict } from '../../guide/verdict/verdict.ts';
import { type Side, sideOfPoint } from '../../space/side.ts';
import { capital, inWords, message } from '../../words/format.ts';
import '../../words/en/handout-words.ts';
import '../../words/en/late-words.ts';
import { selfCareWord } from '../guide/protocol/self-care-word.ts';
import { zonesInWords } from '../paper/zones-in-words.ts';
import { muscleName } from '../parts/wording.ts';

export interface WorkDone {
  readonly work: Work;
  readonly text: string;
  /** Shortest and longest hold, seconds; undefined where nothing is held. */
  readonly hold?: readonly [number, number] | undefined;
}

export interface HandoutContent {
  readonly name: string;
  /** Of the point, in words. */
  readonly side: string;
  /** For a therapist, and for whoever looks it up. */
  readonly exact: string;
  readonly latin: string;
  readonly what: readonly string[];
  readonly pain: readonly { readonly kind: 'essential' | 'spillover'; readonly text: string }[];
  /** Each work in a sentence, the one that the guide names first; none where nobody should press. */
  readonly works: readonly WorkDone[];
  readonly after: string;
  /** Two or three steps, with their doses. */
  readonly care: readonly { readonly id: string; readonly lead: string | undefined; readonly text: string }[];
  /** When to let go of it. */
  readonly stop: readonly string[];
  readonly doctor: readonly { readonly urgency: StopUrgency; readonly signs: readonly string[] }[];
  readonly isStop: boolean;
}

interface About {
  readonly muscle: MuscleEntry;
  readonly point: PointEntry;
  readonly side: Side;
  readonly verdict: Verdict;
  /** No hand reaches it. */
  readonly outOfReach: boolean;
}

export function handoutContent({ muscle, point, side, verdict, outOfReach }: About): HandoutContent {
  const { protocol, modality, redFlags } = verdict;
  const isStop = modality === 'not-now';
  const name = capital(muscle.names.plain);
  const care = protocol.selfCare.map(({ id, text }) => ({ id, lead: selfCareWord(id), text: inWords(text) }));
  return {
    name,
    side: message('detail.side', { side: sideOfPoint(point, side) }),
    exact: message('handout.point', { muscle: muscleName(muscle), number: point.number, label: point.label }),
    latin: muscle.names.latin,
    what: [
      message('handout.what.point', { muscle: name, side: sideOfPoint(point, side) }),
      message('handout.what.far'),
      message('handout.what.doubt'),
    ],
    pain: (['essential', 'spillover'] as const).flatMap((kind) => {
      const text = zonesInWords(point, kind, side);
      return text ? [{ kind, text }] : [];
    }),
    works: isStop ? [] : worksOf(verdict, outOfReach),
    after: message('handout.was.after'),
    care: care.filter(({ id }) => id !== STOP),
    stop: [
      ...care.filter(({ id }) => id === STOP).map(({ text }) => text),
      ...protocol.stop.map(({ text }) => inWords(text)),
    ],
    doctor: byUrgency(redFlags).map(({ urgency, flags }) => ({
      urgency,
      signs: flags.map(({ sign }) => capital(sign)),
    })),
    isStop,
  };
}

const STOP = 'selfCare.stop';

function worksOf({ protocol }: Verdict, outOfReach: boolean): HandoutContent['works'] {
  const [shortest, longest] = protocol.dose?.holdSeconds ?? [0, 0];
  const texts: Readonly<Record<Work, string>> = {
    neuromuscular: outOfReach
      ? message('handout.was.neuromuscular.none')
      : message('handout.was.neuromuscular', { shortest, longest }),
    'deep-tissue': message('handout.was.deep-tissue'),
  };
  const all: readonly Work[] = ['neuromuscular', 'deep-tissue'];
  const order = [...protocol.works, ...all.filter((work) => !protocol.works.includes(work))];
  const hold = outOfReach ? undefined : ([shortest, longest] as const);
  return order.map((work) => ({
    work,
    text: texts[work],
    ...(work === 'neuromuscular' && { hold }),
  }));
}

/** All that a client reads of it, a line each: what its reading ease is measured on. */
export function linesOf(content: HandoutContent): string[] {
  const { what, pain, works, after, care, stop, doctor } = content;
  return [
    ...what,
    ...pain.map(({ kind, text }) => `${message(`handout.pain.${kind}`)}: ${text}`),
    ...works.map(({ text }) => text),
    after,
    ...care.map(({ text }) => text),
    ...stop,
    ...doctor.flatMap(({ urgency, signs }) => [message(`redFlags.${urgency}`), ...signs]),
  ];
}
