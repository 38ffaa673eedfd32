// A record of the data set, broken somewhere: read whole, or refused by record, field, got and expected; never another exception.
import fc from 'fast-check';
import { checkRecords } from '../../src/dataset/check-records.ts';
import { DataError } from '../../src/dataset/data-error.ts';
import { parseJsonRecord } from '../../src/dataset/parse-record.ts';
import {
  type AtlasRecords,
  recordKey,
  recordKindNames,
  recordKinds,
} from '../../src/dataset/record-kinds.ts';
import { readRecords } from '../../src/node/read-records.ts';
import { checkJson } from '../../src/node/read-text.ts';
import { dataFolder } from '../../src/node/repository.ts';
import { type FuzzRow, fuzzRow } from './fuzz-row.ts';

type Path = readonly (string | number)[];

export function recordRows(): FuzzRow[] {
  const records = readRecords(dataFolder);
  const all = recordKindNames.flatMap((kind) => records[kind].map((record, at) => ({ kind, record, at })));
  const junk = fc.oneof(
    fc.constantFrom(null, '', 'left', -1, 0, 1e9, Number.MAX_SAFE_INTEGER, true, [], {}, '__proto__'),
    fc.string({ maxLength: 30 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.jsonValue({ maxDepth: 2 }),
  );
  const how = fc.constantFrom('replace', 'remove', 'double', 'rename', 'cut');
  const broken = fc.tuple(fc.nat(all.length - 1), fc.nat(), how, junk).map(([which, where, what, value]) => {
    const { kind, record, at } = all[which]!;
    const paths = pathsIn(record);
    const path = paths[where % paths.length]!;
    return { kind, at, path: path.join('.'), what, text: spoilt(record, path, what, value) };
  });
  const read = ({ kind, at, text }: { kind: keyof AtlasRecords; at: number; text: string }) => {
    const { path, schema } = recordKinds[kind];
    checkJson(path, text);
    const record = parseJsonRecord(schema as never, path, text) as object;
    recordKey(kind, record);
    return { ...records, [kind]: records[kind].toSpliced(at, 1, record as never) } as AtlasRecords;
  };
  const refusedByName = (act: () => unknown): void => {
    try {
      act();
    } catch (fault) {
      if (!(fault instanceof DataError)) throw fault;
      const { record, field } = fault;
      if (!record || !field) throw new Error(`refused without its place: ${fault.message}`);
    }
  };
  return [
    fuzzRow('records of the data set, each alone', 1, broken, (one) => refusedByName(() => read(one))),
    fuzzRow('records of the data set, among the others', 0.03, broken, (one) =>
      refusedByName(() => checkRecords(read(one))),
    ),
  ];
}

/** Of every value in it, the innermost as well. */
function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, one]) =>
    pathsIn(one, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return path.length === 0 ? inner : [path, ...inner];
}

function spoilt(record: object, path: Path, what: string, value: unknown): string {
  const copy = structuredClone(record) as Record<string | number, unknown>;
  const holder = path
    .slice(0, -1)
    .reduce<Record<string | number, unknown>>((at, key) => at[key] as Record<string | number, unknown>, copy);
  const last = path.at(-1)!;
  const had = holder[last];
  if (what === 'replace') holder[last] = value;
  else if (what === 'double') {
    if (Array.isArray(holder)) holder.push(structuredClone(had));
    else holder[`${last}2`] = structuredClone(had);
  } else if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else {
    delete holder[last];
    if (what === 'rename') holder[`${last}x`] = had;
  }
  const text = JSON.stringify(copy);
  return what === 'cut' ? text.slice(0, Math.floor(text.length / 2)) : text;
}
