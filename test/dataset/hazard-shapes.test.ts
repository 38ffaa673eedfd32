// What the records warn of can be shown: nerves and vessels name the shapes that show them, and these are of that tissue.
import { expect, test } from 'vitest';
import { checkRecords } from '../../src/dataset/check-records.ts';
import { readRecords } from '../../src/node/read-records.ts';
import { dataFolder } from '../../src/node/repository.ts';

const records = readRecords(dataFolder);
const tissueOf = new Map(
  records.shapes.flatMap(({ id, layer, tissue }) => (layer === 'risk' ? [[id, tissue] as const] : [])),
);
const hazards = records.muscles.flatMap((muscle) => [
  ...muscle.hazards.map((hazard) => ({ of: muscle.id, ...hazard })),
  ...muscle.points.flatMap((point) => (point.hazards ?? []).map((hazard) => ({ of: point.id, ...hazard }))),
]);
const dangers = records.dangerPlaces.map((place) => ({ ...place, of: 'danger place' }));

// The eyeball stands in every picture of the head, and is warned of all the same.
tissueOf.set('eyeball', 'organ');

/** Nerves and vessels that have no shape, and why. */
const unshown: Readonly<Record<string, string>> = {};

/** Organs that have no shape, and why. */
const organsUnshown: Readonly<Record<string, string>> = {
  'Organs of the belly': 'The bowel fills the belly and has no line of its own.',
  Bowel: 'The bowel fills the belly and has no line of its own.',
  'Appendix, bowel, ovary': 'The bowel fills the belly and has no line of its own.',
  'Womb in pregnancy; hernia; belly illness': 'A state of the body, not a form that every body has.',
  'Genitals and pudendal nerve': 'The organs are the surface of the body itself; the nerve is shown.',
  Breast: 'It is the surface of the body itself.',
};

const needs = ({ kind }: { kind: string }) => kind === 'nerve' || kind === 'vessel';

test('every nerve and vessel that a record warns of names its shapes', () => {
  const bare = [...hazards, ...dangers].filter(
    (hazard) => needs(hazard) && hazard.shapes === undefined && !Object.hasOwn(unshown, hazard.name),
  );
  expect(bare.map(({ of, name }) => `${of}: ${name}`)).toEqual([]);
});

test('so does every organ that has a form of its own', () => {
  const bare = [...hazards, ...dangers].filter(
    ({ kind, name, shapes }) =>
      kind === 'organ' && shapes === undefined && !Object.hasOwn(organsUnshown, name),
  );
  expect(bare.map(({ of, name }) => `${of}: ${name}`)).toEqual([]);
});

test('what they name is at risk, and one of it is of the tissue that is warned of', () => {
  const tissues = { nerve: ['nerve'], vessel: ['artery', 'vein'], organ: ['organ'] };
  for (const { of, name, kind, shapes = [] } of [...hazards, ...dangers]) {
    const named = shapes.map((shape) => tissueOf.get(shape));
    expect(named, `${of}: ${name}`).not.toContain(undefined);
    if (shapes.length === 0 || Object.hasOwn(organsUnshown, name) || !Object.hasOwn(tissues, kind)) continue;
    const meant: readonly string[] = tissues[kind as keyof typeof tissues];
    expect(
      named.some((tissue) => meant.includes(tissue!)),
      `${of}: ${name} is ${kind}`,
    ).toBe(true);
  }
});

test('the same name leads to the same shapes in every record', () => {
  const known = new Map<string, readonly string[]>();
  for (const { of, name, shapes = [] } of hazards) {
    expect(shapes, `${of}: ${name}`).toEqual(known.get(name) ?? shapes);
    known.set(name, shapes);
  }
});

test('a shape at risk that is spelled wrongly is told with its record and field', () => {
  const [first, ...rest] = records.muscles;
  const hazard = { ...first!.hazards[0]!, shapes: ['vertebral-artrey'] };
  const muscles = [{ ...first!, hazards: [hazard] }, ...rest];
  expect(() => checkRecords({ ...records, muscles })).toThrow(/hazards\[0\]\.shapes.*vertebral-artrey/);
});

test('only what one side alone has names a side, and all at risk is named in three ways', () => {
  for (const { id, layer, side, names, tissue } of records.shapes) {
    if (side !== undefined) expect([layer, tissue], id).toEqual(['risk', 'organ']);
    if (layer === 'risk') expect(names, id).toBeDefined();
  }
});
