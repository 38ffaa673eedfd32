// Where does it refer, which point sends this: a point by its pain, and the pain by its point.
import type { TriggerPoint } from '../../dataset/muscle-schema.ts';
import { type Phrase, phrase } from '../../words/phrase.ts';
import { contentWords } from '../content-words.ts';
import { bareName, pointName } from '../names.ts';
import { pointsOf, type QuizSource } from '../quiz-source.ts';
import { zonesOverlap } from '../zone-overlap.ts';
import { type Kind, nearness, optionsOf } from './kind.ts';

const essential = ({ zones }: TriggerPoint) => zones.filter(({ class: kind }) => kind === 'essential');

/** Words that say where only to one who knows the point: true of many. */
const relative = /itself|at that|that (height|level)|same|the point|its own|this muscle|the muscle/i;
const tells = ({ label }: { label: string }) => !relative.test(label);

/** The essential zones in the records' words. */
function painOf(point: TriggerPoint): Phrase {
  const labels = essential(point)
    .filter(tells)
    .map(({ label }) => label);
  return phrase('study.pain', { places: labels.length > 1 ? { list: labels } : (labels[0] ?? '') });
}

/** What neither compiled zones nor words allow as a wrong answer: pain in the same place, however it is called. */
function samePain(source: QuizSource, a: TriggerPoint, b: TriggerPoint): boolean {
  const words = (point: TriggerPoint) =>
    essential(point).map(({ label }) => [...contentWords(label)].sort().join(' '));
  return zonesOverlap(source, a, b) || words(a).some((label) => words(b).includes(label));
}

/** True when the name of the point's part says where its pain is. */
function givesAway(point: TriggerPoint): boolean {
  const part = contentWords(point.label);
  return essential(point).some(({ label }) => [...contentWords(label)].some((word) => part.has(word)));
}

const subjects: Kind['subjects'] = ({ muscles }) =>
  pointsOf(muscles)
    .filter(({ point }) => essential(point).some(tells))
    .map(({ id, muscle }) => ({ id, muscle: muscle.id }));

const asked =
  (way: 'refers' | 'sends'): Kind['ask'] =>
  (subject, { source, naming, random }) => {
    const points = pointsOf(source.muscles).filter(({ point }) => essential(point).some(tells));
    const owned = points.find(({ id }) => id === subject);
    if (!owned) return undefined;
    // "Fibres of the middle finger" beside "back of the middle finger" would be told at a glance.
    const isBare = givesAway(owned.point);
    const nameOf = (one: typeof owned) => (isBare ? bareName(one, naming) : pointName(one, naming));
    const textOf = (one: typeof owned) => (way === 'refers' ? painOf(one.point) : nameOf(one));
    const wrong = points
      .filter((other) => !samePain(source, owned.point, other.point))
      .filter((other) => !isBare || other.muscle.id !== owned.muscle.id)
      .map((other) => ({
        option: { id: other.id, text: textOf(other) },
        plausible: nearness(owned.muscle, other.muscle, source),
      }));
    const options = optionsOf({ id: subject, text: textOf(owned) }, wrong, random);
    if (!options) return undefined;
    return {
      prompt:
        way === 'refers'
          ? phrase('study.refers', { point: nameOf(owned) })
          : phrase('study.sends', { pain: painOf(owned.point) }),
      options,
      right: subject,
      why: [{ text: painOf(owned.point), sources: owned.point.sources }],
      picture:
        way === 'refers'
          ? { ask: 'choose-zone', zonesOf: options.map(({ id }) => id) }
          : { ask: 'name-sender', zonesOf: subject },
    };
  };

export const whereDoesItRefer: Kind = { subjects, ask: asked('refers') };
export const whichPointSendsThis: Kind = { subjects, ask: asked('sends') };
