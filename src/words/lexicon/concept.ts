// What plain words about the body mean: parts, places on them, what it feels like, when, and movements. One list for all languages.

export const parts = [
  'head', 'temple', 'forehead', 'crown', 'occiput', 'face', 'cheek', 'jaw', 'jawjoint', 'ear', 'eye', 'brow', 'nose',
  'teeth', 'throat', 'neck', 'shoulder', 'shoulderblade', 'collarbone', 'armpit', 'arm', 'upperarm', 'elbow', 'funnybone',
  'forearm', 'wrist', 'hand', 'palm', 'thumb', 'finger', 'indexfinger', 'middlefinger', 'littlefinger', 'chest', 'breast',
  'breastbone', 'ribs', 'belly', 'flank', 'back', 'upperback', 'midback', 'lowback', 'sacrum', 'tailbone', 'pelvis', 'hip',
  'buttock', 'sitbone', 'groin', 'genitals', 'testicle', 'rectum', 'thigh', 'knee', 'kneecap', 'leg', 'shin', 'calf', 'achilles',
  'ankle', 'heel', 'foot', 'sole', 'arch', 'football', 'instep', 'toe', 'bigtoe', 'littletoe',
] as const;
export type Part = (typeof parts)[number];

export const aspects = [
  'front', 'behind', 'inner', 'outer', 'side', 'top', 'under', 'deep', 'tip', 'between', 'radial', 'ulnar', 'volar',
  'dorsal', 'edge',
] as const;
export type Aspect = (typeof aspects)[number];

/** What it feels like. */
export const feelings = [
  'ache', 'numb', 'tingle', 'cramp', 'stiff', 'burn', 'click', 'weak', 'swell', 'lock', 'ring', 'dizzy', 'tense', 'band',
  'water', 'spot', 'shoot', 'frozen', 'giveway', 'tired',
] as const;

/** When it comes. */
export const occasions = [
  'night', 'morning', 'firststeps', 'sit', 'stand', 'walk', 'run', 'stairs', 'downhill', 'lift', 'reach', 'turn',
  'lookdown', 'screen', 'chew', 'openmouth', 'swallow', 'breathe', 'cough', 'throw', 'grip', 'pour', 'squat', 'kick',
  'heels', 'carry', 'collision', 'lieon', 'bed', 'rise', 'crosslegs', 'drop', 'trip', 'pillow', 'period', 'lean', 'driving',
] as const;

/** Movements and what muscles are made for, as students and therapists say them. */
export const motions = [
  'flex', 'extend', 'abduct', 'adduct', 'rotatein', 'rotateout', 'pronate', 'supinate', 'plantarflex', 'dorsiflex', 'invert',
  'evert', 'sideflex', 'closejaw', 'smile', 'inhale', 'protract', 'retract', 'raise', 'depress',
] as const;

/** Words of emergencies, and no's: they serve the signs that need a doctor. */
export const alarms = [
  'cannot', 'urine', 'bowel', 'feeling', 'sudden', 'worst', 'blood', 'fever', 'leakage', 'lump', 'pregnant', 'vomit',
  'breathless', 'sweat', 'speech', 'sight', 'droop', 'both', 'suicide', 'faint', 'cancer', 'hot', 'loss', 'injury', 'left',
  'effort', 'pressure', 'weight',
] as const;

export type Concept =
  | Part
  | Aspect
  | (typeof feelings)[number]
  | (typeof occasions)[number]
  | (typeof motions)[number]
  | (typeof alarms)[number];

/** The words of one language for each concept, parted by "|". Accents may stand; search folds them. */
export type Lexicon = Readonly<Partial<Record<Concept, string>>>;
