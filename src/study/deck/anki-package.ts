// An Anki package (.apkg): a zip of a collection, which is an SQLite database of Anki's schema 11, and its pictures.
import { strToU8, zipSync } from 'fflate';
import type { DeckNote } from './deck-notes.ts';
import { type SqlTable, sqliteFile } from './sqlite-file.ts';

/** Never change: by them Anki knows deck and note type again. */
const DECK = 1_764_288_000_001;
const MODEL = 1_764_288_000_002;
const FIRST_NOTE = 1_500_000_000_000;
/** Of every file in the zip, as the zip's own time has it, without a zone: the same content is the same package. */
const ZIPPED = new Date(1980, 0, 1);

export interface AnkiOptions {
  readonly now: Date;
  /** PNG by point. */
  readonly pictures?: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
}

export async function ankiPackage(
  notes: readonly DeckNote[],
  { now, pictures = new Map() }: AnkiOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const seconds = Math.floor(now.getTime() / 1000);
  const used = [...new Set(notes.flatMap(({ point }) => (point && pictures.has(point) ? [point] : [])))];
  const rows = await Promise.all(notes.map((note) => noteRow(note, seconds, used)));
  const collection = sqliteFile([
    colTable(now, seconds),
    { name: 'notes', sql: schema.notes, rows },
    { name: 'cards', sql: schema.cards, rows: rows.map(({ id }, i) => cardRow(id, i, seconds)) },
    { name: 'revlog', sql: schema.revlog, rows: [] },
    { name: 'graves', sql: schema.graves, rows: [] },
  ]);
  const media = Object.fromEntries(used.map((point, i) => [String(i), pictureName(point)]));
  return zipSync(
    {
      'collection.anki2': collection,
      ...Object.fromEntries(used.map((point, i) => [String(i), pictures.get(point)!])),
      media: strToU8(JSON.stringify(media)),
    },
    { mtime: ZIPPED },
  );
}

const pictureName = (point: string) => `trigger-point-atlas-${point}.png`;

const schema = {
  col: 'CREATE TABLE col (id integer primary key, crt integer not null, mod integer not null, scm integer not null, ver integer not null, dty integer not null, usn integer not null, ls integer not null, conf text not null, models text not null, decks text not null, dconf text not null, tags text not null)',
  notes:
    'CREATE TABLE notes (id integer primary key, guid text not null, mid integer not null, mod integer not null, usn integer not null, tags text not null, flds text not null, sfld integer not null, csum integer not null, flags integer not null, data text not null)',
  cards:
    'CREATE TABLE cards (id integer primary key, nid integer not null, did integer not null, ord integer not null, mod integer not null, usn integer not null, type integer not null, queue integer not null, due integer not null, ivl integer not null, factor integer not null, reps integer not null, lapses integer not null, left integer not null, odue integer not null, odid integer not null, flags integer not null, data text not null)',
  revlog:
    'CREATE TABLE revlog (id integer primary key, cid integer not null, usn integer not null, ease integer not null, ivl integer not null, lastIvl integer not null, factor integer not null, time integer not null, type integer not null)',
  graves: 'CREATE TABLE graves (usn integer not null, oid integer not null, type integer not null)',
} as const;

/** Anki keeps fields as HTML, one after the other with this between them. */
const BETWEEN = '\x1f';
const html = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll(BETWEEN, ' ');
const list = (texts: readonly string[], tag: 'ol' | 'ul') =>
  texts.length === 0 ? '' : `<${tag}>${texts.map((text) => `<li>${html(text)}</li>`).join('')}</${tag}>`;

async function noteRow(note: DeckNote, seconds: number, pictured: readonly string[]) {
  const { id, kind, question, choices, answer, why, sources, tags, point } = note;
  const picture = point && pictured.includes(point) ? `<img src="${pictureName(point)}">` : '';
  const fields = [
    id,
    html(kind),
    html(question),
    list(choices, 'ol'),
    html(answer),
    list(why, 'ul'),
    html(sources),
    picture,
  ];
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-1', new TextEncoder().encode(id)));
  const view = new DataView(digest.buffer);
  // Five bytes of the name's digest: an id of its own, the same from edition to edition.
  const number = FIRST_NOTE + view.getUint32(4) * 16 + (digest[8]! >> 4);
  const values = [
    null,
    `tpa:${id}`,
    MODEL,
    seconds,
    -1,
    ` ${tags.join(' ')} `,
    fields.join(BETWEEN),
    id,
    view.getUint32(0),
    0,
    '',
  ];
  return { id: number, values };
}

