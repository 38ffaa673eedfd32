// The words in which a case is told, and nothing else: the first view reads a case from the address with them.

export const extents = ['one-spot', 'band', 'broad'] as const;
export const qualities = [
  'ache',
  'sharp',
  'tingling',
  'numb',
  'burning',
  'stiff',
  'cramp',
  'throbbing',
] as const;
/** What pressing the point told: it brings on the known pain, it is tender, it is neither. */
export const fingerAnswers = ['brings-on', 'tender', 'no'] as const;
export const onsets = [
  'sport',
  'strain',
  'posture',
  'repetitive',
  'whiplash',
  'fall',
  'accident',
  'surgery',
  'stress',
  'gradual',
  'sudden',
  'unknown',
] as const;
export const goals = ['relax', 'lasting-relief', 'mobility', 'recovery'] as const;

/** Cautions that end the matter until someone qualified has looked: the verdict becomes `not-now`. */
export const absoluteCautions = [
  'suspected-fracture',
  'torn-muscle-or-tendon',
  'dvt-risk',
  'skin-infection',
  'fever',
] as const;

/** Cautions that change how the work is done, or which work, but do not forbid it outright. */
export const relativeCautions = [
  'inflammatory-arthritis',
  'low-pain-tolerance',
  'wants-gentle-massage',
  'blood-thinners',
  'bleeding-disorder',
  'pregnancy',
  'osteoporosis',
  'cancer',
  'recent-surgery',
  'recent-injury',
  'reduced-sensation',
  'diabetes',
  'heart-disease',
  'high-blood-pressure',
  'varicose-veins',
  'implant',
  'other-medical-condition',
] as const;

/** What a client may say, or what an article names: the conditions of the facts F10 to F31, in their order. */
export const conditions = [
  'limited-mobility',
  'sports-injury',
  'muscle-tension',
  'muscle-strain',
  'stress',
  'localised-tension',
  'fibromyalgia',
  'sciatica',
  'chronic-pain',
  'nerve-compression',
  'nerve-symptoms',
  'tmj-disorder',
  'headache',
  'carpal-tunnel',
  'posture-or-gait',
  'muscle-spasm',
  'repetitive-strain',
  'myofascial-pain',
  'neck-shoulder-pain',
  'joint-or-tendon-pain',
  'calf-cramp-or-plantar-fasciitis',
  'whiplash-or-distortion',
] as const;
export type Condition = (typeof conditions)[number];

export type AbsoluteCaution = (typeof absoluteCautions)[number];
export type RelativeCaution = (typeof relativeCautions)[number];
export type Quality = (typeof qualities)[number];
export type Goal = (typeof goals)[number];

/** The longest that a pain can have lasted, and the worst that it can be. */
export const mostWeeks = 5200;
export const mostPain = 10;
