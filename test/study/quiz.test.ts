// Every question that the data set can give: one answer is right, no wrong one is right as well, none is given away.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apartMm } from '../../src/dataset/skin-place.ts';
import { loadQuizSource } from '../../src/node/load-quiz-source.ts';
import { likeness } from '../../src/study/content-words.ts';
import { firstKinds, type Question, type QuestionKind, questionKinds } from '../../src/study/question.ts';
import { makeQuiz, questionAbout, subjectsOf } from '../../src/study/quiz.ts';
import { namings, pointsOf } from '../../src/study/quiz-source.ts';
import { inWords } from '../../src/words/format.ts';
import '../../src/words/en/late-words.ts';
import '../../src/words/en/study-words.ts';

const source = await loadQuizSource();
const muscles = new Map(source.muscles.map((muscle) => [muscle.id, muscle]));
const points = new Map(pointsOf(source.muscles).map((point) => [point.id, point]));

/** All of a kind, for some seeds: wrong answers differ from seed to seed. */
const every = (kind: QuestionKind, seeds = [1, 2]): Question[] =>
  seeds.flatMap((seed) =>
    subjectsOf(source, kind).flatMap((subject) => questionAbout(source, { kind, subject }, { seed }) ?? []),
  );
const all = new Map(questionKinds.map((kind) => [kind, every(kind)]));
const of = (kind: QuestionKind) => all.get(kind) ?? [];
const wrongOf = ({ options, right }: Question) => options.filter(({ id }) => id !== right);
const rightText = ({ options, right }: Question) =>
  inWords(options.find(({ id }) => id === right)?.text ?? '');
const named = ({ kind, subject }: Question) => `${kind} ${subject}`;

test.each(questionKinds)('%s: at least half of its subjects give a question', (kind) => {
  const subjects = new Set(of(kind).map(({ subject }) => subject));
  expect(subjects.size / subjectsOf(source, kind).length).toBeGreaterThan(0.5);
});

test.each(questionKinds)(
  '%s: four answers that differ, one of them right, with reason and source',
  (kind) => {
    const sources = new Set(source.muscles.flatMap(({ sources }) => sources));
    expect(sources.size).toBeGreaterThan(3);
    for (const question of of(kind)) {
      const { options, right, why, prompt } = question;
      const texts = options.map(({ text }) => inWords(text));
      expect(new Set(texts).size, named(question)).toBe(4);
      expect(new Set(options.map(({ id }) => id)).size, named(question)).toBe(4);
      expect(options.filter(({ id }) => id === right).length, named(question)).toBe(1);
      expect(inWords(prompt).length).toBeGreaterThan(10);
      expect(why.length, named(question)).toBeGreaterThan(0);
      // A landmark's place is the atlas's own measure; all else is quoted.
      const quoted = kind !== 'where-is-landmark';
      for (const { sources } of why) expect(sources.length > 0, named(question)).toBe(quoted);
    }
  },
);

test('places: a wrong one lies far enough from the right one, and is of another muscle', () => {
  for (const question of of('where-is-it')) {
    const at = source.places.get(question.subject)!;
    for (const { id } of wrongOf(question)) {
      const there = source.places.get(id)!;
      expect(Math.hypot(...at.map((value, i) => value - there[i]!)), named(question)).toBeGreaterThan(44);
      expect(points.get(id)!.muscle.id).not.toBe(points.get(question.subject)!.muscle.id);
    }
  }
});

