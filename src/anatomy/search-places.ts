// Which pain areas plain words for a part of the body mean, and which of them when a place on the part is said.
import type { Aspect, Concept, Part } from '../words/lexicon/concept.ts';

/** Area ids, likeliest first: of the part as such under `all`, and where a place on it was said. */
type PlaceEntry = { readonly all: string } & { readonly [A in Aspect]?: string };

const hand = 'dorsal-wrist-and-hand';
const palm = 'volar-wrist-and-palmar';

export const places: Readonly<Record<Part, PlaceEntry>> = {
  head: { all: 'temporal-head frontal-head back-of-head vertex', front: 'frontal-head', behind: 'back-of-head', side: 'temporal-head parietal-head', top: 'vertex' },
  temple: { all: 'temporal-head' },
  forehead: { all: 'frontal-head' },
  crown: { all: 'vertex parietal-head' },
  occiput: { all: 'back-of-head' },
  face: { all: 'cheek-and-jaw eye-and-eyebrow', side: 'cheek-and-jaw ear-and-tmj' },
  cheek: { all: 'cheek-and-jaw' },
  jaw: { all: 'cheek-and-jaw ear-and-tmj', under: 'throat-and-front-of-neck cheek-and-jaw' },
  jawjoint: { all: 'ear-and-tmj' },
  ear: { all: 'ear-and-tmj', behind: 'back-of-head ear-and-tmj', under: 'ear-and-tmj side-of-neck', front: 'ear-and-tmj', top: 'temporal-head ear-and-tmj' },
  eye: { all: 'eye-and-eyebrow', top: 'eye-and-eyebrow frontal-head' },
  brow: { all: 'eye-and-eyebrow' },
  nose: { all: 'nose' },
  teeth: { all: 'toothache' },
  throat: { all: 'throat-and-front-of-neck' },
  neck: { all: 'back-of-neck side-of-neck', front: 'throat-and-front-of-neck', side: 'side-of-neck', behind: 'back-of-neck' },
  shoulder: { all: 'lateral-shoulder front-of-shoulder back-of-shoulder upper-thoracic-back', front: 'front-of-shoulder', behind: 'back-of-shoulder', outer: 'lateral-shoulder', side: 'lateral-shoulder', top: 'upper-thoracic-back lateral-shoulder', deep: 'front-of-shoulder', tip: 'lateral-shoulder', between: 'upper-thoracic-back mid-thoracic-back' },
  shoulderblade: { all: 'mid-thoracic-back upper-thoracic-back', under: 'low-thoracic-back mid-thoracic-back', top: 'upper-thoracic-back', inner: 'mid-thoracic-back upper-thoracic-back', outer: 'back-of-shoulder side-of-chest mid-thoracic-back' },
  collarbone: { all: 'front-of-chest side-of-neck', top: 'side-of-neck', under: 'front-of-chest front-of-shoulder' },
  armpit: { all: 'side-of-chest' },
  arm: { all: 'lateral-arm front-of-arm back-of-arm medial-arm', front: 'front-of-arm', behind: 'back-of-arm', inner: 'medial-arm', outer: 'lateral-arm', under: 'back-of-arm medial-arm', side: 'lateral-arm', radial: 'radial-forearm', ulnar: 'ulnar-forearm' },
  upperarm: { all: 'lateral-arm front-of-arm back-of-arm medial-arm', front: 'front-of-arm', behind: 'back-of-arm', inner: 'medial-arm', outer: 'lateral-arm', under: 'back-of-arm', side: 'lateral-arm' },
  elbow: { all: 'lateral-epicondylar medial-epicondylar olecranon antecubital', front: 'antecubital', behind: 'olecranon', inner: 'medial-epicondylar antecubital', outer: 'lateral-epicondylar', tip: 'olecranon', volar: 'antecubital', side: 'lateral-epicondylar', under: 'olecranon' },
  funnybone: { all: 'medial-epicondylar olecranon' },
  forearm: { all: 'dorsal-forearm volar-forearm radial-forearm ulnar-forearm', top: 'dorsal-forearm', behind: 'dorsal-forearm', dorsal: 'dorsal-forearm', front: 'volar-forearm', inner: 'volar-forearm ulnar-forearm', under: 'volar-forearm', volar: 'volar-forearm', radial: 'radial-forearm', ulnar: 'ulnar-forearm', outer: 'radial-forearm dorsal-forearm', side: 'radial-forearm ulnar-forearm' },
  wrist: { all: `${hand} ${palm} base-of-thumb-and-radial-hand`, top: hand, behind: hand, dorsal: hand, front: palm, inner: palm, under: palm, volar: palm, radial: 'base-of-thumb-and-radial-hand', ulnar: `ulnar-forearm ${hand}` },
  hand: { all: `${hand} ${palm} base-of-thumb-and-radial-hand`, top: hand, behind: hand, dorsal: hand, front: palm, inner: palm, under: palm, volar: palm, radial: 'base-of-thumb-and-radial-hand', ulnar: `ulnar-forearm ${palm}`, edge: `ulnar-forearm ${palm}`, outer: `ulnar-forearm ${hand}` },
  palm: { all: palm },
  thumb: { all: 'base-of-thumb-and-radial-hand' },
  finger: { all: 'dorsal-finger volar-finger', top: 'dorsal-finger', behind: 'dorsal-finger', dorsal: 'dorsal-finger', volar: 'volar-finger', under: 'volar-finger', inner: 'volar-finger', tip: 'volar-finger dorsal-finger' },
  indexfinger: { all: 'dorsal-finger volar-finger' },
  middlefinger: { all: 'dorsal-finger volar-finger' },
  littlefinger: { all: 'volar-finger dorsal-finger ulnar-forearm' },
  chest: { all: 'front-of-chest side-of-chest', side: 'side-of-chest' },
  breast: { all: 'front-of-chest', under: 'front-of-chest side-of-chest', side: 'side-of-chest' },
  breastbone: { all: 'front-of-chest', under: 'abdominal front-of-chest' },
  ribs: { all: 'side-of-chest front-of-chest low-thoracic-back', behind: 'low-thoracic-back mid-thoracic-back', front: 'front-of-chest', under: 'abdominal side-of-chest', side: 'side-of-chest', between: 'side-of-chest front-of-chest' },
  belly: { all: 'abdominal', under: 'abdominal pelvic', side: 'abdominal low-thoracic-back' },
  flank: { all: 'low-thoracic-back lumbar abdominal' },
  back: { all: 'lumbar mid-thoracic-back upper-thoracic-back low-thoracic-back', top: 'upper-thoracic-back', under: 'lumbar', between: 'mid-thoracic-back low-thoracic-back', side: 'low-thoracic-back lumbar' },
  upperback: { all: 'upper-thoracic-back mid-thoracic-back' },
  midback: { all: 'mid-thoracic-back low-thoracic-back' },
  lowback: { all: 'lumbar iliosacral' },
  sacrum: { all: 'iliosacral' },
  tailbone: { all: 'iliosacral pelvic' },
  pelvis: { all: 'pelvic' },
  hip: { all: 'lateral-thigh-and-hip groin buttock', front: 'groin', inner: 'groin', behind: 'buttock', deep: 'groin buttock' },
  buttock: { all: 'buttock', under: 'buttock posterior-thigh' },
  sitbone: { all: 'buttock posterior-thigh' },
  groin: { all: 'groin' },
  genitals: { all: 'pelvic' },
  testicle: { all: 'pelvic groin' },
  rectum: { all: 'pelvic' },
  thigh: { all: 'anterior-thigh posterior-thigh lateral-thigh-and-hip medial-thigh', front: 'anterior-thigh', behind: 'posterior-thigh', inner: 'medial-thigh', outer: 'lateral-thigh-and-hip', side: 'lateral-thigh-and-hip', top: 'anterior-thigh', under: 'posterior-thigh' },
  knee: { all: 'anterior-knee anteromedial-knee lateral-knee posterior-knee', front: 'anterior-knee', behind: 'posterior-knee', inner: 'anteromedial-knee', outer: 'lateral-knee', side: 'lateral-knee anteromedial-knee', under: 'anterior-knee', top: 'anterior-knee anterior-thigh', deep: 'anterior-knee' },
  kneecap: { all: 'anterior-knee' },
  leg: { all: 'posterior-leg posterior-thigh lateral-leg anterior-leg', front: 'anterior-leg anterior-thigh', behind: 'posterior-leg posterior-thigh', inner: 'medial-leg medial-thigh', outer: 'lateral-leg lateral-thigh-and-hip', side: 'lateral-leg lateral-thigh-and-hip', under: 'posterior-leg anterior-leg', top: 'anterior-thigh posterior-thigh' },
  shin: { all: 'anterior-leg medial-leg', inner: 'medial-leg', outer: 'lateral-leg' },
  calf: { all: 'posterior-leg', inner: 'posterior-leg medial-leg', outer: 'posterior-leg lateral-leg' },
  achilles: { all: 'posterior-ankle' },
  ankle: { all: 'lateral-ankle medial-ankle anterior-ankle posterior-ankle', front: 'anterior-ankle', behind: 'posterior-ankle', inner: 'medial-ankle', outer: 'lateral-ankle', top: 'anterior-ankle', side: 'lateral-ankle' },
  heel: { all: 'heel', behind: 'posterior-ankle heel' },
  foot: { all: 'plantar-midfoot dorsal-forefoot heel lateral-foot', top: 'dorsal-forefoot', under: 'plantar-midfoot metatarsal-head', outer: 'lateral-foot', side: 'lateral-foot', edge: 'lateral-foot', inner: 'plantar-midfoot medial-ankle', front: 'metatarsal-head dorsal-forefoot', behind: 'heel posterior-ankle', deep: 'plantar-midfoot' },
  sole: { all: 'plantar-midfoot heel metatarsal-head' },
  arch: { all: 'plantar-midfoot' },
  football: { all: 'metatarsal-head' },
  instep: { all: 'dorsal-forefoot anterior-ankle' },
  toe: { all: 'dorsal-lesser-toe plantar-lesser-toe dorsal-great-toe', top: 'dorsal-lesser-toe', under: 'plantar-lesser-toe', between: 'dorsal-lesser-toe metatarsal-head' },
  bigtoe: { all: 'dorsal-great-toe plantar-great-toe', under: 'plantar-great-toe', top: 'dorsal-great-toe' },
  littletoe: { all: 'dorsal-lesser-toe plantar-lesser-toe lateral-foot', under: 'plantar-lesser-toe', top: 'dorsal-lesser-toe' },
};

export function isPart(concept: Concept): concept is Part {
  return Object.hasOwn(places, concept);
}

/** The areas that a part of the body means, likeliest first; `said`: a place on it was said, and these are it. */
export function areasOfPart(part: Part, concepts: ReadonlySet<Concept>): readonly { area: string; said: boolean }[] {
  const entry = places[part];
  const said = Object.entries(entry)
    .filter(([aspect]) => aspect !== 'all' && concepts.has(aspect as Aspect))
    .flatMap(([, areas]) => areas.split(' '));
  const all = entry.all.split(' ').filter((area) => !said.includes(area));
  return [...new Set(said)]
    .map((area) => ({ area, said: true }))
    .concat(all.map((area) => ({ area, said: false })));
}
