// Attachments, nerves and roots: those that were once wrong, and rules that all records keep.
import { describe, expect, test } from 'vitest';
import { readRecords } from '../../src/node/read-records.ts';

const { muscles } = readRecords('data');
const muscle = (id: string) => {
  const found = muscles.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no muscle ${id}`);
  return found;
};
const nerves = (id: string) =>
  muscle(id).innervation.map(({ nerve, roots }) => `${nerve}: ${roots.join(' ')}`);

describe('what was mended', () => {
  test('soleus comes from the upper quarter of the fibula', () => {
    expect(
      muscle('soleus')
        .attachments.origin.map(({ text }) => text)
        .join(' '),
    ).toContain('upper quarter');
  });

  test('the interossei of the fourth foot space have their nerve from the superficial branch, as a rule', () => {
    expect(nerves('dorsal-interossei-foot').at(-1)).toMatch(/superficial branch \(fourth.*: S2 S3/);
    expect(nerves('plantar-interossei-foot').at(-1)).toMatch(/superficial branch \(third.*: S2 S3/);
  });

  test('short head of biceps femoris L5 to S2; internal oblique from T7', () => {
    expect(nerves('biceps-femoris')).toContain(
      'Common fibular part of the sciatic nerve (short head): L5 S1 S2',
    );
    expect(nerves('internal-oblique')[0]).toMatch(/: T7 T8 T9 T10 T11 T12 L1$/);
  });

  test('the front branch of the obturator nerve runs in front of adductor brevis, behind its neighbours', () => {
    const text = (id: string) => muscle(id).hazards.find(({ name }) => name === 'Obturator nerve')?.text;
    expect(text('adductor-brevis')).toContain('in front of the muscle');
    expect(text('adductor-longus')).toContain('behind the muscle');
    expect(text('pectineus')).toContain('behind the muscle');
  });
});

describe('in every record', () => {
  const spine = (root: string) => {
    const [, part = '', number = ''] = /^([CTLS])(\d+)$/.exec(root) ?? [];
    return { C: 0, T: 8, L: 20, S: 25 }[part as 'C' | 'T' | 'L' | 'S'] + Number(number);
  };

  test('roots stand in order and without a gap', () => {
    const broken = muscles.flatMap(({ id, innervation }) =>
      innervation
        .map(({ roots }) => roots.filter((root) => /^[CTLS]\d/.test(root)).map(spine))
        .filter((numbers) => numbers.some((n, i) => i > 0 && n !== numbers[i - 1]! + 1))
        .map((numbers) => `${id}: ${numbers.join(' ')}`),
    );
    expect(broken).toEqual([]);
  });

  test('muscles of one nerve of the belly wall share its roots', () => {
    for (const id of ['external-oblique', 'internal-oblique', 'transversus-abdominis'])
      expect(nerves(id)[0], id).toMatch(/: T7 T8 T9 T10 T11 T12/);
  });

  test('in the groin the order from outside in is nerve, artery, vein, wherever it is told', () => {
    const told = muscles.flatMap(({ hazards, relief }) =>
      [...hazards.map(({ text }) => text), relief.selfPressure.text].filter((text) =>
        /from outside in/i.test(text),
      ),
    );
    expect(told.length).toBeGreaterThan(3);
    for (const text of told) expect(text).toMatch(/nerve[^.]*artery[^.]*vein/);
  });

  test('the common fibular nerve is told along the inner edge of the tendon of biceps femoris', () => {
    const told = muscles.flatMap(({ hazards, points }) =>
      [...hazards, ...points.flatMap(({ hazards: own = [] }) => own)]
        .filter(
          ({ name, text }) => /common fibular/i.test(name) && /edge of (the|its) (biceps )?tendon/.test(text),
        )
        .map(({ text }) => text),
    );
    expect(told.length).toBeGreaterThan(1);
    for (const text of told) expect(text).toMatch(/inner edge/);
  });
});
