// The layer of the fields printed on the skin: referred pain, the chosen area, a dermatome. Stands inside <Body>.
import { useFrame } from '@react-three/fiber';
import { useLayoutEffect, useRef } from 'react';
import { FAR_OUTSIDE, UNIT_MM } from '../../atlas-file/zone-codec.ts';
import { shownPains } from '../../state/shown-pins.ts';
import { useSkin } from '../body/skin-context.ts';
import { useBeforePicture, useModel, usePage, useStage } from '../stage/stage-hooks.ts';
import { writeField } from './field-gradient.ts';
import { reachOf } from './reveal.ts';
import { essentialField, sharedField, spilloverField, zoneFields } from './skin-fields.ts';

export function Zones() {
  const stage = useStage();
  const skin = useSkin();
  const atlas = useModel((model) => model.atlas);
  const form = useModel((model) => model.form);
  const { links } = useModel((model) => model.topology);
  const written = useRef(new Map<string, string>());
  /** Two pictures have been drawn: which attribute stands there has to be said each time. */
  const twice = useRef(false);
  /** Of the shared pain: whether any of it is there, as last written; of the only picture, and of each of two. */
  const shares = useRef([0, 1, 2].map(() => ({ version: -1, any: false })));
  const revealed = useRef<{ content: string | null; atlas: typeof atlas }>({ content: null, atlas: null });

  // What a press changes is written in the frame that shows it, not in the press.
  useBeforePicture(() => {
    const state = stage.seen();
    const { half } = stage;
    const second = half === 1;
    for (const field of zoneFields) {
      const { values, shown: wanted, version } = stage.fields.of(field, atlas, state);
      const kept = shares.current[half ?? 2]!;
      const shown = field === sharedField ? wanted && isAny(kept, values, version) : wanted;
      skin.show(field, shown);
      if (field === sharedField) {
        kept.any &&= wanted;
        const any = shown || (second && shares.current[0]!.any);
        if (half !== 0 && any !== state.painShared)
          setTimeout(() => stage.page.getState().setPainShared(any), 0);
      }
      const sheet = `${field.id} ${second}`;
      const known = written.current.get(sheet);
      twice.current ||= half !== null;
      if (!shown && !twice.current && known === undefined) continue;
      // Drawn from here on, written or not: a material that can show more prints what stands in it.
      const out = skin.geometry.field(field.id, second);
      const content = shown ? `${half} ${version} ${form.sex}` : undefined;
      if (known === content) continue;
      const { highest } = field;
      const surface = { ...form, links };
      writeField({ values, unitMm: UNIT_MM, lowest: FAR_OUTSIDE, highest }, surface, out);
      skin.geometry.upload(field.id, undefined, second);
      // Bare again: far outside everywhere.
      if (content === undefined) written.current.delete(sheet);
      else written.current.set(sheet, content);
    }
  });

  for (const field of zoneFields) {
    // biome-ignore lint/correctness/useHookAtTopLevel: the list of fields is fixed
    usePage((state) => field.content(state, stage.records));
  }

  // A point that the person has just chosen grows its zone; what a link brings along stands at once.
  useFrame(() => {
    const state = stage.page.getState();
    const content = atlas ? essentialField.content(state, stage.records) : null;
    const before = revealed.current;
    if (content !== before.content || atlas !== before.atlas) {
      revealed.current = { content, atlas };
      const { solid } = shownPains(state);
      const mark = solid[0] ? stage.marks.find(solid[0]) : null;
      // A zone that grows shows where its point is: a question may ask for that. Nor does that of a point that is only pointed at.
      const instantly =
        state.point === null ||
        solid.length > 1 ||
        state.reducedMotion ||
        atlas !== before.atlas ||
        state.asked !== null;
      const pain = () =>
        [essentialField, spilloverField].map((field) => stage.fields.of(field, atlas, state).values);
      // How far the pain lies is only asked where it grows.
      if (mark)
        stage.reveal.start(mark.position, instantly ? null : reachOf(pain(), mark.position, form.positions));
    }
    if (stage.reveal.advance(performance.now())) stage.stillness.moves();
  }, -3);

  useLayoutEffect(() => {
    if (atlas) stage.change();
  }, [stage, atlas]);
  return null;
}

/** Pains that lie apart share nothing: no shader is asked to draw it. */
function isAny(kept: { version: number; any: boolean }, values: Int8Array, version: number): boolean {
  if (kept.version !== version) {
    kept.version = version;
    kept.any = values.some((value) => value > 0);
  }
  return kept.any;
}
