// The deck: a database that SQLite itself finds sound, in a zip that unpacks to what went in; notes known again by their ids.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { loadQuizSource } from '../../../src/node/load-quiz-source.ts';
import { ankiPackage } from '../../../src/study/deck/anki-package.ts';
import { type DeckNote, deckCsv, deckNotes } from '../../../src/study/deck/deck-notes.ts';
import { sqliteFile } from '../../../src/study/deck/sqlite-file.ts';
import { questionKinds } from '../../../src/study/question.ts';
import '../../../src/words/en/late-words.ts';
import '../../../src/words/en/study-words.ts';

const source = await loadQuizSource();
const notes = deckNotes(source, {}, (refs) => refs.join('; '));
const now = new Date('2026-11-28T12:00:00Z');
const python = (code: string, ...args: string[]) =>
  JSON.parse(
    execFileSync('python3', ['-c', code, ...args], { encoding: 'utf8', maxBuffer: 2 ** 28 }),
  ) as unknown;
const has = (module: string) => spawnSync('python3', ['-c', `import ${module}`]).status === 0;
const file = (name: string, bytes: Uint8Array): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'atlas-deck-')), name);
  writeFileSync(path, bytes);
  return path;
};

/** By the directory at the end, as unpackers read it. */
function unpacked(zip: Uint8Array): Map<string, Uint8Array> {
  const bytes = Buffer.from(zip);
  const end = bytes.lastIndexOf(Buffer.from('504b0506', 'hex'));
  let at = bytes.readUInt32LE(end + 16);
  const files = new Map<string, Uint8Array>();
  for (let i = 0; i < bytes.readUInt16LE(end + 10); i++) {
    const [packed, size, nameLength] = [
      bytes.readUInt32LE(at + 20),
      bytes.readUInt32LE(at + 24),
      bytes.readUInt16LE(at + 28),
    ];
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26);
    const content = inflateRawSync(bytes.subarray(start, start + packed));
    expect(content.length).toBe(size);
    files.set(bytes.toString('utf8', at + 46, at + 46 + nameLength), content);
    at += 46 + nameLength;
  }
  return files;
}

test('every kind is there, each note with an answer, a reason, a source and tags', () => {
  expect(new Set(notes.map(({ tags }) => tags[1]))).toEqual(
    new Set(questionKinds.map((kind) => `kind::${kind}`)),
  );
  for (const { id, question, answer, why, sources, tags, choices } of notes) {
    expect(question.length, id).toBeGreaterThan(10);
    expect(answer.length, id).toBeGreaterThan(1);
    // Where the answer is its own reason it is not said twice.
    expect(why, id).not.toContain(answer);
    expect(
      tags.some((tag) => tag.startsWith('region::')),
      id,
    ).toBe(!id.startsWith('red-flag/'));
    expect(sources.length, id).toBeGreaterThan(3);
    if (choices.length > 0) expect(choices, id).toContain(answer);
    for (const tag of tags) expect(tag, id).not.toMatch(/\s/);
  }
  expect(new Set(notes.map(({ id }) => id)).size).toBe(notes.length);
});

test('a note that belongs to a muscle says last how its Latin name is said', () => {
  const own = notes.filter(({ tags }) => tags.some((tag) => tag.startsWith('muscle::')));
  expect(own.length).toBeGreaterThan(500);
  for (const { id, why } of own) expect(why.at(-1), id).toMatch(/^In Latin: [a-z ]+, said [a-zA-Z -]+\.$/);
  const soleus = own.find(({ tags }) => tags.includes('muscle::soleus'));
  expect(soleus?.why.at(-1)).toBe('In Latin: musculus soleus, said SO-le-us.');
  expect(deckCsv([soleus!])).toContain('said SO-le-us');
});

test('a choice holds: region and kinds', () => {
  const some = deckNotes(source, { kinds: ['moves'], set: { region: 'shoulder' } }, () => 'x');
  expect(some.length).toBeGreaterThan(3);
  for (const { tags } of some)
    expect(tags).toEqual(expect.arrayContaining(['kind::moves', 'region::shoulder']));
});

test('the table has a line a note, quoted', () => {
  const [first] = notes;
  const note = { ...(first as DeckNote), question: 'A "q",\nover two lines' };
  expect(deckCsv([note])).toMatch(/^id,kind,question,.*\r\n"[^"]+","[^"]+","A ""q"",\nover two lines",/);
});