test.each(['where-does-it-refer', 'which-point-sends-this'] as const)(
  '%s: no wrong point covers the areas of the right one, by the compiled zones',
  (kind) => {
    const covered = (id: string, only: 'essential' | 'all') => {
      const cover = new Map<string, number>();
      for (const [i, zone] of points.get(id)!.point.zones.entries()) {
        if (only === 'essential' && zone.class !== 'essential') continue;
        for (const { area, shareOfArea } of source.shares.get(`${id}#${i}`) ?? [])
          cover.set(area, Math.max(cover.get(area) ?? 0, shareOfArea));
      }
      return cover;
    };
    for (const question of of(kind))
      for (const { id } of wrongOf(question))
        for (const [one, other] of [
          [question.subject, id],
          [id, question.subject],
        ] as const) {
          const there = covered(other, 'all');
          for (const [area, share] of covered(one, 'essential'))
            expect(
              Math.min(share, there.get(area) ?? 0),
              `${named(question)} against ${id} in ${area}`,
            ).toBeLessThan(0.1);
        }
  },
);

test('no point is given away by the words for its part: they stand neither in the place nor in the pain', () => {
  const words = (text: string) =>
    (
      text
        .toLowerCase()
        .match(/finger|thumb|buttock|kneecap|ankle|heel|toe|collar|breast|cheek|tailbone|throat/g) ?? []
    ).sort();
  for (const kind of ['where-does-it-refer', 'which-point-sends-this'] as const)
    for (const question of of(kind)) {
      const { point } = points.get(question.subject)!;
      const name = kind === 'where-does-it-refer' ? inWords(question.prompt) : rightText(question);
      const pain = kind === 'where-does-it-refer' ? rightText(question) : inWords(question.prompt);
      if (!name.includes(point.label)) continue;
      for (const word of words(point.label)) expect(words(pain), named(question)).not.toContain(word);
    }
  for (const question of of('where-is-it'))
    expect(inWords(question.prompt), named(question)).not.toContain('(');
});

test('where-is-it: no place is told by another one, and none names its muscle', () => {
  for (const question of of('where-is-it'))
    for (const { id, text } of question.options) {
      expect(inWords(text), named(question)).not.toMatch(/same line|^A little lower|this one/);
      for (const word of points
        .get(id)!
        .muscle.names.latin.toLowerCase()
        .split(' ')
        .filter((one) => /^(teres|psoas|soleus|sartorius)$/.test(one)))
        expect(inWords(text).toLowerCase(), named(question)).not.toContain(word);
    }
});

test.each(namings)(
  'where-is-landmark, %s: no wrong place lies near, holds the right one or is held by it; no word tells',
  (naming) => {
    const landmarks = new Map(source.landmarks.map((landmark) => [landmark.id, landmark]));
    const words = (text: string) =>
      (text.toLowerCase().match(/[a-z\d]{2,}/g) ?? []).filter((word) => !/^(the|and|of|in|at)$/.test(word));
    let asked = 0;
    for (const subject of subjectsOf(source, 'where-is-landmark')) {
      const question = questionAbout(source, { kind: 'where-is-landmark', subject }, { seed: 3, naming });
      if (!question) continue;
      asked++;
      const right = words(rightText(question));
      const prompt = words(landmarks.get(subject)!.names[naming]);
      const telling = right.filter(
        (word) => prompt.includes(word) && /^(rib|sternum|patella|hamate|hyoid)/.test(word),
      );
      for (const { id, text } of wrongOf(question)) {
        const there = landmarks.get(id)!;
        expect(apartMm(there, landmarks.get(subject)!), named(question)).toBeGreaterThanOrEqual(25);
        const wrong = words(inWords(text));
        expect(
          right.every((word) => wrong.includes(word)),
          `${named(question)} in ${id}`,
        ).toBe(false);
        expect(
          wrong.every((word) => right.includes(word)),
          `${id} in ${named(question)}`,
        ).toBe(false);
        for (const word of telling) expect(wrong.join(' '), named(question)).toContain(word);
      }
    }
    expect(asked).toBeGreaterThan(landmarks.size * 0.8);
  },
);

test('where-is-landmark: all are bone, and each belongs to a region; a set asks about those beside its muscles', () => {
  expect(source.landmarks.length).toBe(193);
  for (const { at } of source.landmarks) expect(at[0]![0]).toBeGreaterThanOrEqual(0);
  const calf = subjectsOf(source, 'where-is-landmark', { region: 'foot' });
  expect(calf).toContain('medial-malleolus');
  expect(calf).not.toContain('acromion');
  expect(calf.length).toBeLessThan(80);
});

