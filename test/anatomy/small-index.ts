// A small index with the traps of real names: near namesakes, abbreviations, old names. Not the real data.
import type { AtlasIndex, MuscleEntry } from '../../src/dataset/atlas-index.ts';

type Names = [english: string, latin: string, plain: string];

function muscle(
  id: string,
  [english, latin, plain]: Names,
  rest: Partial<MuscleEntry> & { zones?: MuscleEntry['points'] } = {},
): MuscleEntry {
  return {
    id,
    names: { english, latin, plain },
    synonyms: [],
    abbreviations: [],
    formerNames: [],
    groups: [],
    region: 'neck',
    layer: 'superficial',
    size: 'medium',
    redFlags: [],
    points: rest.points ?? [point(id, 1, ['back-of-neck'])],
    ...rest,
  };
}

function point(
  muscleId: string,
  number: number,
  areas: string[],
  zone: Partial<MuscleEntry['points'][number]['zones'][number]> = {},
): MuscleEntry['points'][number] {
  return {
    id: `${muscleId}-${number}`,
    number,
    label: `Part ${number}`,
    zones: [
      {
        class: 'essential',
        label: areas.join(' and ').replaceAll('-', ' '),
        areas,
        side: undefined,
        ...zone,
      },
    ],
  };
}

function area(id: string, name: string, plain: string, synonyms: string[] = []): AtlasIndex['areas'][number] {
  return { id, name, plain, group: 'head & neck', synonyms, redFlags: [] };
}

export const smallIndex: AtlasIndex = {
  muscles: [
    muscle('trapezius', ['trapezius', 'musculus trapezius', 'Kite-shaped muscle of neck and shoulders'], {
      abbreviations: ['trap', 'UT'],
      synonyms: ['traps'],
      points: [
        point('trapezius', 1, ['temporal-head', 'back-of-neck']),
        point('trapezius', 2, ['back-of-neck'], { class: 'spillover' }),
      ],
    }),
    muscle(
      'sternocleidomastoid',
      ['sternocleidomastoid', 'musculus sternocleidomastoideus', 'Front-of-neck strap'],
      {
        abbreviations: ['SCM'],
        points: [
          point('sternocleidomastoid', 1, ['temporal-head'], { side: 'same' }),
          point('sternocleidomastoid', 2, ['frontal-head'], { side: 'both' }),
        ],
      },
    ),
    muscle('scalenes', ['scalenes', 'musculi scaleni', 'Side-of-neck muscles'], {
      synonyms: ['scalenus anterior', 'scalenus medius'],
      points: [point('scalenes', 1, ['back-of-hand'])],
    }),
    muscle(
      'tensor-fasciae-latae',
      ['tensor fasciae latae', 'musculus tensor fasciae latae', 'Hip pocket muscle'],
      {
        abbreviations: ['TFL'],
        region: 'thigh',
      },
    ),
    muscle(
      'quadratus-lumborum',
      ['quadratus lumborum', 'musculus quadratus lumborum', 'Deep side of the low back'],
      {
        abbreviations: ['QL'],
        synonyms: ['hip hiker'],
        region: 'back',
      },
    ),
    muscle('fibularis-longus', ['fibularis longus', 'musculus fibularis longus', 'Long outer shin muscle'], {
      formerNames: ['peroneus longus'],
      region: 'leg',
    }),
    muscle('biceps-brachii', ['biceps brachii', 'musculus biceps brachii', 'Front of the upper arm'], {
      region: 'arm',
    }),
    muscle('biceps-femoris', ['biceps femoris', 'musculus biceps femoris', 'Outer back of the thigh'], {
      groups: ['hamstrings'],
      region: 'thigh',
    }),
    muscle('semitendinosus', ['semitendinosus', 'musculus semitendinosus', 'Inner back of the thigh'], {
      groups: ['hamstrings'],
      region: 'thigh',
    }),
    muscle('gluteus-minimus', ['gluteus minimus', 'musculus gluteus minimus', 'Small deep hip muscle'], {
      abbreviations: ['GMin'],
      region: 'pelvis',
      points: [point('gluteus-minimus', 1, ['back-of-leg'], { side: 'opposite' })],
    }),
  ],
  areas: [
    area('temporal-head', 'Temporal headache', 'Side of the head', ['temples', 'migraine']),
    area('frontal-head', 'Frontal headache', 'Forehead'),
    area('back-of-neck', 'Back of neck', 'Nape', ['stiff neck']),
    area('back-of-hand', 'Dorsal wrist and hand', 'Back of the hand'),
    area('back-of-leg', 'Posterior leg (calf)', 'Calf'),
  ],
  symptoms: [
    {
      id: 'headache-behind-the-eye',
      text: 'Headache behind one eye, with a stiff neck',
      areas: ['frontal-head'],
      muscles: ['sternocleidomastoid'],
      redFlags: [],
      sources: ['x'],
    },
  ],
  painGuide: [
    { area: 'back-of-neck', muscles: [{ muscle: 'trapezius', points: [1] }], sources: ['a', 'b'] },
    { area: 'frontal-head', muscles: [{ muscle: 'sternocleidomastoid' }], sources: ['a'] },
  ],
  books: [],
};
