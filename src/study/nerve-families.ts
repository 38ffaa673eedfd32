// Which trunk a nerve belongs to: a branch and its trunk are never offered against each other, both would be right.
import type { Muscle } from '../dataset/muscle-schema.ts';

/** A nerve may belong to several: the sciatic nerve is both of its parts. */
const families: readonly (readonly [name: string, words: RegExp])[] = [
  ['trigeminal', /V3|trigeminal|mandibular|mylohyoid|alveolar|masseteric|pterygoid/i],
  ['facial', /facial nerve|\bVII\b/i],
  ['accessory', /accessory nerve|\bXI\b/i],
  ['cervical', /cervical|suboccipital|hypoglossal|phrenic|dorsal scapular|long thoracic|level|same/i],
  ['thoracic', /(?<!long )thoracic|intercostal|subcostal|level|same|iliohypogastric/i],
  ['lumbar', /lumbar|level|same|ilioinguinal|iliohypogastric|femoral|obturator nerve/i],
  ['sacral', /sacral|pudendal|levator ani|level/i],
  ['dorsal scapular', /dorsal scapular/i],
  ['suprascapular', /suprascapular/i],
  ['subscapular', /\bsubscapular/i],
  ['thoracodorsal', /thoracodorsal/i],
  ['pectoral', /pectoral/i],
  ['axillary', /axillary/i],
  ['musculocutaneous', /musculocutaneous/i],
  ['radial', /radial|posterior interosseous/i],
  ['median', /median|anterior interosseous/i],
  ['ulnar', /ulnar/i],
  ['femoral', /femoral/i],
  ['obturator', /obturator nerve/i],
  ['superior gluteal', /superior gluteal/i],
  ['inferior gluteal', /inferior gluteal/i],
  ['tibial', /tibial|sciatic|plantar/i],
  ['fibular', /fibular|sciatic/i],
  ['hip rotators', /nerve to (obturator|quadratus|piriformis)/i],
];

/** The families of all nerves of a muscle. */
export function nerveFamilies({ innervation }: Pick<Muscle, 'innervation'>): Set<string> {
  return new Set(
    innervation.flatMap(({ nerve }) => {
      const found = families.filter(([, words]) => words.test(nerve)).map(([name]) => name);
      return found.length > 0 ? found : [nerve.toLowerCase()];
    }),
  );
}

export function shareNerve(a: Muscle, b: Muscle): boolean {
  const others = nerveFamilies(b);
  return [...nerveFamilies(a)].some((family) => others.has(family));
}