test('where-it-attaches: no wrong place lies near, says much the same or names the muscle', () => {
  const places = new Map(source.attachments.map((place) => [place.id, place]));
  for (const question of of('where-it-attaches')) {
    const place = places.get(question.subject)!;
    const { names } = muscles.get(place.muscle)!;
    for (const { text } of question.options)
      expect(inWords(text).toLowerCase(), named(question)).not.toContain(names.english.toLowerCase());
    for (const { id, text } of wrongOf(question)) {
      const there = places.get(id);
      if (there) expect(apartMm(there, place), `${named(question)} against ${id}`).toBeGreaterThanOrEqual(30);
      expect(likeness(inWords(text), rightText(question)), `${named(question)} against ${id}`).toBeLessThan(
        0.34,
      );
    }
  }
});

test('where-it-attaches: ends that a hand reaches, over their bone: near the landmark that anatomy names', () => {
  const landmarks = new Map(source.landmarks.map((landmark) => [landmark.id, landmark]));
  const places = new Map(source.attachments.map((place) => [place.id, place]));
  expect(places.size).toBeGreaterThan(130);
  // By hand, from anatomy: not from the shapes.
  const known = [
    ['deltoid-insertion', 'deltoid-tuberosity'],
    ['deltoid-origin', 'acromion'],
    ['sternocleidomastoid-insertion', 'mastoid'],
    ['sternocleidomastoid-origin', 'sternoclavicular'],
    ['biceps-femoris-insertion', 'fibular-head'],
    ['supraspinatus-insertion', 'greater-tubercle'],
    ['trapezius-origin', 'c7'],
    ['levator-scapulae-origin', 'c2-transverse'],
    ['masseter-origin', 'zygomatic-arch'],
    ['masseter-insertion', 'gonion'],
    ['rhomboid-major-origin', 't4'],
    ['triceps-brachii-insertion', 'olecranon'],
    ['gluteus-medius-insertion', 'trochanter'],
    ['sartorius-insertion', 'pes-anserinus'],
    ['fibularis-brevis-insertion', 'mt5-base'],
    ['flexor-carpi-ulnaris-insertion', 'pisiform'],
    ['flexor-carpi-ulnaris-origin', 'medial-epicondyle'],
    ['extensor-carpi-radialis-brevis-origin', 'lateral-epicondyle'],
    ['tibialis-posterior-insertion', 'navicular'],
  ] as const;
  for (const [end, landmark] of known) {
    const place = places.get(end);
    if (place) expect(apartMm(place, landmarks.get(landmark)!), end).toBeLessThan(30);
  }
  expect(known.filter(([end]) => places.has(end)).length).toBeGreaterThan(14);
  for (const deep of ['psoas-major-insertion', 'piriformis-origin', 'gastrocnemius-insertion'])
    expect(places.has(deep), deep).toBe(false);
});

test('a quiz that names no kinds asks the first ten, as in links that were sent when there were no more', () => {
  expect(firstKinds).toEqual([
    'where-is-it',
    'what-is-it',
    'where-does-it-refer',
    'which-point-sends-this',
    'supplies',
    'moves',
    'attaches',
    'at-risk',
    'deep-or-neuromuscular',
    'red-flag',
  ]);
  const quiz = makeQuiz(source, { seed: 7, count: 10 });
  expect(quiz.map(({ kind, subject }) => `${kind}/${subject}`)).toEqual([
    'where-is-it/splenius-capitis-1',
    'where-does-it-refer/psoas-major-2',
    'which-point-sends-this/extensor-digitorum-brevis-1',
    'supplies/triceps-brachii',
    'attaches/abductor-hallucis',
    'at-risk/abductor-digiti-minimi-hand',
    'deep-or-neuromuscular/psoas-major',
    'red-flag/tendon-rupture',
    'where-is-it/gluteus-minimus-2',
    'what-is-it/obliquus-capitis-superior',
  ]);
});

