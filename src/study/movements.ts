// Which movement of which part an action is: two muscles that do the same are never offered against each other.

const motions: readonly RegExp[] = [
  /\bbends?\b(?! (the \w+ )?back)|\bnods?\b|\btilts?|\btips?\b/i,
  /straighten|bends? (the \w+ )?back|\bback\b/i,
  /outward|away|spread|sideways|\bout\b/i,
  /inward|together|across|to(wards?)? the (side|body|second|middle|hand)|against the hand/i,
  /\bturns?\b|turning|swing|to turn/i,
  /\blifts?|rais|\bup\b|hike/i,
  /\bdown|lower\b/i,
  /\bpoints?\b/i,
  /forward/i,
  /close|press|tighten/i,
  /open/i,
  /hold|stead|keep|brac|check|brake|tighten|stiff/i,
];

const parts: readonly RegExp[] = [
  /jaw|mouth|chin|teeth|cheek/i,
  /eye|brow|lid|forehead|scalp/i,
  /lip|corner of the mouth|cheek/i,
  /\bhead\b(?! of)|neck|face\b/i,
  /hyoid|swallow|tongue/i,
  /shoulder blade|scapula|girdle|socket|collar bone/i,
  /\barms?\b|humerus|shoulder/i,
  /elbow|ulna\b/i,
  /forearm|palm\b|radius/i,
  /wrist/i,
  /finger|knuckle/i,
  /thumb|metacarpal/i,
  /\bribs?\b|breath|breast/i,
  /trunk|spine|chest|vertebra|loin|\bback\b/i,
  /belly|linea alba|cough/i,
  /stool|urine|passage|penis|vagina|clitoris|pelvic|tailbone|urethra/i,
  /\bhip\b|thigh|\bleg\b|pelvis|femur/i,
  /knee|tibia|meniscus|\bbent leg/i,
  /foot|sole|arch|walk|ankle|pushing off|pushes off/i,
  /\btoes?\b|metatarsal/i,
];

const found = (list: readonly RegExp[], text: string) =>
  list.flatMap((words, i) => (words.test(text) ? [i] : []));

interface Movement {
  readonly motions: readonly number[];
  readonly parts: readonly number[];
}
/** Each action is compared with all others. */
const known = new Map<string, Movement>();

function movementOf(text: string): Movement {
  const movement = known.get(text) ?? { motions: found(motions, text), parts: found(parts, text) };
  known.set(text, movement);
  return movement;
}

/** True when both may be read as one movement of one part; errs towards true. */
export function sameMovement(a: string, b: string): boolean {
  const [one, other] = [movementOf(a), movementOf(b)];
  const share = (field: keyof Movement) => one[field].some((i) => other[field].includes(i));
  return share('motions') && share('parts');
}

/** True when the text names a movement and a part that are known here; no question is made of others. */
export function isMovement(text: string): boolean {
  return (
    found(motions, text).length > 0 &&
    found(parts, text).length > 0 &&
    !/none is known|not proved|do not confirm/i.test(text)
  );
}
