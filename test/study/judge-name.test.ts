// Typed names: every name of every muscle counts, however it is written; a slip is told, another muscle is named.
import { expect, test } from 'vitest';
import { readRecords } from '../../src/node/read-records.ts';
import { dataFolder } from '../../src/node/repository.ts';
import { judgeName } from '../../src/study/judge-name.ts';

const { muscles } = readRecords(dataFolder);
const by = (id: string) => muscles.find((muscle) => muscle.id === id)!;

test('every name of every muscle is right, in capitals, with accents, hyphens and spaces as well', () => {
  for (const muscle of muscles) {
    const { names, synonyms, abbreviations, formerNames } = muscle;
    for (const name of [...Object.values(names), ...synonyms, ...abbreviations, ...formerNames])
      for (const typed of [name, name.toUpperCase(), ` ${name.replace(/ /g, '-')} `, name.replace(/e/g, 'é')])
        expect(judgeName(typed, muscle, muscles), `${muscle.id}: ${typed}`).toEqual({ judged: 'right' });
  }
});

test('without "musculus"; one slip in a long name is told; short names must be exact', () => {
  const right = by('infraspinatus');
  expect(judgeName('m. infraspinatus', right, muscles)).toEqual({ judged: 'right' });
  for (const typed of ['infraspinatu', 'infraspinatuss', 'infraspinetus', 'infrapsinatus'])
    expect(judgeName(typed, right, muscles), typed).toMatchObject({ judged: 'right-but-misspelt' });
  expect(judgeName('infapinats', right, muscles)).toEqual({ judged: 'unknown' });
  expect(judgeName('  ', right, muscles)).toEqual({ judged: 'unknown' });
  expect(judgeName('VI', by('vastus-lateralis'), muscles)).toEqual({
    judged: 'other',
    muscle: 'vastus-intermedius',
  });
});

test('the name of another muscle is never right nor a slip, where this one does not share it', () => {
  for (const right of muscles.slice(0, 12))
    for (const other of muscles) {
      if (other.id === right.id) continue;
      expect(judgeName(other.names.english, right, muscles).judged, `${other.id} for ${right.id}`).toBe(
        'other',
      );
    }
});
