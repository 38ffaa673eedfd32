// Landmarks that are touched or told: bone alone, and no wrong place is right as well.
import { expect, test } from 'vitest';
import { apartMm } from '../../../src/dataset/skin-place.ts';
import { questionAbout, subjectsOf } from '../../../src/study/quiz.ts';
import { namings } from '../../../src/study/quiz-source.ts';
import { inWords } from '../../../src/words/format.ts';
import { named, rightText, source, wrongOf } from '../every-question.ts';

test.each(namings)(
  'where-is-landmark, %s: no wrong place lies near, holds the right one or is held by it; no word tells',
  (naming) => {
    const landmarks = new Map(source.landmarks.map((landmark) => [landmark.id, landmark]));
    const words = (text: string) =>
      (text.toLowerCase().match(/[a-z\d]{2,}/g) ?? []).filter((word) => !/^(the|and|of|in|at)$/.test(word));
    let asked = 0;
    for (const subject of subjectsOf(source, 'where-is-landmark')) {
      const question = questionAbout(source, { kind: 'where-is-landmark', subject }, { seed: 3, naming });
      if (!question) continue;
      asked++;
      const right = words(rightText(question));
      const prompt = words(landmarks.get(subject)!.names[naming]);
      const telling = right.filter(
        (word) => prompt.includes(word) && /^(rib|sternum|patella|hamate|hyoid)/.test(word),
      );
      for (const { id, text } of wrongOf(question)) {
        const there = landmarks.get(id)!;
        expect(apartMm(there, landmarks.get(subject)!), named(question)).toBeGreaterThanOrEqual(25);
        const wrong = words(inWords(text));
        expect(
          right.every((word) => wrong.includes(word)),
          `${named(question)} in ${id}`,
        ).toBe(false);
        expect(
          wrong.every((word) => right.includes(word)),
          `${id} in ${named(question)}`,
        ).toBe(false);
        for (const word of telling) expect(wrong.join(' '), named(question)).toContain(word);
      }
    }
    expect(asked).toBeGreaterThan(landmarks.size * 0.8);
  },
);

test('where-is-landmark: all are bone, and each belongs to a region; a set asks about those beside its muscles', () => {
  expect(source.landmarks.length).toBe(193);
  for (const { at } of source.landmarks) expect(at[0]![0]).toBeGreaterThanOrEqual(0);
  const calf = subjectsOf(source, 'where-is-landmark', { region: 'foot' });
  expect(calf).toContain('medial-malleolus');
  expect(calf).not.toContain('acromion');
  expect(calf.length).toBeLessThan(80);
});
