// What the records tell a lay reader to do: read as a whole for what could hurt, and for words that a lay reader does not know.
import { describe, expect, test } from 'vitest';
import type { Muscle } from '../../src/dataset/muscle-schema.ts';
import { readRecords } from '../../src/node/read-records.ts';

const { muscles, ...lists } = readRecords('data');
const pressing = muscles.filter(({ relief }) => relief.selfPressure.at?.length !== 0);
const named = (list: readonly Muscle[]) => list.map(({ id }) => id);
const pressure = ({ relief }: Muscle) => relief.selfPressure.text;

describe('exclusions stand in the self-pressure itself', () => {
  test('blood thinners, wherever something is pressed', () => {
    expect(named(pressing.filter((muscle) => !/blood thinners/i.test(pressure(muscle))))).toEqual([]);
  });

  test('thin bones, wherever a ball or a finger lies on spine, ribs or hip', () => {
    const bony = pressing.filter(
      ({ id, region }) =>
        ['back', 'chest'].includes(region) ||
        (region === 'pelvis' && id !== 'iliacus') ||
        ['tensor-fasciae-latae', 'vastus-lateralis', 'infraspinatus', 'supraspinatus'].includes(id),
    );
    expect(bony.length).toBeGreaterThan(25);
    // Under the collar bone a fingertip presses up, lightly, and not on blood thinners or a broken bone.
    const others = ['subclavius'];
    expect(
      named(bony.filter((muscle) => !/thin bones/.test(pressure(muscle)))).filter(
        (id) => !others.includes(id),
      ),
    ).toEqual([]);
  });

  test('stroke and narrowed neck arteries, at the front and side of the neck and below the skull', () => {
    const neck = muscles.filter(({ hazards, region }) =>
      hazards.some(
        ({ name }) =>
          /carotid|jugular|vertebral artery/i.test(name) && (region === 'neck' || /carotid/i.test(name)),
      ),
    );
    expect(neck.length).toBeGreaterThan(14);
    expect(named(neck.filter(({ redFlags }) => !redFlags.includes('stroke-or-dissection')))).toEqual([]);
    // On the back of the neck the head only rests on two balls at mid-neck.
    const others = ['semispinalis-cervicis'];
    expect(
      named(neck.filter((muscle) => !/stroke/.test(pressure(muscle)))).filter((id) => !others.includes(id)),
    ).toEqual([]);
  });

  test('a clot, wherever a calf is pressed', () => {
    const calf = pressing.filter(({ hazards }) =>
      hazards.some(({ name }) => name === 'Deep veins of the calf'),
    );
    expect(calf.length).toBeGreaterThan(4);
    expect(
      named(calf.filter((muscle) => !/swollen, warm or newly sore calf/.test(pressure(muscle)))),
    ).toEqual([]);
  });

  test('numb feet, wherever a foot is pressed; kidneys in the loin; pregnancy on the belly', () => {
    const silent = pressing.filter((muscle) => {
      const text = pressure(muscle);
      if (muscle.region === 'foot') return !/feels little or heals badly/.test(text);
      if (muscle.hazards.some(({ name }) => name === 'Kidney') && muscle.region === 'back')
        return !/kidney/.test(text);
      if (muscle.region === 'abdomen') return !/pregnancy/.test(text);
      return false;
    });
    expect(named(silent)).toEqual([]);
  });

  test('a source says it: each exclusion brings the work that it comes from', () => {
    const carriers: readonly [RegExp, readonly string[]][] = [
      [/blood thinners/i, ['ernst-2003', 'yin-2014', 'batavia-2004']],
      [/thin bones|pregnancy|recent surgery/, ['batavia-2004']],
      [/stroke/, ['lopez-navarro-2021']],
      [/swollen, warm|swollen leg/, ['nice-ng158']],
    ];
    const unsourced = muscles.flatMap((muscle) => {
      const { text, sources } = muscle.relief.selfPressure;
      return carriers
        .filter(([word, ids]) => word.test(text) && !ids.some((id) => sources.includes(id)))
        .map(([word]) => `${muscle.id}: ${word.source}`);
    });
    expect(unsourced).toEqual([]);
  });
});

describe('stop lines', () => {
  test('name what to look for at that place', () => {
    const signs =
      /tingl|numb|bruis|swell|swollen|pulse|faint|dizz|giddy|blur|sight|weak|lump|bulge|pale|cold|blood|swallow|breath|burn|grows|shoots|lock|hot|snap|catch/;
    expect(named(muscles.filter(({ relief }) => !signs.test(relief.selfPressure.stop)))).toEqual([]);
  });

  test('are not one line for many places', () => {
    const stops = muscles.map(({ relief }) => relief.selfPressure.stop);
    const often = stops.filter((stop) => stops.filter((other) => other === stop).length > 2);
    expect([...new Set(often)]).toEqual([]);
  });
});

