// Where nerves and vessels run on beyond the muscle that a record names them at, and which spring from which: a structure that
// runs through the region asked about, or its trunk or branch, is no wrong answer there.
import type { BodyRegion } from './region-neighbours.ts';

/** Regions that a structure passes through, by its name. Errs towards more. */
const courses: readonly (readonly [name: RegExp, regions: readonly BodyRegion[]])[] = [
  [/saphenous/i, ['thigh', 'leg', 'foot']],
  [/sciatic/i, ['pelvis', 'thigh', 'leg', 'foot']],
  [/tibial|fibular|sural|popliteal|calf/i, ['thigh', 'leg', 'foot']],
  [/plantar|dorsalis pedis/i, ['leg', 'foot']],
  [/femoral (?!cutaneous)/i, ['abdomen', 'pelvis', 'thigh']],
  [/femoral cutaneous/i, ['back', 'abdomen', 'pelvis', 'thigh', 'leg']],
  [/obturator/i, ['abdomen', 'pelvis', 'thigh']],
  [/ilioinguinal/i, ['abdomen', 'pelvis', 'thigh']],
  [/vagus|phrenic|sympathetic/i, ['head', 'neck', 'chest', 'back', 'abdomen']],
  [/aorta|iliac arter/i, ['chest', 'back', 'abdomen', 'pelvis']],
  [/spinal cord|nerve roots/i, ['head', 'neck', 'back', 'shoulder', 'pelvis']],
  [/intercostal|lung|pleura/i, ['neck', 'chest', 'back', 'shoulder', 'abdomen']],
  [/brachial plexus|axillary|subclavian/i, ['neck', 'shoulder', 'chest', 'back', 'arm']],
  [/median|ulnar|radial|interosseous|musculocutaneous|brachial artery/i, ['arm', 'forearm', 'hand']],
  [/long thoracic|accessory|suprascapular/i, ['neck', 'shoulder', 'chest', 'back']],
  [/occipital|carotid|jugular|vertebral artery/i, ['head', 'neck', 'shoulder', 'chest']],
  [/organs|bowel|bladder|kidney|liver|stomach/i, ['chest', 'back', 'abdomen', 'pelvis']],
  [/gluteal|pudendal|cluneal/i, ['back', 'pelvis', 'thigh']],
];

export function runsThrough(structure: string, region: BodyRegion): boolean {
  return courses.some(([name, regions]) => name.test(structure) && regions.includes(region));
}

/** Trunks with all that springs from them. */
const trunks: readonly (readonly [trunk: RegExp, branches: RegExp])[] = [
  [
    /brachial plexus|nerve roots/i,
    /axillary|median|ulnar|radial|interosseous|musculocutaneous|suprascapular|long thoracic|dorsal scapular|digital nerves/i,
  ],
  [/sciatic/i, /tibial|fibular|sural|plantar/i],
  [/tibial/i, /plantar|sural/i],
  [/femoral nerve/i, /saphenous/i],
  [/femoral (artery|vessels|vein)/i, /circumflex femoral|popliteal/i],
  [/aorta|iliac arter/i, /iliac|epigastric|gluteal|femoral (artery|vessels)/i],
  [/carotid/i, /facial artery|temporal artery|submental/i],
  [/subclavian/i, /axillary|brachial artery|vertebral artery/i],
  [/radial/i, /posterior interosseous/i],
  [/median/i, /anterior interosseous/i],
  [/pudendal/i, /perineal/i],
  [/spinal cord|nerve roots/i, /nerve/i],
];

/** True when one springs from the other. */
export function sameTree(a: string, b: string): boolean {
  const from = (one: string, other: string) =>
    trunks.some(([trunk, branches]) => trunk.test(one) && branches.test(other));
  return from(a, b) || from(b, a);
}