test('supplies: no wrong answer names a nerve of the muscle, nor its trunk', () => {
  const trunks =
    /median|ulnar|radial|femoral|obturator|tibial|sciatic|fibular|plantar|facial|pectoral|axillary|gluteal/gi;
  const trunksIn = (text: string) => new Set(text.toLowerCase().match(trunks) ?? []);
  for (const question of of('supplies')) {
    const muscle = muscles.get(question.subject)!;
    const own = trunksIn(
      muscle.innervation
        .map(({ nerve }) => nerve.replace(/to (obturator internus|quadratus femoris)/i, ''))
        .join(' '),
    );
    for (const { text } of wrongOf(question))
      for (const trunk of trunksIn(inWords(text).replace(/to quadratus femoris/i, '')))
        if (!(trunk === 'gluteal'))
          expect([...own], `${named(question)}: ${inWords(text)}`).not.toContain(trunk);
  }
});

test('moves and what-is-it: no wrong muscle has the action that is told', () => {
  for (const question of [...of('moves'), ...of('what-is-it')]) {
    const actions = muscles.get(question.subject)!.actions.map(({ text }) => text);
    // What is it gives the first action only, with the roots.
    const own = question.kind === 'moves' ? actions : actions.slice(0, 1);
    for (const { id } of wrongOf(question)) {
      const other = muscles.get(id)!.actions.map(({ text }) => text);
      expect(
        other.filter((text) => own.includes(text)),
        `${named(question)} against ${id}`,
      ).toEqual([]);
    }
  }
});

test('what-is-it and moves: no wrong muscle does what is told, by hand', () => {
  const doers: readonly [prompt: RegExp, muscles: RegExp][] = [
    [/thigh outward/i, /obturator|gemellus|piriformis|quadratus femoris|gluteus maximus|sartorius/],
    [/linea alba/i, /oblique|transversus abdominis|rectus abdominis/],
    [/straightens the elbow/i, /triceps|anconeus/],
    [/sole outward/i, /fibularis/],
  ];
  for (const question of [...of('moves'), ...of('what-is-it')])
    for (const [prompt, names] of doers)
      if (prompt.test(inWords(question.prompt)))
        for (const { id, text } of wrongOf(question))
          expect(inWords(text), `${named(question)} against ${id}`).not.toMatch(names);
});

