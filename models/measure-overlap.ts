// `npx tsx models/measure-overlap.ts [STEP]`: which grown muscles swallow each other, on both bodies in display pose, the worst first.
import { solidOf } from '../src/compile/muscles/measure-tissue.ts';
import { overlaps } from '../src/compile/muscles/overlap.ts';
import { readTissue } from '../src/node/read-tissue.ts';
import { sexes } from '../src/space/sex.ts';

const step = Number(process.argv[2] ?? 2);
const regions = readTissue('display', ['head', 'trunk', 'arm', 'leg']);
for (const sex of sexes) {
  const solids = regions.flatMap((region) =>
    region.pieces
      .filter(({ tissue }) => tissue === 'flesh' || tissue === 'bone')
      .map((piece) => ({ id: piece.id, solid: solidOf(region, region.positions[sex], piece) })),
  );
  const { pairs, mm3 } = overlaps(solids, step);
  const all = [...mm3.values()].reduce((sum, one) => sum + one, 0);
  const both = pairs.reduce((sum, pair) => sum + pair.mm3, 0);
  console.log(
    `${sex}: ${(both / 1000).toFixed(1)} of ${(all / 1000).toFixed(0)} cm3 lie in two at once, ${((100 * both) / all).toFixed(2)} %; pairs over 1 % of the smaller: ${pairs.filter(({ share }) => share > 0.01).length} of ${pairs.length}`,
  );
  for (const { a, b, mm3: shared, share } of pairs.slice(0, 40))
    console.log(`  ${a} and ${b}: ${(shared / 1000).toFixed(2)} cm3, ${(share * 100).toFixed(1)} %`);
}