test('how much it may hurt is told once: the figure of the text, of the stop line and of the record agree', () => {
  const wrong = pressing.filter(({ relief: { selfPressure } }) => {
    const { text, stop, mostOf10 = 7 } = selfPressure;
    const told = [...`${text} ${stop}`.matchAll(/(\d) of 10/g)].map(([, figure]) => Number(figure));
    return told.length === 0 || told.some((figure) => figure !== mostOf10);
  });
  expect(named(wrong)).toEqual([]);
});

describe('stretches', () => {
  test('that bend the spine leave out thin bones, those that cross the hip leave out a new hip joint', () => {
    const silent = muscles.filter(({ relief: { stretch } }) => {
      if (
        /curl|bend forward|upper back (bend|round)|toward the chest, slowly/.test(stretch.text) &&
        /Sit|Lie/.test(stretch.text)
      )
        return !/thin bones|new hip|finger|toes|fold/.test(stretch.text);
      if (/cross (the|its|that) .*(foot|leg)|knee toward the opposite shoulder/.test(stretch.text))
        return !/new hip/.test(stretch.text);
      return false;
    });
    expect(named(silent)).toEqual([]);
  });

  test('push on no throat and turn no neck up and back', () => {
    const wrong = muscles.filter(({ relief: { stretch } }) =>
      /slide the hyoid|turn the face up|face up towards|over the windpipe/.test(stretch.text),
    );
    expect(named(wrong)).toEqual([]);
  });
});

test('a dropped foot, shingles or a heart attack never stands as a mere cause: it says who must look first', () => {
  const silent = muscles.flatMap(({ id, overload }) =>
    [...overload.activates, ...overload.perpetuates]
      .filter(({ text }) =>
        /foot (drops|is weak)|dropped foot|shingles|heart attack|angina|broken hip|nerve root/i.test(text),
      )
      .filter(({ text }) => !/doctor/.test(text))
      .map(({ text }) => `${id}: ${text}`),
  );
  expect(silent).toEqual([]);
});

test('places that only a trained hand reaches are not told to a lay finger, and the find says so', () => {
  for (const { id, relief, points } of muscles) {
    if (relief.selfPressure.at?.length !== 0) continue;
    for (const { find, number } of points)
      expect(`${find.text} ${find.grip}`, `${id}-${number}`).toMatch(/trained|clinician|nobody|none/i);
  }
});

describe('words', () => {
  const texts: { where: string; text: string }[] = [];
  const walk = (where: string, value: unknown): void => {
    if (typeof value === 'string') texts.push({ where, text: value });
    else if (Array.isArray(value)) for (const item of value) walk(where, item);
    else if (typeof value === 'object' && value !== null)
      for (const [key, item] of Object.entries(value)) if (key !== 'sources') walk(`${where}.${key}`, item);
  };
  for (const muscle of muscles) walk(muscle.id, muscle);
  for (const [kind, list] of Object.entries(lists)) if (kind !== 'sources') walk(kind, list);

  test('no "borne", no "hind", no "means: move"', () => {
    const found = texts.filter(({ text }) => /\bborne\b|\bhind\b|\bmeans: /i.test(text));
    expect(found.map(({ where, text }) => `${where}: ${text}`)).toEqual([]);
  });

  test('a find text and an advice say it plainly; the exact word stands in brackets after it', () => {
    const exact = new RegExp(
      `\\b(${[
        'PSIS|ASIS|trochanter|ilium|femur|tibia|fibula|ulna|radius|humerus|scapula|scapular|acromion|coracoid',
        'epicondyle|olecranon|metacarpals?|metatarsals?|calcaneus|navicular|xiphoid|hyoid|mastoid|ramus|mandibular',
        'aponeurosis|foramen|sacrospinous|ischial|obturator|inguinal|iliotibial|costal arch|spinous|lamina',
        'gluteus|piriformis|gastrocnemius|soleus|sartorius|pectineus|gracilis|adductor longus|semitendinosus',
        'femoris|vastus|fasciae latae|tibialis|fibularis|abductor|brachioradialis|carpi|palmaris|digitorum',
        'brachialis|sternocleidomastoid|trapezius|levator scapulae|splenius|pectoralis|rectus|transversus',
        'infraspinatus|latissimus|deltoid|masseter|pterygoid|subclavian|femoral artery',
      ].join('|')})\\b`,
    );
    const raw = muscles.flatMap(({ id, points, relief }) =>
      [
        relief.selfPressure.text,
        relief.selfPressure.stop,
        relief.stretch.text,
        relief.position.text,
        ...(relief.selfPressure.avoids ?? []).map(({ how }) => how),
        ...points.flatMap(({ find }) => [find.position, find.text, find.felt]),
      ]
        .map((text) => text.replace(/\([^()]*\)/g, ''))
        .filter((text) => exact.test(text))
        .map((text) => `${id}: ${exact.exec(text)?.[0]} in: ${text}`),
    );
    expect(raw).toEqual([]);
  });
});
