// The protocol follows the muscle: hands, hold, what is left out beside a nerve or vessel, what the record adds.
import { expect, test } from 'vitest';
import type { Case } from '../../../src/guide/case/case.ts';
import { subjectOf } from '../../../src/guide/case/traits.ts';
import { advise } from '../../../src/guide/verdict/advise.ts';
import { readMuscle } from '../../../src/node/read-records.ts';
import { inWords } from '../../../src/words/format.ts';
import { archetype } from '../vignettes.ts';

const protocol = (told: Case, name: string) => advise(told, archetype(name)).protocol;
const steps = (told: Case, name: string) => protocol(told, name).steps.map(({ id }) => id);
const exact: Case = { conditions: ['myofascial-pain'] };
const broad: Case = { extent: 'broad', goals: ['relax'] };

test('neuromuscular: scale, find, contact, hold, watch, techniques, stretch', () => {
  expect(steps(exact, 'gluteus-minimus')).toEqual([
    'step.position',
    'step.scale',
    'step.find',
    'step.contact',
    'step.hold',
    'step.watch',
    'step.friction',
    'step.release',
    'step.pinAndStretch',
    'step.stretch',
  ]);
  const hold = protocol(exact, 'gluteus-minimus').steps.find(({ id }) => id === 'step.hold');
  expect(hold?.holdSeconds).toEqual([10, 30]);
});

test('deep tissue: warm, strokes, lengthen, ask; nothing is held', () => {
  expect(steps(broad, 'vastus-lateralis')).toEqual([
    'step.position',
    'step.scale',
    'step.warm',
    'step.strokes',
    'step.lengthen',
    'step.feedback',
    'step.stretch',
  ]);
  expect(protocol(broad, 'vastus-lateralis').steps.some((step) => step.holdSeconds)).toBe(false);
});

test('both: the works in their order, what they share once', () => {
  const { works, steps: both } = protocol({}, 'upper-trapezius');
  expect(works).toEqual(['neuromuscular', 'deep-tissue']);
  expect(both.filter(({ id }) => id === 'step.scale')).toHaveLength(1);
  expect(both.findIndex(({ id }) => id === 'step.hold')).toBeLessThan(
    both.findIndex(({ id }) => id === 'step.strokes'),
  );
});

test('no rubbing across nerves and vessels, no pin-and-stretch in mouth or belly', () => {
  expect(steps(exact, 'scalenes')).not.toContain('step.friction');
  expect(steps(exact, 'lateral-pterygoid')).not.toContain('step.pinAndStretch');
  expect(steps(exact, 'psoas-major')).not.toContain('step.pinAndStretch');
});

test('beside a vessel the hold is shorter; gentleness makes it shorter and lower still', () => {
  expect(protocol(exact, 'gluteus-minimus').dose).toMatchObject({ holdSeconds: [10, 30], aim: [5, 7] });
  expect(protocol(exact, 'scalenes').dose).toMatchObject({ holdSeconds: [10, 20], aim: [5, 7] });
  const careful: Case = { ...exact, cautions: ['osteoporosis'] };
  expect(protocol(careful, 'gluteus-minimus').dose).toMatchObject({ holdSeconds: [10, 15], aim: [3, 5] });
  expect(protocol({ ...exact, painNow: 8 }, 'gluteus-minimus').dose?.aim).toEqual([3, 5]);
});

test('the elbow only on a large muscle with nothing beside it, and never under a caution', () => {
  const tool = (told: Case, name: string) =>
    protocol(told, name)
      .tools.map(({ text }) => inWords(text))
      .join();
  expect(tool(broad, 'vastus-lateralis')).toContain('the elbow for');
  expect(tool(broad, 'gluteus-maximus')).toContain('no elbow');
  expect(tool({ ...broad, cautions: ['blood-thinners'] }, 'vastus-lateralis')).toContain('no elbow');
});

test('not now: nothing to do but what to avoid and whom to see, as urgently as the worst flag', () => {
  const verdict = advise({ redFlags: ['night-pain', 'cauda-equina'] }, archetype('gluteus-maximus'));
  expect(verdict.urgency).toBe('emergency');
  expect(verdict.reasons[0]?.id).toBe('cauda-equina');
  expect(verdict.protocol).toMatchObject({ works: [], steps: [], tools: [], course: [], selfCare: [] });
  expect(verdict.protocol.dose).toBeUndefined();
  expect(verdict.protocol.stop[0] && inWords(verdict.protocol.stop[0].text)).toContain('emergency');
  expect(advise({ redFlags: ['night-pain'] }).urgency).toBe('soon');
  expect(advise({ redFlags: ['night-pain'], cautions: ['dvt-risk'] }).urgency).toBe('same-day');
});

test("the muscle's own record speaks: position, finding, hazards, stretch, self-care, with its sources", () => {
  const muscle = readMuscle('data/muscles/infraspinatus.json');
  const point = muscle.points[0];
  const verdict = advise({}, subjectOf(muscle, 'infraspinatus-1', { remoteShare: 1 }));
  const { steps: done, avoid, selfCare } = verdict.protocol;
  expect(verdict.modality).toBe('neuromuscular');
  expect(done[0]).toMatchObject({ text: point?.find.position, sources: point?.find.sources });
  expect(done.map(({ text }) => inWords(text)).join(' ')).toContain('suprascapular nerve');
  expect(avoid[0] && inWords(avoid[0].text)).toContain('Suprascapular nerve');
  expect(done.at(-1)?.text).toBe(muscle.relief.stretch.text);
  expect(selfCare.map(({ id }) => id)).toEqual([
    'selfCare.position',
    'selfCare.stretch',
    'selfCare.pressure',
    'selfCare.stop',
  ]);
});

test('where nothing is pressed no dose of pressure is told; a gentle place keeps its own cap', () => {
  const pressure = (id: string) => {
    const muscle = readMuscle(`data/muscles/${id}.json`);
    const { selfCare } = advise({}, subjectOf(muscle, `${id}-1`, { remoteShare: 1 })).protocol;
    const found = selfCare.find((one) => one.id === 'selfCare.pressure');
    return found === undefined ? '' : inWords(found.text);
  };
  expect(pressure('longus-colli')).toContain('Do not press here yourself');
  expect(pressure('longus-colli')).not.toContain('of 10');
  expect(pressure('serratus-anterior')).toContain('never above 5 of 10');
  expect(pressure('infraspinatus')).toContain('never above 7 of 10');
});

test('techniques carry a grade and a source of evidence; only those used are listed', () => {
  const names = protocol(exact, 'scalenes').techniques.map(({ id }) => id);
  expect(names).toContain('technique.compression');
  expect(names).not.toContain('technique.friction');
  for (const { evidence, grade } of protocol({}, 'upper-trapezius').techniques) {
    expect(evidence.sources.length).toBeGreaterThan(0);
    expect(['mixed', 'weak', 'opinion']).toContain(grade);
  }
});

test('what sounds like nerve brings the note on nerve and muscle', () => {
  expect(advise({ qualities: ['burning'] }).notes).toHaveLength(1);
  expect(advise({ conditions: ['carpal-tunnel'] }).notes).toHaveLength(1);
  expect(advise({ qualities: ['ache'] }).notes).toEqual([]);
});
