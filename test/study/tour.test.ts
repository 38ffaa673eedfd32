// The tour of every region: region, layers inward, muscles named most, risks; all of it from the records, in few steps.
import { expect, test } from 'vitest';
import { bodyRegions } from '../../src/dataset/muscle-schema.ts';
import { loadAtlas } from '../../src/node/load-atlas.ts';
import { loadQuizSource } from '../../src/node/load-quiz-source.ts';
import { tourOf } from '../../src/study/tour.ts';

const { muscles } = await loadQuizSource();
const { painGuide } = (await loadAtlas()).records;
const tours = bodyRegions.map((region) => ({ region, steps: tourOf(region, muscles, painGuide) }));

test('every region has one, of at most eight steps, the whole first and the risks last', () => {
  for (const { region, steps } of tours) {
    expect(steps.length, region).toBeGreaterThanOrEqual(4);
    expect(steps.length, region).toBeLessThanOrEqual(8);
    expect(steps[0]?.kind, region).toBe('overview');
    expect(steps.at(-1)?.kind, region).toBe('risk');
  }
});

test('the layers hold each muscle of the region once, from the outside in', () => {
  for (const { region, steps } of tours) {
    const own = muscles.filter((muscle) => muscle.region === region);
    const layers = steps.flatMap((step) => (step.kind === 'layer' ? [step] : []));
    const order = ['superficial', 'intermediate', 'deep'];
    const shown = layers.map(({ layer }) => order.indexOf(layer));
    expect(shown, region).toEqual([...shown].sort());
    expect(layers.flatMap((step) => step.muscles.map(({ id }) => id)).sort()).toEqual(
      own.map(({ id }) => id).sort(),
    );
    for (const { layer, muscles: here } of layers)
      for (const muscle of here) expect(muscle.layer).toBe(layer);
  }
});

test('no muscle without a step of its own is named more often by the books than one that has one', () => {
  const named = (id: string) => painGuide.filter((one) => one.muscles.some((m) => m.muscle === id)).length;
  for (const { region, steps } of tours) {
    const key = steps.flatMap((step) => (step.kind === 'muscle' ? [step.muscle.id] : []));
    const others = muscles.filter((muscle) => muscle.region === region && !key.includes(muscle.id));
    const least = Math.min(...key.map(named));
    for (const { id } of others) expect(named(id), `${region}: ${id}`).toBeLessThanOrEqual(least);
  }
});

test('each risk stands once, with its sources and the muscles whose records name it', () => {
  for (const { region, steps } of tours) {
    const risks = steps.flatMap((step) => (step.kind === 'risk' ? step.risks : []));
    expect(new Set(risks.map(({ hazard }) => hazard.name)).size, region).toBe(risks.length);
    for (const { hazard, muscles: of } of risks) {
      expect(hazard.sources.length).toBeGreaterThan(0);
      for (const muscle of of)
        expect(muscle.hazards.map(({ name }) => name).join(), `${region}: ${hazard.name}`).toContain(
          hazard.name,
        );
    }
  }
});

test('a region that is none has no tour', () => {
  expect(tourOf('nowhere', muscles, painGuide)).toEqual([]);
});
