// Where does it begin or end: origin or insertion of a muscle, touched on the body or told apart in words.
import { apartMm } from '../../dataset/skin-place.ts';
import { phrase } from '../../words/phrase.ts';
import { likeness, namesMuscle } from '../content-words.ts';
import { muscleName } from '../names.ts';
import { type Kind, nearness, optionsOf } from './kind.ts';

/** From this share of words on, two attachments may be one place. */
const SAME_PLACE = 0.34;
/** Nearer than this on the body they are one place as well, whatever their words. */
const NEAR_MM = 30;
/** The muscle's own other end is as likely as that of a neighbour. */
const OWN_END = 5;
/** A ring has neither beginning nor end: what its record names as either is as right for the other. */
const RING = /sphincter|orbicularis/i;

export const whereItAttaches: Kind = {
  subjects: ({ attachments, muscles }) => {
    const rings = new Set(muscles.filter(({ names }) => RING.test(names.latin)).map(({ id }) => id));
    return attachments.flatMap(({ id, muscle }) => (rings.has(muscle) ? [] : [{ id, muscle }]));
  },
  ask(subject, { source, naming, random }) {
    const place = source.attachments.find(({ id }) => id === subject);
    const muscle = source.muscles.find(({ id }) => id === place?.muscle);
    if (!place || !muscle) return undefined;
    const { end } = place;
    const facts = muscle.attachments[end];
    const text = facts.map((fact) => fact.text).join(' ');
    if (namesMuscle(text, muscle)) return undefined;
    const isElsewhere = (other: string, id: string) => {
      const there = source.attachments.find((one) => one.id === id);
      return likeness(text, other) < SAME_PLACE && !(there && apartMm(there, place) < NEAR_MM);
    };
    const wrong = source.muscles.flatMap((other) =>
      (['origin', 'insertion'] as const).flatMap((which) => {
        const isOwn = other.id === muscle.id;
        if (isOwn ? which === end : which !== end) return [];
        const told = other.attachments[which].map((fact) => fact.text).join(' ');
        const id = `${other.id}-${which}`;
        if (told === '' || namesMuscle(told, muscle) || !isElsewhere(told, id)) return [];
        return [{ option: { id, text: told }, plausible: isOwn ? OWN_END : nearness(muscle, other, source) }];
      }),
    );
    const options = optionsOf({ id: subject, text }, wrong, random);
    if (!options) return undefined;
    return {
      prompt: phrase('study.end', { muscle: muscleName(muscle, naming), end }),
      options,
      right: subject,
      why: facts,
      picture: { ask: 'touch-place', place: subject },
    };
  },
};