function cardRow(note: number, due: number, seconds: number) {
  return {
    id: note,
    values: [null, note, DECK, 0, seconds, -1, 0, 0, due + 1, 0, 0, 0, 0, 0, 0, 0, 0, ''],
  };
}

const fieldNames = ['Id', 'Kind', 'Question', 'Choices', 'Answer', 'Why', 'Sources', 'Picture'];
const front =
  '<p class="kind">{{Kind}}</p><p class="question">{{Question}}</p>{{#Choices}}<div class="choices">{{Choices}}</div>{{/Choices}}';
const back =
  '{{FrontSide}}<hr id="answer"><p class="answer">{{Answer}}</p>{{#Picture}}<p>{{Picture}}</p>{{/Picture}}<div class="why">{{Why}}</div><p class="sources">{{Sources}}</p>';
const css =
  '.card{font-family:Georgia,serif;font-size:20px;line-height:1.4;color:#221c15;background:#f4efe4;max-width:34em;margin:0 auto;text-align:start}.kind,.sources{font-size:.8em;color:#5d5346}.answer{font-weight:700}.why{font-size:.9em}img{max-width:100%}.nightMode.card{color:#ece5d8;background:#13161c}.nightMode .kind,.nightMode .sources{color:#b6ad9e}';

function colTable(now: Date, seconds: number): SqlTable {
  const model = {
    id: MODEL,
    name: 'Trigger Point Atlas',
    type: 0,
    mod: seconds,
    usn: -1,
    sortf: 0,
    did: DECK,
    tmpls: [{ name: 'Card', ord: 0, qfmt: front, afmt: back, did: null, bqfmt: '', bafmt: '' }],
    flds: fieldNames.map((name, ord) => ({
      name,
      ord,
      sticky: false,
      rtl: false,
      font: 'Georgia',
      size: 20,
      media: [],
    })),
    css,
    latexPre: '',
    latexPost: '',
    latexsvg: false,
    req: [[0, 'any', [1, 2]]],
    tags: [],
    vers: [],
  };
  const deck = (id: number, name: string) => ({
    id,
    name,
    desc: '',
    mod: seconds,
    usn: -1,
    conf: 1,
    dyn: 0,
    collapsed: false,
    browserCollapsed: false,
    extendNew: 0,
    extendRev: 0,
    newToday: [0, 0],
    revToday: [0, 0],
    lrnToday: [0, 0],
    timeToday: [0, 0],
  });
  const options = {
    id: 1,
    name: 'Default',
    mod: 0,
    usn: 0,
    maxTaken: 60,
    autoplay: true,
    timer: 0,
    replayq: true,
    dyn: false,
    new: { bury: true, delays: [1, 10], initialFactor: 2500, ints: [1, 4, 7], order: 1, perDay: 20 },
    rev: { bury: true, ease4: 1.3, fuzz: 0.05, ivlFct: 1, maxIvl: 36500, perDay: 200 },
    lapse: { delays: [10], leechAction: 1, leechFails: 8, minInt: 1, mult: 0 },
  };
  const conf = {
    activeDecks: [1],
    curDeck: 1,
    newSpread: 0,
    collapseTime: 1200,
    timeLim: 0,
    estTimes: true,
    dueCounts: true,
    curModel: String(MODEL),
    nextPos: 1,
    sortType: 'noteFld',
    sortBackwards: false,
    addToCur: true,
  };
  const json = (value: unknown) => JSON.stringify(value);
  return {
    name: 'col',
    sql: schema.col,
    rows: [
      {
        id: 1,
        values: [
          null,
          seconds - (seconds % 86_400),
          now.getTime(),
          now.getTime(),
          11,
          0,
          0,
          0,
          json(conf),
          json({ [MODEL]: model }),
          json({ 1: deck(1, 'Default'), [DECK]: deck(DECK, 'Trigger Point Atlas') }),
          json({ 1: options }),
          '{}',
        ],
      },
    ],
  };
}
