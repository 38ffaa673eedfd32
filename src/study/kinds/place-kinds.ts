// Where is it, what is it: a point by its place, a muscle by its place, nerve and work.
import type { Muscle } from '../../dataset/muscle-schema.ts';
import { apart } from '../../space/vector.ts';
import { phrase } from '../../words/phrase.ts';
import { likeness, namesMuscle } from '../content-words.ts';
import { isMovement, sameMovement } from '../movements.ts';
import { bareName } from '../names.ts';
import { shareNerve } from '../nerve-families.ts';
import { pointsOf } from '../quiz-source.ts';
import { everyMuscle, type Kind, muscleOptions, nearness, optionsOf } from './kind.ts';

/** Places nearer than this over the straight line are one place to a hand that feels for them. */
const NEAR_MM = 45;

/** Texts that say where by another text, or that several muscles fit. */
const relative =
  /same line|^a little (lower|higher|further)|this one\b|first (point|spot)|^follow the strap/i;

export const whereIsIt: Kind = {
  subjects: ({ muscles }) => pointsOf(muscles).map(({ id, muscle }) => ({ id, muscle: muscle.id })),
  ask(subject, { source, naming, random }) {
    const points = pointsOf(source.muscles).filter(
      ({ muscle, point: { find } }) =>
        !namesMuscle(find.text, muscle) && find.grip !== 'none' && !relative.test(find.text),
    );
    const owned = points.find(({ id }) => id === subject);
    const place = source.places.get(subject);
    if (!owned || !place) return undefined;
    const wrong = points.flatMap((other) => {
      const there = source.places.get(other.id);
      const mm = there ? apart(place, there) : 0;
      if (other.muscle.id === owned.muscle.id || mm < NEAR_MM) return [];
      if (namesMuscle(other.point.find.text, owned.muscle)) return [];
      return [{ option: { id: other.id, text: other.point.find.text }, plausible: -mm }];
    });
    const options = optionsOf({ id: subject, text: owned.point.find.text }, wrong, random);
    if (!options) return undefined;
    return {
      // The part of the muscle says the place: in words it would be the answer.
      prompt: phrase('study.where', { point: bareName(owned, naming) }),
      options,
      right: subject,
      why: [{ text: owned.point.find.text, sources: owned.point.find.sources }],
      picture: { ask: 'touch', point: subject },
    };
  },
};

/** From this share of words on, two actions are told alike. */
const SAME_WORK = 0.75;

/** Same work, and same nerve, region or words for it: told apart by words that this question does not give. */
function alike(a: Muscle, b: Muscle, action: string): boolean {
  const isNear = a.region === b.region || shareNerve(a, b);
  return b.actions.some(
    ({ text }) => sameMovement(text, action) && (isNear || likeness(text, action) >= SAME_WORK),
  );
}

export const whatIsIt: Kind = {
  subjects: everyMuscle,
  ask(subject, asking) {
    const muscle = asking.source.muscles.find(({ id }) => id === subject);
    const action = muscle?.actions[0];
    const nerve = muscle?.innervation[0];
    if (!muscle || !action || !nerve) return undefined;
    // A minor action alone is true of many.
    if (!isMovement(action.text) || namesMuscle(action.text, muscle)) return undefined;
    const options = muscleOptions(
      muscle,
      asking,
      (other) => alike(muscle, other, action.text),
      (other) => nearness(muscle, other, asking.source) + (shareNerve(muscle, other) ? 1 : 0),
    );
    if (!options) return undefined;
    return {
      prompt: phrase('study.what', {
        region: phrase(`region.${muscle.region}`),
        layer: phrase(`layer.${muscle.layer}`),
        action: action.text,
        roots: nerve.roots.join(', '),
      }),
      options,
      right: subject,
      why: [action, { text: nerve.nerve, sources: nerve.sources }],
      picture: { ask: 'name', lit: subject },
    };
  },
};
