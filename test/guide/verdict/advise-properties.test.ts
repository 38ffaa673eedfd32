// What must hold for every case that a person can tell, not only for the written ones.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCase } from '../../../src/guide/case/case.ts';
import { advise } from '../../../src/guide/verdict/advise.ts';
import type { Verdict } from '../../../src/guide/verdict/verdict.ts';
import { inWords } from '../../../src/words/format.ts';
import type { Wording } from '../../../src/words/phrase.ts';
import { absoluteCaution, anySubject, openCase, redFlagId, retold } from '../cases.ts';

const runs = { numRuns: 300 };

function walk(value: unknown, visit: (key: string, value: unknown) => void): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    visit(key, inner);
    walk(inner, visit);
  }
}

test('same case, same verdict; the order of answers and repeated answers change nothing', () => {
  fc.assert(
    fc.property(
      openCase,
      anySubject,
      fc.uniqueArray(redFlagId, { maxLength: 3 }),
      (told, subject, redFlags) => {
        const full = { ...told, redFlags };
        const verdict = advise(full, subject);
        expect(advise(structuredClone(full), subject)).toEqual(verdict);
        expect(JSON.stringify(advise(retold(full), subject))).toBe(JSON.stringify(verdict));
      },
    ),
    runs,
  );
});

test('a red flag, however many, moves any verdict to not-now and nowhere else', () => {
  fc.assert(
    fc.property(
      openCase,
      anySubject,
      fc.uniqueArray(redFlagId, { minLength: 1, maxLength: 4 }),
      (told, subject, redFlags) => {
        const verdict = advise({ ...told, redFlags }, subject);
        expect(verdict.modality).toBe('not-now');
        expect(verdict.protocol.steps).toEqual([]);
        expect(
          verdict.redFlags
            .filter(({ set }) => set)
            .map(({ id }) => id)
            .sort(),
        ).toEqual([...redFlags].sort());
      },
    ),
    runs,
  );
});

test('an absolute caution moves any verdict to not-now', () => {
  fc.assert(
    fc.property(openCase, anySubject, absoluteCaution, (told, subject, caution) => {
      const verdict = advise({ ...told, cautions: [...(told.cautions ?? []), caution] }, subject);
      expect(verdict.modality).toBe('not-now');
      expect(verdict.reasons.map(({ id }) => id)).toContain(caution);
    }),
    runs,
  );
});

test('without a stop, only the wish for gentle work leads to not-now', () => {
  fc.assert(
    fc.property(openCase, anySubject, (told, subject) => {
      const { modality, urgency } = advise(told, subject);
      const gentle = told.cautions?.some(
        (id) => id === 'low-pain-tolerance' || id === 'wants-gentle-massage',
      );
      if (modality === 'not-now') expect([gentle, urgency]).toEqual([true, 'advice']);
      if (gentle) expect(['deep-tissue', 'not-now']).toContain(modality);
    }),
    runs,
  );
});

test('nothing is ever held under 10 or over 30 seconds, nor pressed above 7 of 10', () => {
  fc.assert(
    fc.property(openCase, anySubject, (told, subject) => {
      let doses = 0;
      walk(advise(told, subject), (key, value) => {
        if (key === 'holdSeconds' || key === 'aim') {
          const [from, to] = value as [number, number];
          expect(from).toBeLessThanOrEqual(to);
          expect(from).toBeGreaterThanOrEqual(key === 'aim' ? 1 : 10);
          expect(to).toBeLessThanOrEqual(key === 'aim' ? 7 : 30);
          doses += 1;
        }
        if (key === 'comfortCap') expect(value).toBe(7);
      });
      if (advise(told, subject).modality !== 'not-now') expect(doses).toBeGreaterThan(0);
    }),
    runs,
  );
});

test('the weights are the sum of the votes, and the heavier side is never left out', () => {
  const votes = ({ reasons, against }: Verdict) =>
    [...reasons, ...against].filter(
      ({ kind }) => kind === 'indication' || kind === 'answer' || kind === 'body',
    );
  fc.assert(
    fc.property(openCase, anySubject, (told, subject) => {
      const verdict = advise({ ...told, cautions: [] }, subject);
      const sum = (work: string) =>
        votes(verdict)
          .filter(({ says, id }) => says === work && !id.startsWith('outcome'))
          .reduce((total, { weight }) => total + weight, 0);
      const { deepTissue, neuromuscular } = verdict.weights;
      expect([sum('deep-tissue'), sum('neuromuscular')]).toEqual([deepTissue, neuromuscular]);
      if (verdict.modality === 'deep-tissue') expect(deepTissue).toBeGreaterThan(neuromuscular);
      if (verdict.modality === 'neuromuscular') expect(neuromuscular).toBeGreaterThan(deepTissue);
    }),
    runs,
  );
});

test('pain that is felt farther away never makes the point less a case for neuromuscular work', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(openCase, anySubject, share, share, (told, subject, one, other) => {
      if (subject === undefined) return;
      const lead = (remoteShare: number) => {
        const { weights } = advise(told, { traits: { ...subject.traits, remoteShare } });
        return weights.neuromuscular - weights.deepTissue;
      };
      expect(lead(Math.max(one, other))).toBeGreaterThanOrEqual(lead(Math.min(one, other)));
    }),
    runs,
  );
});

test('every sentence is filled in and sourced, and no contested claim is ever a reason', () => {
  fc.assert(
    fc.property(openCase, anySubject, (told, subject) => {
      const verdict = advise(told, subject);
      walk(verdict, (key, value) => {
        if (['text', 'summary', 'headline', 'saysDtm', 'saysNmt'].includes(key))
          expect(inWords(value as Wording)).not.toMatch(/[{}]|undefined|\[object|^$/);
      });
      for (const { facts, sources } of [...verdict.reasons, ...verdict.against]) {
        expect(facts.length).toBeGreaterThan(0);
        expect(sources.length).toBeGreaterThan(0);
        expect(facts.filter((id) => id >= 'F70')).toEqual([]);
      }
      expect(verdict.reasons.length).toBeGreaterThan(0);
    }),
    runs,
  );
});

test('random cases are cases by the schema', () => {
  fc.assert(
    fc.property(openCase, (told) => {
      expect(parseCase(JSON.parse(JSON.stringify(told)))).toEqual(told);
    }),
    runs,
  );
});
