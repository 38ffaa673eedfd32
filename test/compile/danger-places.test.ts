// The danger places: where they lie on both bodies, and that no self-pressure presses one without saying how it is spared.
import { describe, expect, test } from 'vitest';
import { readBodies } from '../../models/read-built.ts';
import { DangerMap, pressedPlaces } from '../../src/compile/danger-places.ts';
import { readRecords } from '../../src/node/read-records.ts';

const records = readRecords('data');
const map = new DangerMap(readBodies(), records);
const under = (place: Parameters<DangerMap['under']>[0]) =>
  map.under(place, { record: 'test', field: 'place' }).map(({ danger }) => danger);
const pressed = records.muscles.flatMap((muscle) =>
  pressedPlaces(muscle).map((one) => ({ ...one, muscle, dangers: under(one.place) })),
);

describe('the map of danger places', () => {
  test('a place lies on what is there, and its neighbour a hand away does not', () => {
    expect(under('popliteal')).toContain('popliteal-fossa');
    expect(under('leg-back-mid')).not.toContain('popliteal-fossa');
    expect(under({ from: 'laryngeal-prominence', go: 'lateral', mm: 33 })).toContain('carotid-sinus');
    expect(under('inguinal-mid')).toContain('femoral-triangle');
    expect(under({ from: 'fibular-head', go: 'back', mm: 6 })).toContain('fibular-neck');
    expect(under('axilla')).toContain('axilla');
    expect(under('supraclavicular-fossa')).toContain('supraclavicular-fossa');
    expect(under('thigh-front-mid')).toEqual([]);
    expect(under('deltoid-tuberosity')).toEqual([]);
  });

  test('it is measured on each body: a place is on a danger when it is on one of both', () => {
    const deep = map.under('umbilicus', { record: 'test', field: 'place' });
    expect(deep[0]?.danger).toBe('belly-wall');
    expect(deep.every(({ insideMm }) => insideMm > 0)).toBe(true);
  });

  test('those that the issue names are all there, each with what lies there, why and how it is spared', () => {
    const ids = records.dangerPlaces.map(({ id }) => id);
    for (const id of [
      ...['carotid-sinus', 'femoral-triangle', 'popliteal-fossa', 'fibular-neck', 'axilla', 'cubital-tunnel'],
      ...[
        'supraclavicular-fossa',
        'kidney',
        'floating-ribs',
        'aorta',
        'genitals',
        'belly-wall',
        'radial-tunnel',
      ],
      ...['sciatic-buttock', 'suboccipital', 'front-of-neck', 'eye', 'temple-artery', 'breast', 'xiphoid'],
      ...['inner-ankle', 'ulnar-canal', 'saphenous', 'accessory-nerve'],
    ])
      expect(ids, id).toContain(id);
  });
});

describe('what a self-pressure presses', () => {
  test('there is much to judge, and some of it lies on danger places', () => {
    expect(pressed.length).toBeGreaterThan(220);
    expect(pressed.filter(({ dangers }) => dangers.length > 0).length).toBeGreaterThan(25);
  });

  test('no place on a danger without the record naming it and how it is spared', () => {
    const silent = pressed.flatMap(({ name, muscle, dangers }) => {
      const named = (muscle.relief.selfPressure.avoids ?? []).map(({ danger }) => danger);
      return dangers.filter((id) => !named.includes(id)).map((id) => `${name} lies on ${id}`);
    });
    expect(silent).toEqual([]);
  });

  test('some places are pressed by no lay finger at all, whatever is said', () => {
    const never = [
      'carotid-sinus',
      'femoral-triangle',
      'popliteal-fossa',
      'fibular-neck',
      'genitals',
      'kidney',
    ];
    const wrong = pressed.flatMap(({ name, dangers }) =>
      dangers.filter((id) => never.includes(id)).map((id) => `${name} presses ${id}`),
    );
    // Beside the spine, below the last rib: the kidney lies in front, the record says how it is spared.
    const spared = ['iliocostalis-lumborum-1 presses kidney', 'longissimus-thoracis-2 presses kidney'];
    // The lower end is lifted off the neck between thumb and finger, above the breast bone.
    const lifted = ['sternocleidomastoid-4 presses carotid-sinus'];
    expect(wrong.sort()).toEqual([...spared, ...lifted].sort());
  });

  test('numbers name points of the muscle; nothing is pressed where the text says so', () => {
    for (const { id, points, relief } of records.muscles) {
      const { at, text } = relief.selfPressure;
      for (const one of at ?? [])
        if (typeof one === 'number')
          expect(
            points.map(({ number }) => number),
            id,
          ).toContain(one);
      const refuses = /^(Do not press|No pressure of your own|Leave pressure|Best left to a therapist)/.test(
        text,
      );
      expect(refuses, `${id}: ${text}`).toBe(at?.length === 0);
    }
  });
});

test('a point on one of the worst places: its find is for trained hands, or says how they are spared', () => {
  const worst = [
    'carotid-sinus',
    'femoral-triangle',
    'popliteal-fossa',
    'fibular-neck',
    'supraclavicular-fossa',
  ];
  const deep = [...worst, 'below-ear', 'genitals', 'kidney', 'sciatic-buttock', 'suboccipital', 'calf-veins'];
  const silent = records.muscles.flatMap(({ points }) =>
    points
      .filter(({ place }) => under(place).some((id) => deep.includes(id)))
      .filter(({ find }) => !/trained|kidney|draw it away|fold of skin|never turned|tingles/.test(find.text))
      .map(({ id }) => id),
  );
  expect(silent).toEqual([]);
});

test('a vein that may hold a clot: whoever has a point over it asks for deep vein thrombosis', () => {
  const veins = ['femoral-triangle', 'adductor-canal', 'popliteal-fossa', 'calf-veins'];
  const missing = records.muscles.filter(
    ({ points, redFlags }) =>
      points.some(({ place }) => under(place).some((id) => veins.includes(id))) &&
      !redFlags.includes('deep-vein-thrombosis'),
  );
  expect(missing.map(({ id }) => id)).toEqual([]);
});

test('the wall of the belly: whoever presses it excludes pregnancy, hernia and belly illness', () => {
  const silent = pressed
    .filter(({ dangers }) => dangers.includes('belly-wall') || dangers.includes('rib-edge'))
    .filter(({ muscle }) => {
      const { text } = muscle.relief.selfPressure;
      return !(/pregnan/.test(text) && /hernia/.test(text) && /belly illness/.test(text));
    });
  expect(silent.map(({ name }) => name)).toEqual([]);
});