test('the package unpacks: collection, and each picture under its number', async () => {
  const [pictured] = notes.filter(({ point }) => point !== undefined);
  const png = Uint8Array.from([137, 80, 78, 71]);
  const files = unpacked(
    await ankiPackage([pictured!], { now, pictures: new Map([[pictured!.point!, png]]) }),
  );
  expect([...files.keys()].sort()).toEqual(['0', 'collection.anki2', 'media']);
  expect([...files.get('0')!]).toEqual([...png]);
  const media = JSON.parse(Buffer.from(files.get('media')!).toString()) as Record<string, string>;
  expect(media['0']).toBe(`trigger-point-atlas-${pictured!.point}.png`);
  expect(Buffer.from(files.get('collection.anki2')!).includes(Buffer.from(`<img src="${media['0']}">`))).toBe(
    true,
  );
});

const report = `
import json, sqlite3, sys
c = sqlite3.connect(sys.argv[1])
one = lambda sql: c.execute(sql).fetchall()
print(json.dumps({'check': one('pragma integrity_check'), 'notes': one('select id, guid, flds, csum from notes order by id'),
 'orphans': one('select count(*) from cards where nid not in (select id from notes)'), 'ver': one('select ver from col')}))`;
interface Report {
  check: [string][];
  notes: [number, string, string, number][];
  orphans: [number][];
  ver: [number][];
}

test.skipIf(!has('sqlite3'))(
  'SQLite finds the collection sound (skipped where python3 has no sqlite3)',
  async () => {
    const read = async (at: Date) =>
      python(
        report,
        file('c.anki2', unpacked(await ankiPackage(notes, { now: at })).get('collection.anki2')!),
      ) as Report;
    const { check, notes: rows, orphans, ver } = await read(now);
    expect(check).toEqual([['ok']]);
    expect(ver).toEqual([[11]]);
    expect(orphans).toEqual([[0]]);
    expect(rows).toHaveLength(notes.length);
    expect(new Set(rows.map(([id]) => id)).size).toBe(notes.length);
    expect(new Set(rows.map(([, guid]) => guid)).size).toBe(notes.length);
    for (const [, guid, fields] of rows) expect(fields.split('\x1f')[0]).toBe(guid.slice(4));
    // A later edition has the same notes under the same ids.
    const later = await read(new Date('2027-02-01T08:00:00Z'));
    expect(later.notes).toEqual(rows);
  },
);

test.skipIf(!has('sqlite3'))(
  'rows of every size and value come back, over many pages (skipped where python3 has no sqlite3)',
  () => {
    const rows = Array.from({ length: 3000 }, (_, i) => ({
      id: i * 7 + 1,
      values: [
        null,
        i % 2 ? -(2 ** (i % 50)) : 2 ** (i % 50) - 1,
        'ä'.repeat(i % 300),
        i % 5 === 0 ? null : 0,
      ],
    }));
    const path = file(
      't.db',
      sqliteFile([{ name: 't', sql: 'CREATE TABLE t (id integer primary key, n, s, z)', rows }]),
    );
    const read = python(
      `import json, sqlite3, sys\nc = sqlite3.connect(sys.argv[1])\nprint(json.dumps([c.execute('pragma integrity_check').fetchall(), c.execute('select * from t order by id').fetchall()]))`,
      path,
    ) as [unknown, unknown[][]];
    expect(read[0]).toEqual([['ok']]);
    expect(read[1]).toEqual(rows.map(({ id, values }) => [id, ...values.slice(1)]));
  },
);

const importTwice = `
import json, os, sys, tempfile
from anki.collection import Collection
col = Collection(os.path.join(tempfile.mkdtemp(), 'collection.anki2'))
counts = []
for _ in range(2):
    try:
        from anki.importing.apkg import AnkiPackageImporter
        AnkiPackageImporter(col, sys.argv[1]).run()
    except ImportError:
        from anki.collection import ImportAnkiPackageRequest, ImportAnkiPackageOptions
        col.import_anki_package(ImportAnkiPackageRequest(package_path=sys.argv[1], options=ImportAnkiPackageOptions()))
    counts.append(col.db.scalar('select count() from notes'))
print(json.dumps(counts))`;

test.skipIf(!has('anki'))(
  'Anki itself takes it, twice without doubles (skipped where python3 has no anki)',
  async () => {
    const path = file('deck.apkg', await ankiPackage(notes, { now }));
    expect(python(importTwice, path)).toEqual([notes.length, notes.length]);
  },
);
