// The conditions of the facts F10 to F31 in a case: those that the person said, and those that answers suggest.

import type { Case } from './case.ts';
import { type Condition, conditions } from './case-words.ts';

export interface Presentation {
  condition: Condition;
  /** Only suggested by other answers (the area tapped, a cramp), not said: it weighs half. */
  suggested: boolean;
}

/** Pain that has lasted this long counts as chronic: the usual three months. */
export const chronicWeeks = 12;

/** Pain areas of the head and of the jaw, by the ids of data/areas.json. */
export const headAreas = ['back-of-head', 'frontal-head', 'temporal-head', 'vertex', 'eye-and-eyebrow'];
export const jawAreas = ['cheek-and-jaw', 'ear-and-tmj', 'toothache'];

/** Neck, shoulder and upper back (fact F28); knee and hip (F29). */
const neckShoulderAreas = [
  'back-of-neck',
  'back-of-shoulder',
  'lateral-shoulder',
  'front-of-shoulder',
  'upper-thoracic-back',
];
const kneeHipAreas = [
  'anterior-knee',
  'anteromedial-knee',
  'lateral-knee',
  'posterior-knee',
  'lateral-thigh-and-hip',
];

/** Where stiffness counts as the "localised tension" of fact F15: neck, back, shoulders, legs. */
const stiffAreas = [
  'back-of-neck',
  'upper-thoracic-back',
  'mid-thoracic-back',
  'low-thoracic-back',
  'lumbar',
  'back-of-shoulder',
  'lateral-shoulder',
  'front-of-shoulder',
  'anterior-thigh',
  'posterior-thigh',
  'posterior-leg',
];

type Test = (answers: Case) => boolean;
const onset =
  (...words: string[]): Test =>
  ({ onset: word }) =>
    word !== undefined && words.includes(word);
const feels =
  (...words: string[]): Test =>
  ({ qualities = [] }) =>
    qualities.some((word) => words.includes(word));
const at =
  (areas: readonly string[]): Test =>
  ({ area }) =>
    area !== undefined && areas.includes(area);

/** Answers that say a condition in other words. */
const sameInOtherWords: Partial<Record<Condition, Test>> = {
  'sports-injury': onset('sport'),
  'muscle-strain': onset('strain'),
  stress: onset('stress'),
  'localised-tension': (answers) => feels('stiff')(answers) && at(stiffAreas)(answers),
  'chronic-pain': ({ durationWeeks = 0 }) => durationWeeks >= chronicWeeks,
  'nerve-symptoms': feels('sharp', 'tingling', 'numb'),
  'posture-or-gait': onset('posture'),
  'repetitive-strain': onset('repetitive'),
  'whiplash-or-distortion': onset('whiplash'),
};

const numb = feels('tingling', 'numb');
/** An area is tapped where it hurts; when stiffness is all that is told, it does not count as pain. */
const notOnlyStiff: Test = ({ qualities = [], painNow = 0 }) =>
  painNow > 0 || qualities.length === 0 || qualities.some((word) => word !== 'stiff');
const both =
  (one: Test, other: Test): Test =>
  (answers) =>
    one(answers) && other(answers);

/** Answers that only suggest a condition: the place, or the place with a word. */
const suggestions: Partial<Record<Condition, Test>> = {
  sciatica: both(at(['buttock', 'posterior-thigh', 'posterior-leg']), numb),
  'tmj-disorder': at(jawAreas),
  headache: at(headAreas),
  'carpal-tunnel': both(at(['volar-wrist-and-palmar', 'volar-finger']), numb),
  'muscle-spasm': feels('cramp'),
  'neck-shoulder-pain': both(at(neckShoulderAreas), notOnlyStiff),
  'joint-or-tendon-pain': both(at(kneeHipAreas), notOnlyStiff),
  'calf-cramp-or-plantar-fasciitis': (answers) =>
    at(['heel', 'plantar-midfoot'])(answers) ||
    (feels('cramp')(answers) && at(['posterior-leg', 'medial-leg'])(answers)),
};

/** The case's conditions in the fixed order of the facts, each once; one that was said is never also suggested. */
export function presentationsOf(answers: Case): Presentation[] {
  const named = new Set(answers.conditions);
  const said = (condition: Condition) =>
    named.has(condition) || sameInOtherWords[condition]?.(answers) === true;
  return conditions
    .filter((condition) => said(condition) || suggestions[condition]?.(answers))
    .map((condition) => ({ condition, suggested: !said(condition) }));
}
