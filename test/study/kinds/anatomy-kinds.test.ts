// Supply, work, attachments and risk: no wrong answer is right as well, by the records and by hand.
import { expect, test } from 'vitest';
import { inWords } from '../../../src/words/format.ts';
import { muscles, named, of, wrongOf } from '../every-question.ts';

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