test('supplies: no answer is told by how many nerves it names', () => {
  for (const question of of('supplies')) {
    const several = question.options.map(({ text }) => / and .*\(/.test(inWords(text).replace(/^[^(]*/, '')));
    expect(new Set(several).size, named(question)).toBe(1);
  }
});

test('attaches: no wrong muscle has both attachments in the same words', () => {
  for (const question of of('attaches')) {
    const own = muscles.get(question.subject)!.attachments;
    for (const { id } of wrongOf(question)) {
      const other = muscles.get(id)!.attachments;
      const same = (['origin', 'insertion'] as const).every((end) =>
        own[end].some(({ text }) => other[end].some((one) => one.text === text)),
      );
      expect(same, `${named(question)} against ${id}`).toBe(false);
    }
  }
});

test('at-risk: no wrong answer lies beside the muscle by its own record', () => {
  for (const question of of('at-risk')) {
    const { hazards, points } = muscles.get(question.subject)!;
    const own = [...hazards, ...points.flatMap(({ hazards = [] }) => hazards)].map(({ name }) => name);
    for (const { text } of wrongOf(question)) expect(own, named(question)).not.toContain(inWords(text));
  }
});

test('at-risk: no wrong answer runs on through the region, nor springs from the right one or bears it', () => {
  // By hand, apart from the table: the long ones that a student knows to cross regions.
  const long: readonly [RegExp, readonly string[]][] = [
    [/saphenous/i, ['thigh', 'leg', 'foot']],
    [/sciatic/i, ['pelvis', 'thigh', 'leg', 'foot']],
    [/vagus|phrenic/i, ['neck', 'chest', 'abdomen']],
    [/median|ulnar|radial/i, ['arm', 'forearm', 'hand']],
    [/brachial plexus/i, ['neck', 'shoulder', 'arm']],
  ];
  for (const question of of('at-risk')) {
    const { region } = muscles.get(question.subject)!;
    for (const { text } of wrongOf(question)) {
      const wrong = inWords(text);
      for (const [name, regions] of long)
        expect(name.test(wrong) && regions.includes(region), `${named(question)}: ${wrong}`).toBe(false);
      if (/brachial plexus/i.test(question.right))
        expect(wrong, named(question)).not.toMatch(/ulnar|median|radial/i);
      if (/sciatic/i.test(question.right))
        expect(wrong, named(question)).not.toMatch(/tibial|fibular|sural/i);
    }
  }
});

test('red flags: nothing ordinary may be a clot or a joint that swells', () => {
  for (const question of of('red-flag'))
    for (const { text } of wrongOf(question))
      expect(inWords(text), named(question)).not.toMatch(/hollow of the knee|calf|stiff|swell|hot/i);
});

test('deep or neuromuscular: asked only of muscles that a hand reaches from outside', () => {
  for (const question of of('deep-or-neuromuscular'))
    expect(
      muscles.get(question.subject)!.points.some(({ find }) => /flat|pincer|deep/.test(find.grip)),
      named(question),
    ).toBe(true);
});

test('deep or neuromuscular: only one answer names the right work with a reason that the case holds', () => {
  for (const question of of('deep-or-neuromuscular')) {
    const reasons = question.options.map(({ id }) => id.split(':')[1]);
    expect(new Set(reasons).size, named(question)).toBe(4);
  }
});

test('red flags: what is offered as ordinary asks for one red flag at most', () => {
  const asked = new Map(source.symptoms.map(({ id, redFlags }) => [id, redFlags.length]));
  for (const question of of('red-flag'))
    for (const { id } of wrongOf(question)) expect(asked.get(id), named(question)).toBeLessThanOrEqual(1);
});

test('no question gives its answer away: the muscle to be named is not in the prompt', () => {
  for (const kind of ['what-is-it', 'moves', 'attaches'] as const)
    for (const question of of(kind)) {
      const { names } = muscles.get(question.subject)!;
      const prompt = inWords(question.prompt).toLowerCase();
      expect(prompt, named(question)).not.toContain(names.english);
      // Words that stand inside of names.
      for (const word of ['hyoid', 'mastoid', 'frontal', 'palm', 'bulb', 'ulna', 'costal', 'tibia', 'iliac'])
        if (`${names.english} ${names.latin}`.toLowerCase().includes(word))
          expect(prompt, named(question)).not.toMatch(new RegExp(`\\b${word}`));
    }
});

test('the same seed is the same quiz; another one is another', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 25 }), (seed, count) => {
      const quiz = makeQuiz(source, { seed, count });
      expect(quiz).toHaveLength(count);
      expect(makeQuiz(source, { seed, count })).toEqual(quiz);
      if (count > 5) expect(makeQuiz(source, { seed: seed + 1, count })).not.toEqual(quiz);
    }),
    { numRuns: 5 },
  );
});

test('a set holds: rotator cuff asks about its four muscles only', () => {
  const quiz = makeQuiz(source, {
    seed: 3,
    count: 40,
    kinds: ['moves', 'supplies'],
    set: { group: 'rotator cuff' },
  });
  const cuff = ['infraspinatus', 'subscapularis', 'supraspinatus', 'teres-minor'];
  expect(quiz.length).toBe(40);
  expect(new Set(quiz.map(({ subject }) => subject)).size).toBeGreaterThan(2);
  for (const { subject } of quiz) expect(cuff).toContain(subject);
});
