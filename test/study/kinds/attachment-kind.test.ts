// Origins and insertions that are touched or told: where anatomy names them, and no wrong place is right as well.
import { expect, test } from 'vitest';
import { apartMm } from '../../../src/dataset/skin-place.ts';
import { likeness } from '../../../src/study/content-words.ts';
import { inWords } from '../../../src/words/format.ts';
import { muscles, named, of, rightText, source, wrongOf } from '../every-question.ts';

test('where-it-attaches: no wrong place lies near, says much the same or names the muscle', () => {
  const places = new Map(source.attachments.map((place) => [place.id, place]));
  for (const question of of('where-it-attaches')) {
    const place = places.get(question.subject)!;
    const { names } = muscles.get(place.muscle)!;
    for (const { text } of question.options)
      expect(inWords(text).toLowerCase(), named(question)).not.toContain(names.english.toLowerCase());
    for (const { id, text } of wrongOf(question)) {
      const there = places.get(id);
      if (there) expect(apartMm(there, place), `${named(question)} against ${id}`).toBeGreaterThanOrEqual(30);
      expect(likeness(inWords(text), rightText(question)), `${named(question)} against ${id}`).toBeLessThan(
        0.34,
      );
    }
  }
});

test('where-it-attaches: ends that a hand reaches, over their bone: near the landmark that anatomy names', () => {
  const landmarks = new Map(source.landmarks.map((landmark) => [landmark.id, landmark]));
  const places = new Map(source.attachments.map((place) => [place.id, place]));
  expect(places.size).toBeGreaterThan(130);
  // By hand, from anatomy: not from the shapes.
  const known = [
    ['deltoid-insertion', 'deltoid-tuberosity'],
    ['deltoid-origin', 'acromion'],
    ['sternocleidomastoid-insertion', 'mastoid'],
    ['sternocleidomastoid-origin', 'sternoclavicular'],
    ['biceps-femoris-insertion', 'fibular-head'],
    ['supraspinatus-insertion', 'greater-tubercle'],
    ['trapezius-origin', 'c7'],
    ['levator-scapulae-origin', 'c2-transverse'],
    ['masseter-origin', 'zygomatic-arch'],
    ['masseter-insertion', 'gonion'],
    ['rhomboid-major-origin', 't4'],
    ['triceps-brachii-insertion', 'olecranon'],
    ['gluteus-medius-insertion', 'trochanter'],
    ['sartorius-insertion', 'pes-anserinus'],
    ['fibularis-brevis-insertion', 'mt5-base'],
    ['flexor-carpi-ulnaris-insertion', 'pisiform'],
    ['flexor-carpi-ulnaris-origin', 'medial-epicondyle'],
    ['extensor-carpi-radialis-brevis-origin', 'lateral-epicondyle'],
    ['tibialis-posterior-insertion', 'navicular'],
  ] as const;
  for (const [end, landmark] of known) {
    const place = places.get(end);
    if (place) expect(apartMm(place, landmarks.get(landmark)!), end).toBeLessThan(30);
  }
  expect(known.filter(([end]) => places.has(end)).length).toBeGreaterThan(14);
  for (const deep of ['psoas-major-insertion', 'piriformis-origin', 'gastrocnemius-insertion'])
    expect(places.has(deep), deep).toBe(false);
});

test('where-it-attaches: no ring is asked where it begins', () => {
  const asked = new Set(of('where-it-attaches').map(({ subject }) => subject));
  expect(asked).toContain('deltoid-origin');
  const shaped = source.muscles.filter(({ names }) => /sphincter|orbicular/i.test(names.latin));
  expect(shaped.length).toBeGreaterThan(1);
  for (const { id } of shaped)
    expect(asked.has(`${id}-origin`) || asked.has(`${id}-insertion`), id).toBe(false);
});
