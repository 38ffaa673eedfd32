// Look-up over the real records: for every area and every complaint the order agrees with what the rows say.
import { expect, test } from 'vitest';
import { candidateMuscles } from '../../src/anatomy/candidate-muscles.ts';
import { extentOf, type LookupReason, leadingReason, rankPoints } from '../../src/anatomy/lookup.ts';
import { makeIndex } from '../../src/dataset/make-index.ts';
import { loadFigures } from '../../src/node/load-figures.ts';

const { records, shares } = await loadFigures();
const index = makeIndex(records);
const questions = [
  ...records.areas.map(({ id }) => ({ id, areas: [id], symptom: undefined })),
  ...records.symptoms.map(({ id }) => ({ id, areas: [], symptom: id })),
].flatMap((question) => [
  { ...question, measured: shares },
  // Before the measures have come the same must hold.
  { ...question, id: `${question.id}, unmeasured`, measured: undefined },
]);

const rowsOf = ({ areas, symptom, measured }: (typeof questions)[number]) =>
  candidateMuscles(rankPoints(index, { areas, side: 'left', ...(symptom ? { symptom } : {}) }, measured));

/** What a row says, as a place in an order: smaller comes first. */
function told(reason: LookupReason | undefined): readonly [step: number, within: number] {
  switch (reason?.kind) {
    case 'complaint':
      return [0, reason.rank];
    case 'named':
      return [1, reason.rank];
    case 'covers':
      return [2, { often: 0, some: 1, edge: 2 }[extentOf(reason)]];
    default:
      return [3, 0];
  }
}

test('every place and complaint has candidates', () => {
  for (const question of questions) expect(rowsOf(question).length, question.id).toBeGreaterThan(0);
});

test('no row stands above one whose words say more', () => {
  for (const question of questions) {
    const rows = rowsOf(question).map(({ best }) => told(leadingReason(best.reasons)));
    const sorted = rows.toSorted(([a, x], [b, y]) => a - b || x - y);
    expect(rows, question.id).toEqual(sorted);
  }
});

test('a muscle is one row; its best point says what the row says; no two rows of points say the same', () => {
  for (const question of questions) {
    const rows = rowsOf(question);
    expect(new Set(rows.map(({ muscle }) => muscle)).size, question.id).toBe(rows.length);
    for (const { best, sayings } of rows) {
      expect(sayings[0]?.[0]).toBe(best);
      const points = sayings.flat().map(({ point, side }) => `${point} ${side}`);
      expect(new Set(points).size).toBe(points.length);
      const words = sayings.map(([{ side, reasons }]) =>
        [
          side,
          ...new Set(
            reasons.map((reason) =>
              reason.kind === 'covers'
                ? extentOf(reason)
                : `${reason.kind} ${reason.kind === 'named' && reason.exact}`,
            ),
          ),
        ]
          .sort()
          .join(),
      );
      expect(new Set(words).size, question.id).toBe(words.length);
    }
  }
});

test('a likelihood is never read from how much is covered: the calf, where the two part', () => {
  const [question] = questions.filter(({ id }) => id === 'posterior-leg');
  const rows = question ? rowsOf(question) : [];
  const list = records.painGuide.find(({ area }) => area === 'posterior-leg')?.muscles ?? [];
  expect(rows.slice(0, list.length).map(({ muscle }) => muscle)).toEqual(list.map(({ muscle }) => muscle));
});
