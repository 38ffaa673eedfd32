// A quiz in the link: written, read back the same, accepted by the state's own form; anything else is refused.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stateTable } from '../../src/state/atlas-state.ts';
import { firstKinds, questionKinds } from '../../src/study/question.ts';
import { type QuizPlan, quizCode, quizPlan } from '../../src/study/quiz-code.ts';
import { namings } from '../../src/study/quiz-source.ts';

const known = {
  regions: ['neck', 'shoulder'],
  layers: ['deep', 'superficial'],
  groups: ['rotator cuff', 'triceps surae (calf)'],
  muscles: ['soleus', 'teres-minor', 'trapezius'],
};
const some = <T>(list: readonly T[]) => fc.option(fc.constantFrom(...list), { nil: undefined });
const plans: fc.Arbitrary<QuizPlan> = fc
  .record({
    seed: fc.integer({ min: 1, max: 999_999_999 }),
    length: fc.oneof(
      fc.record({ questions: fc.integer({ min: 1, max: 200 }) }),
      fc.record({ minutes: fc.constantFrom(5, 10, 20) }),
    ),
    mode: fc.constantFrom('learn' as const, 'exam' as const),
    naming: fc.constantFrom(...namings),
    kinds: fc.subarray([...questionKinds]),
    region: some(known.regions),
    layer: some(known.layers),
    group: some(known.groups),
    muscles: fc.subarray(known.muscles),
  })
  .map(({ kinds, region, layer, group, muscles, ...plan }) => ({
    ...plan,
    ...(kinds.length > 0 && kinds.join() !== firstKinds.join() && { kinds }),
    set: {
      ...(region && { region }),
      ...(layer && { layer }),
      ...(group && { group }),
      ...(muscles.length > 0 && { muscles }),
    },
  }));

test('what is written is read back, and fits the link', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const code = quizCode(plan);
      expect(code).toMatch(stateTable.quiz.code);
      expect(new URLSearchParams({ quiz: code }).toString()).toBe(`quiz=${code}`);
      expect(quizPlan(code, known)).toEqual(plan);
    }),
  );
});

test('no kinds are the first ten; all of today are told by their number, and stay so when there are more', () => {
  const plan = { seed: 7, length: { questions: 10 }, mode: 'learn', naming: 'english' } as const;
  expect(quizCode({ ...plan, kinds: firstKinds })).toBe('7_10q');
  expect(quizPlan('7_10q', known)).not.toHaveProperty('kinds');
  const all = quizCode({ ...plan, kinds: questionKinds });
  expect(all).toBe(`7_10q_kinds.${questionKinds.length}`);
  expect(quizPlan(all, known)?.kinds).toEqual(questionKinds);
  expect(quizPlan('7_10q_kinds.11', known)?.kinds).toEqual(questionKinds.slice(0, 11));
  for (const number of ['10', '99', '11.moves'])
    expect(quizPlan(`7_10q_kinds.${number}`, known)).toBeUndefined();
});

test.each([
  'today',
  '',
  '0_10q',
  '7',
  '7_10',
  '7_0q',
  '7_201q',
  '7_90m',
  '7_10q_kinds',
  '7_10q_kinds.moves.guess',
  '7_10q_region.tail',
  '7_10q_region.neck.shoulder',
  '7_10q_group.constructor',
  '7_10q_muscles.toString',
  '7_10q_exam.hard',
  '7_10q_toString',
  '7_10q__exam',
])('%j is refused', (code) => {
  expect(quizPlan(code, known)).toBeUndefined();
});
