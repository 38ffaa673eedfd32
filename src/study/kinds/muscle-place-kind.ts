// From where to where a muscle runs: the muscle told by its ends, or its place touched on the body and told by them.
import type { Muscle } from '../../dataset/muscle-schema.ts';
import { phrase } from '../../words/phrase.ts';
import { likeness, namesMuscle } from '../content-words.ts';
import { muscleName } from '../names.ts';
import { everyMuscle, type Kind, muscleOptions, nearness, optionsOf, together } from './kind.ts';

/** From this share of words on, two attachments may be one place. */
const SAME_PLACE = 0.34;

function endsOf({ attachments }: Muscle) {
  return { origin: together(attachments.origin), insertion: together(attachments.insertion) };
}

/** Told by their ends they may be taken for one another. */
function runAlike(a: Muscle, b: Muscle): boolean {
  const [one, other] = [endsOf(a), endsOf(b)];
  return (
    likeness(one.origin, other.origin) >= SAME_PLACE && likeness(one.insertion, other.insertion) >= SAME_PLACE
  );
}

const saidOf = (muscle: Muscle) => Object.values(endsOf(muscle)).join(' ');

export const attaches: Kind = {
  subjects: everyMuscle,
  ask(subject, asking) {
    const muscle = asking.source.muscles.find(({ id }) => id === subject);
    if (!muscle || namesMuscle(saidOf(muscle), muscle)) return undefined;
    const options = muscleOptions(
      muscle,
      asking,
      (other) => runAlike(muscle, other) || namesMuscle(saidOf(muscle), other),
    );
    if (!options) return undefined;
    return {
      prompt: phrase('study.attaches', endsOf(muscle)),
      options,
      right: subject,
      why: [...muscle.attachments.origin, ...muscle.attachments.insertion],
    };
  },
};

export const whereIsMuscle: Kind = {
  subjects: everyMuscle,
  ask(subject, { source, naming, random }) {
    const muscle = source.muscles.find(({ id }) => id === subject);
    if (!muscle || namesMuscle(saidOf(muscle), muscle)) return undefined;
    const wrong = source.muscles
      .filter((other) => other.id !== subject && !runAlike(muscle, other))
      // Neither the muscle that is asked for nor its own name gives an answer away.
      .filter((other) => !namesMuscle(saidOf(other), muscle) && !namesMuscle(saidOf(other), other))
      .map((other) => ({
        option: { id: other.id, text: phrase('study.runs', endsOf(other)) },
        plausible: nearness(muscle, other, source),
      }));
    const options = optionsOf({ id: subject, text: phrase('study.runs', endsOf(muscle)) }, wrong, random);
    if (!options) return undefined;
    return {
      prompt: phrase('study.whereMuscle', { muscle: muscleName(muscle, naming) }),
      options,
      right: subject,
      why: [...muscle.attachments.origin, ...muscle.attachments.insertion],
      picture: { ask: 'touch-place', place: subject },
    };
  },
};
