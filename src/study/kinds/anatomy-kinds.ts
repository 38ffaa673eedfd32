// What supplies it, what it moves, where it attaches, what lies at risk: the muscle by its anatomy.
import type { Muscle } from '../../dataset/muscle-schema.ts';
import { type Phrase, phrase } from '../../words/phrase.ts';
import { contentWords, namesMuscle } from '../content-words.ts';
import { isMovement, sameMovement } from '../movements.ts';
import { muscleName } from '../names.ts';
import { nerveFamilies, shareNerve } from '../nerve-families.ts';
import { runsThrough, sameTree } from '../structure-courses.ts';
import { everyMuscle, type Kind, muscleOptions, nearness, optionsOf, together } from './kind.ts';

/** "Posterior belly: facial nerve (VII), motor" is the facial nerve; the rest explains, or gives the muscle away. */
const bareNerve = (nerve: string) =>
  nerve
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/^(anterior|posterior) belly: /i, '')
    .replace(
      /(:|, (motor|mostly|usually|part of|through|or|branch(es)? to|to the|when|which|in some)\b).*$/,
      '',
    );

/** Nerves without what explains them, with their roots. */
function nervesOf({ innervation }: Muscle): Phrase {
  const named = innervation.map(({ nerve, roots }) =>
    phrase('study.nerve', { nerve: bareNerve(nerve), roots: roots.join(', ') }),
  );
  const [only] = named;
  return named.length === 1 && only ? only : phrase('study.nerves', { nerves: { list: named } });
}

export const supplies: Kind = {
  subjects: everyMuscle,
  ask(subject, { source, naming, random }) {
    const muscle = source.muscles.find(({ id }) => id === subject);
    if (!muscle || muscle.innervation.length === 0) return undefined;
    const nerves = muscle.innervation.map(({ nerve }) => nerve).join(' ');
    if (namesMuscle(nerves, muscle)) return undefined;
    const several = muscle.innervation.length > 1;
    const wrong = source.muscles
      // One nerve beside lists of several, or what differs from person to person, is told at a glance.
      .filter(
        ({ innervation }) =>
          innervation.length > 1 === several &&
          !innervation.some(({ nerve }) => / in some|same|level/.test(nerve)),
      )
      .filter((other) => !shareNerve(muscle, other))
      .filter((other) => !namesMuscle(other.innervation.map(({ nerve }) => nerve).join(' '), other))
      .map((other) => ({
        option: { id: [...nerveFamilies(other)].join('+'), text: nervesOf(other) },
        plausible: nearness(muscle, other, source),
      }))
      .sort((a, b) => b.plausible - a.plausible);
    const right = { id: [...nerveFamilies(muscle)].join('+'), text: nervesOf(muscle) };
    const seen = new Set<string>();
    const once = wrong.filter(({ option }) => !seen.has(option.id) && seen.add(option.id));
    const options = optionsOf(right, once, random);
    if (!options) return undefined;
    return {
      prompt: phrase('study.supplies', { muscle: muscleName(muscle, naming) }),
      options,
      right: right.id,
      why: muscle.innervation.map(({ nerve, roots, sources }) => ({
        text: phrase('study.nerve', { nerve, roots: roots.join(', ') }),
        sources,
      })),
    };
  },
};

export const moves: Kind = {
  subjects: everyMuscle,
  ask(subject, asking) {
    const muscle = asking.source.muscles.find(({ id }) => id === subject);
    if (!muscle) return undefined;
    const actions = muscle.actions.filter(({ text }) => isMovement(text) && !namesMuscle(text, muscle));
    // A minor action alone is true of many.
    if (actions.length === 0 || actions[0] !== muscle.actions[0]) return undefined;
    const options = muscleOptions(muscle, asking, (other) =>
      other.actions.some(
        ({ text }) => !isMovement(text) || actions.some((own) => sameMovement(own.text, text)),
      ),
    );
    if (!options) return undefined;
    return {
      prompt: phrase('study.moves', { actions: together(actions) }),
      options,
      right: subject,
      why: actions,
    };
  },
};

/** What lies beside the muscle and its points, without circumstances of the person. */
function risksOf(muscle: Muscle) {
  return [...muscle.hazards, ...muscle.points.flatMap(({ hazards = [] }) => hazards)].filter(
    ({ kind, name }) => kind !== 'other' && !/clot|narrowed|pregnan|disease/i.test(name),
  );
}

/** Words that name a kind of structure and not which. */
const generic = new Set([
  'nerve',
  'artery',
  'arteri',
  'vein',
  'vessel',
  'branch',
  'branche',
  'root',
  'gland',
]);

export const atRisk: Kind = {
  subjects: everyMuscle,
  ask(subject, { source, naming, random }) {
    const muscle = source.muscles.find(({ id }) => id === subject);
    const [risk] = muscle ? risksOf(muscle).filter(({ name }) => !namesMuscle(name, muscle)) : [];
    if (!muscle || !risk) return undefined;
    const rights = risksOf(muscle).map(({ name }) => name);
    const kindOf = new Map(source.muscles.flatMap(risksOf).map(({ name, kind }) => [name, kind]));
    const own = risksOf(muscle).flatMap(({ name, text }) => [...contentWords(`${name} ${text}`)]);
    const telling = new Set(own.filter((word) => !generic.has(word)));
    const wrong = (source.risksAway[subject] ?? [])
      // A branch "to the muscle" is some other muscle's.
      .filter((name) => kindOf.has(name) && !/to the muscle/.test(name))
      .filter((name) => ![...contentWords(name)].some((word) => telling.has(word)))
      // Drawn for a part of its way only, it may yet run here; so may its trunk or branch.
      .filter((name) => !runsThrough(name, muscle.region) && !rights.some((one) => sameTree(one, name)))
      .map((name, at) => ({
        option: { id: name, text: name },
        plausible: (kindOf.get(name) === risk.kind ? 6 : 0) - at,
      }));
    const options = optionsOf({ id: risk.name, text: risk.name }, wrong, random);
    if (!options) return undefined;
    return {
      prompt: phrase('study.atRisk', { muscle: muscleName(muscle, naming) }),
      options,
      right: risk.name,
      why: [{ text: risk.text, sources: risk.sources }],
    };
  },
};
