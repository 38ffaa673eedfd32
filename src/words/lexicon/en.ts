// English words for the body, its pain and its movements, as people say and write them, slang and common slips included.
import type { Lexicon } from './concept.ts';

export const english: Lexicon = {
  head: 'head|skull|scalp|cranial|noggin|headache|head ache|cephalalgia|cranium',
  temple: 'temple|temporal region|side of the head|side of my head|temporal headache',
  forehead: 'forehead|brow of the head|frontal headache|front of the head|front of my head|fore head',
  crown: 'crown of the head|crown|top of the head|top of my head|vertex',
  occiput:
    'occiput|occipital|base of the skull|base of skull|base of my skull|back of the head|back of my head|back of head|skull base',
  face: 'face|facial|mug',
  cheek: 'cheek|cheekbone|cheek bone|zygoma|sinus|sinuses|gob',
  jaw: 'jaw|jaws|mandible|mandibular|chin|jawline|mouth|maxilla',
  jawjoint: 'jaw joint|tmj|tmd|temporomandibular|tmjd|temporo mandibular|jaw hinge',
  ear: 'ear|earhole|eardrum|lughole|earache|ear ache',
  eye: 'eye|eyeball|eye socket|orbit|eyelid|lid',
  brow: 'eyebrow|brow',
  nose: 'nose|nostril|bridge of the nose|bridge of my nose|schnoz',
  teeth: 'tooth|teeth|gum|gums|molar|molars|dental|toothache|tooth ache',
  throat: 'throat|gullet|adams apple|voice box|larynx|front of the neck|front of my neck|windpipe|hyoid',
  neck: 'neck|kneck|nape|cervical spine|c spine|scruff|scruff of the neck|nape of the neck|neckache|cervical|back of the neck|back of my neck',
  shoulder:
    'shoulder|shoulders|glenohumeral|sholder|shouler|shulder|delt|shoulder joint|ac joint|acromioclavicular|acromion|coracoid|shoulder tip',
  shoulderblade:
    'shoulder blade|shoulderblade|shoulder blades|shoulderblades|scapula|scapulae|scapular|wing bone|angel wing|bra strap|bra line|bra band|interscapular|chicken wing',
  collarbone: 'collarbone|collar bone|clavicle|clavicular|supraclavicular',
  armpit: 'armpit|arm pit|axilla|oxter|underarm|under arm|under the arm',
  arm: 'arm|arms',
  upperarm: 'upper arm|humerus|bingo wing|bingo wings|bicep area|gun|guns|bicipital',
  elbow: 'elbow|elbows|elbo',
  funnybone: 'funny bone|funnybone|crazy bone|cubital tunnel',
  forearm: 'forearm|fore arm|lower arm|ulna|radius bone',
  wrist: 'wrist|wrists|carpal|carpus|rist',
  hand: 'hand|hands|metacarpal|paw|paws|mitt',
  palm: 'palm|palms|heel of the hand|heel of my hand|palm of the hand',
  thumb: 'thumb|thumbs|thum|base of the thumb|snuffbox|snuff box',
  finger: 'finger|fingers|digit|digits|fingertip|fingertips|knuckle|knuckles|fingie',
  indexfinger: 'index finger|pointer finger|forefinger|pointing finger',
  middlefinger: 'middle finger|ring finger|long finger',
  littlefinger:
    'little finger|pinky|pinkie|pinky finger|pinkie finger|small finger|fifth finger|little and ring fingers|ring and little finger|ring and pinky|4th and 5th fingers',
  chest: 'chest|thorax|pec area|upper chest|sternocostal',
  breast: 'breast|breasts|boob|boobs|nipple|nipples|bust|bosom|tit|tits',
  breastbone: 'breastbone|breast bone|sternum|sternal|breast plate|xiphoid',
  ribs: 'rib|ribs|rib cage|ribcage|costal|intercostal space|side of the chest|side of my chest',
  belly:
    'belly|tummy|stomach|abdomen|abdominal|gut|guts|stomache|tum|midriff|belly button|navel|umbilicus|stomach ache|tummy ache|pit of the stomach|epigastrium|solar plexus|paunch|six pack',
  flank:
    'flank|loin|loins|love handle|love handles|waist|side of my back|kidney area|muffin top|kidney region|kidneys|kidney',
  back: 'back|spine|backbone|spinal column|paraspinal|backs|vertebra|vertebrae|spinal|trunk|torso',
  upperback:
    'upper back|top of the back|top of my back|thoracic|upper spine|between the shoulders|across the shoulders|top of the shoulders|top of my shoulders',
  midback:
    'mid back|middle back|middle of the back|middle of my back|midback|mid spine|thoracic spine|lower ribs at the back',
  lowback:
    'lower back|low back|small of the back|small of my back|lumbar|lumbar spine|lowerback|bottom of my back|bottom of the back|base of the spine|base of my spine|bend over|bending over|bend down|bending down|pick things up|picking things up|pick up|tie my shoes|tying my shoes|shoelaces|put my socks on|touch my toes|vacuuming|hoovering|shovelling|shoveling|gardening|lower spine|back low|lbp|lower part of my back|lumber|lumbo',
  sacrum:
    'sacrum|sacral|sacroiliac|sacro iliac|si joint|sij|dimple of the back|dimples of the back|back dimples|iliosacral|psis',
  tailbone: 'tailbone|tail bone|coccyx|coxyx|coccygeal|tail end',
  pelvis: 'pelvis|pelvic|pelvic floor|perineum|taint|between the legs|between my legs|crotch|perineal',
  hip: 'hip|hips|hip bone|trochanter|greater trochanter|hip joint|haunch',
  buttock:
    'buttock|buttocks|bum|bums|bum cheek|butt cheek|butt|bottom|backside|behind me|rear|rear end|arse|ass|tush|tushy|my seat|fanny|rump|derriere|glute area|booty|gluteal|gluteal region|keister|hiney',
  sitbone:
    'sit bone|sitting bone|sitz bone|sit bones|sitz bones|ischial tuberosity|ischium|ischial|sits bone',
  groin: 'groin|crease of the hip|hip crease|inguinal|bikini line|front of the hip|front of my hip',
  genitals: 'genitals|genital|private parts|privates|penis|vagina|vulva|vaginal|labia|willy|clitoris',
  testicle: 'testicle|testicles|my balls|testis|scrotum|my nuts|bollocks|nutsack|ballsack|sore balls',
  rectum: 'rectum|anus|back passage|anal|bumhole|rectal|butthole|bum hole',
  thigh: 'thigh|thighs|upper leg|upper legs|femur|lap',
  knee: 'knee|knees|nee|popliteal|patellofemoral|back of the knee|meniscus',
  kneecap: 'kneecap|knee cap|patella|patellar|knee caps',
  leg: 'leg|legs|lower limb|lower leg|lower legs',
  shin: 'shin|shins|shin bone|shinbone|tibia|front of the lower leg|front of my lower leg',
  calf: 'calf|calfs|calves|calve|back of the lower leg|back of my lower leg|calf muscle',
  achilles: 'achilles|achilles tendon|heel cord|heel tendon|achillies|achiles',
  ankle: 'ankle|ankles|malleolus|malleolar|ankel',
  heel: 'heel|calcaneal|heels of the feet|calcaneus|heal|heel bone|heel pad',
  foot: 'foot|feet|plates of meat|tootsies|tarsal',
  sole: 'sole|soles|bottom of the foot|bottom of my foot|underside of the foot|under the foot|under my foot|plantar|bottom of my feet|underneath my foot|bottom of foot|bottom of feet',
  arch: 'arch|arches|arch of the foot|foot arch|fallen arches|flat foot|flat feet',
  football:
    'ball of the foot|ball of my foot|balls of my feet|ball of foot|balls of the feet|metatarsal|metatarsals|forefoot|ball of feet|metatarsal head|metatarsal heads',
  instep: 'instep|top of the foot|top of my foot|top of foot',
  toe: 'toe|toes|toe joint',
  bigtoe: 'big toe|great toe|hallux|bigtoe|large toe',
  littletoe: 'little toe|small toe|small toes|pinky toe|pinkie toe|smaller toes|lesser toes|baby toe',

  front: 'front|in front|front of|anterior|ventral|forward side',
  behind:
    'behind|back of|back of the|back of my|rear of|posterior side|at the back|back side of|underneath side|in back of|posterior',
  inner: 'inner|inside|inside of|inner side|medial|inwards|inner edge|inner part',
  outer: 'outer|outside|outside of|lateral|outer side|outer part|side of the hip|out side',
  side: 'side|sides|side of|one side',
  top: 'top|top of|on top|above|upper|upper part|over the top of',
  under: 'under|underneath|below|underside|beneath|bottom of|lower part of',
  deep: 'deep|deep in|deep inside|in the joint|inside the joint',
  tip: 'tip|tip of|point|point of|end of',
  between: 'between|in between|inbetween|middle of',
  radial: 'thumb side|radial|radial side',
  ulnar: 'little finger side|pinky side|ulnar|ulnar side|pinkie side|outside edge of my hand',
  volar: 'palm side|volar|palmar|crease|crook|hollow of|pit of|bend of|crook of|inside bend',
  dorsal: 'dorsal|back of the hand side|knuckle side',
  edge: 'edge|border|outer edge|rim',

  ache: 'pain|pains|painful|ache|aches|aching|achey|achy|sore|soreness|hurt|hurts|hurting|tender|tenderness|throb|throbbing|twinge|twinges|ouch|agony|discomfort|killing me|killing|niggle|dull|nagging|gnawing|bad|dodgy|problem|problems|trouble|issue|issues|injury pain|painfull|stinging|stabbing|jabbing|dolor',
  numb: 'numb|numbness|no feeling|dead|lost feeling|cant feel|cannot feel|dead arm|dead leg feeling|loss of sensation|loss of feeling|going numb',
  tingle:
    'tingle|tingles|tingling|tingly|prickle|prickling|pins and needles|pins needles|asleep|goes to sleep|falls asleep|go to sleep|fall asleep|falling asleep|going to sleep|gone to sleep|paresthesia|paraesthesia|buzzing|electric|electric shock|zapping|numb|numbness',
  cramp:
    'cramp|cramps|cramping|crampy|spasm|spasms|charley horse|charlie horse|seizes up|seize up|knots up|twitch|twitching|twitches|seized up|cramped',
  stiff:
    'stiff|stiffness|rigid|wont move|wont turn|will not turn|cannot turn|cant turn|cricked|crick|crook neck|locked up|seized|immobile|stuck|cant bend|limited movement|wry|hard to turn',
  burn: 'burn|burns|burning|scalding|on fire|like fire|hot poker',
  click:
    'click|clicks|clicking|pop|pops|popping|clunk|grating|crack|cracks|cracking|crunch|crunching|grinding|snapping|creak',
  weak: 'weak|weakness|no strength|lost strength|feeble|weaker|wobbly|loss of strength|no grip strength|floppy',
  swell: 'swell|swells|swelling|swollen|puffy|puffed up|bloated|oedema|edema|puffiness',
  lock: 'lock|locks|locked|catches|catch|catching|stuck|sticks',
  ring: 'ring in ear|ringing|tinnitus|buzz in the ear|whooshing|roar|hissing|hiss|whistling|ringing ears|ringing in my ears|humming|tinitus|tinnitis|buzzing in my ear|buzzing ear',
  dizzy:
    'dizzy|dizziness|vertigo|giddy|lightheaded|light headed|spinning|unsteady|off balance|woozy|balance|room spins',
  tense:
    'tense|tension|tight|tightness|knot|knots|knotted|taut|hard lump in muscle|wound up|stress|lumpy muscle|knotty|stiff and tight',
  band: 'band|tight band|vice|vise|headband|tight hat|strap round|watch strap|belt|tension headache|stress headache',
  water: 'waters|watering|watery|droops|drooping lid|weepy',
  spot: 'spot|sore spot|tender spot|small spot|one spot|pinpoint',
  shoot:
    'shoots|shooting|down the leg|down my leg|down leg|radiates|radiating|travels|goes down|runs down|down to the foot|into my leg|into the leg|down the back of my leg|down the side of my leg|down to my foot|zings',
  frozen: 'frozen|freeze|adhesive capsulitis|cant lift|cannot lift',
  giveway: 'gives way|give way|giving way|buckle|buckles|buckling|gives out|giving out|collapses',
  tired: 'tired|tires|fatigue|heavy',

  night:
    'night|at night|nights|nighttime|wakes me|wakes me up|wake me|wakes|sleep|sleeping|keeps me awake|in bed at night|nocturnal|sleepless|middle of the night|when i sleep',
  morning:
    'morning|mornings|wake up|waking|when i wake|get up|getting up|get out of bed|getting out of bed|on waking|woke up|first thing|out of bed|am stiffness',
  firststeps:
    'first step|first steps|first few steps|first thing in the morning|step out of bed|stepping out of bed|when i first stand|when i get up|out of bed',
  sit: 'sit|sits|sitting|sat|seated|chair|sit down|sitting down|toilet seat',
  stand: 'stand|standing|stood|on my feet|stand up long|stand long|standing all day',
  walk: 'walk|walks|walking|hike|hiking|limp|limping|step|steps',
  run: 'run|runs|running|runner|runners|jog|jogging|jogger|joggers|sprint|sprinting|marathon',
  stairs: 'stairs|stair|steps up|climbing|climb|upstairs|downstairs|staircase|kneel|kneeling',
  downhill: 'downhill|down hill|going down|walking down|descending',
  lift: 'lift|lifts|lifting|raise|raising|raises|overhead|above my head|over my head|above head|over head|brush my hair|put on a coat|reach up|reaching up|arm up',
  reach:
    'reach|reaching|reach behind|behind my back|bra clasp|do up my bra|fasten my bra|tuck in my shirt|back pocket|wipe|scratch my back',
  turn: 'turn|turns|turning|rotate my head|look over my shoulder|twist|twisting|look round|look around|turn my head|turning my head|move my head|reverse the car|reversing',
  lookdown: 'look down|looking down|text|texting|phone|reading|head down|bent over my phone|mobile|tablet',
  screen:
    'screen|screens|desk|computer|laptop|typing|office|mouse|keyboard|at work|desk job|hunched|slouch|slouching|posture',
  chew: 'chew|chewing|chews|bite|biting|eat|eating|clench|clenching|grind|grinding teeth|teeth grinding|bruxism',
  openmouth:
    'open mouth|open my mouth|opening my mouth|opening mouth|open wide|lockjaw|lock jaw|yawn|yawning|trismus|open jaw|open my jaw|opening jaw',
  swallow: 'swallow|swallowing|swallows|gulp|sore throat',
  breathe: 'breath|breathe|breathing|deep breath|inhale|inhaling|take a breath|breath in|breathing in',
  cough: 'cough|coughing|coughs|sneeze|sneezing|sneezes|coughed|laugh|laughing',
  throw:
    'throw|throwing|throws|serve|serving|pitching|bowling|swim|swimming|overhand|cricket|baseball|tennis serve',
  grip: 'grip|gripping|shake hands|grasp|grasping|hold a cup|holding a cup|open jars|opening jars|jar|twist a lid|doorknob|screwdriver|wringing|squeeze|hold things',
  pour: 'pour|pouring|jug|kettle|teapot|milk carton',
  squat: 'squat|squatting|squats|crouch|crouching',
  kick: 'kick|kicking|football|soccer|spread my legs|split|splits|side step|horse riding',
  heels: 'high heels|heels shoes|wearing heels|in heels|stilettos',
  carry: 'carry|carrying|bag|rucksack|backpack|handbag|shopping|heavy bag|baby carrier|satchel',
  collision:
    'collision|whiplash|car accident|car crash|rear ended|road accident|crash|wiplash|whip lash|rta|fender bender',
  lieon:
    'lie on|lying on|lie on that side|sleep on that side|sleep on my side|lay on|sleeping on it|laying on|lie on my side|sleep on it|sleep on my',
  bed: 'bed|turn over|roll over|turn in bed|turning over|rolling over',
  rise: 'rise|rising|stand up|standing up|get out of a chair|getting out of a chair|get up from a chair|up from sitting|getting out of the car|out of the car|straighten up|stand up straight|get up from|get out of chair|up from a chair',
  crosslegs: 'cross legs|crossed legs|crossing my legs|cross my legs',
  drop: 'drop|drops things|dropping things|drop things|dropping|let go of things|slips from my hand',
  trip: 'trip|trips|tripping|foot drop|drags|dragging|toes catch|stumble|drop foot|foot drags',
  pillow: 'pillow|sore scalp|lying head',
  period:
    'period|period pain|menstrual|period cramp|period cramps|menstruation|dysmenorrhea|time of the month',
  lean: 'lean|leaning|lean on',
  driving: 'drive|driving|long drive|car seat',

  flex: 'flex|flexes|flexion|flexor|flexors|flexing|bend|bends|bending|curl|curls',
  extend:
    'extend|extends|extension|extensor|extensors|extending|straighten|straightens|straightening|bends back|bend back|backward|bend backwards|bends backward',
  abduct:
    'abduct|abducts|abduction|abductor|abductors|abducting|outward|lifts sideways|sideways|spread|spreads|away from the body|draws outward|move away|away from',
  adduct:
    'adduct|adducts|adduction|adductor|adducting|draws inward|towards the body|squeeze together|to the side|toward the second|draw together',
  rotate: 'rotation|rotate|rotates|rotating|rotator|rotators|turns',
  rotatein:
    'internal rotation|internally rotates|internal rotator|internal rotators|medial rotation|medial rotator|medially rotates|turns inward|turn inward|inward rotation|turns it inward|rotates inward|rotates internally|medial rotators|inward',
  rotateout:
    'external rotation|externally rotates|external rotator|external rotators|lateral rotation|lateral rotator|laterally rotates|turns outward|turn outward|outward rotation|turns it outward|rotates outward|rotates externally|lateral rotators|turns the thigh outward|turns the arm outward',
  pronate: 'pronate|pronates|pronation|pronator|palm down|turns the palm down',
  supinate: 'supinate|supinates|supination|palm up|turns the palm up',
  plantarflex:
    'plantar flexion|plantarflexion|plantar flex|plantarflex|plantarflexes|plantar flexor|plantar flexors|plantarflexor|points the foot|point the foot|point your foot|foot down|pushes off|pointing the toes|tiptoe|tip toe|points the toes|rise on toes',
  dorsiflex:
    'dorsiflex|dorsiflexes|dorsiflexion|dorsiflexor|dorsiflexors|lifts the foot|lift the foot|raises the foot|foot up|pulls the foot up',
  invert: 'invert|inverts|inversion|inverter|invertor|turns the sole inward|sole inward',
  evert: 'evert|everts|eversion|everter|evertor|turns the sole outward|sole outward',
  sideflex:
    'side bend|side bending|side bends|lateral flexion|laterally flexes|side flexion|to its own side|to its side|bends sideways|lateral bending',
  closejaw:
    'closes the jaw|close the jaw|jaw elevation|elevates the mandible|closes the mouth|mastication|chews|clenches|elevates the jaw|jaw closer|jaw closers|jaw closing',
  smile: 'smile|smiles|smiling|laughing muscle',
  inhale:
    'inspiration|breathing in|breathes in|draws breath|respiration|breathing muscle|accessory breathing',
  protract:
    'protract|protracts|protraction|scapula forward|pulls the scapula forward|punch|push up plus|punching|draws the scapula forward',
  retract:
    'retract|retracts|retraction|towards the spine|squeezes the shoulder blades together|pulls the shoulder blades back|draws the shoulder blade towards the spine|shoulder blades together',
  raise:
    'elevate|elevates|elevation|shrug|shrugs|shrugging|raise the shoulder girdle|hike|hikes|lifts|raises',
  depress: 'depress|depresses|depression of|depressor|pulls down',

  cannot:
    'cannot|cant|can not|couldnt|could not|unable to|unable|not able to|cant seem to|wont|no longer|difficulty|trouble|struggling to|struggle to|problem|hard to|inability|retention|stopped|loss of control|no control|lost control|lose control',
  urine:
    'pee|peeing|wee|weeing|urine|urinate|urinating|urination|pass water|passing water|pass urine|bladder|piss|micturate|waterworks',
  bowel:
    'bowel|bowels|poo|poop|pooing|stool|stools|faeces|feces|defecate|shit|crap|poohed|fecal|faecal|soiling',
  leakage:
    'incontinence|incontinent|leak|leaking|leakage|wet myself|wetting myself|soiled myself|accident in my pants|lost control|loss of control|control|accidents',
  feeling: 'feel|feeling|sensation|sense',
  sudden:
    'sudden|suddenly|all at once|out of nowhere|out of the blue|came on fast|thunderclap|explosive|like a blow|instant|abrupt|severe',
  worst: 'worst|worst ever|most severe|unbearable|excruciating|of my life|never had before|worst pain',
  blood: 'blood|bloody|bleeding|bleed|bled|haemorrhage|hemorrhage',
  fever: 'fever|feverish|temperature|high temperature|chills|shivering|shivers|rigors|febrile',
  lump: 'lump|lumps|mass|growth|bulge|tumour|tumor|hard lump',
  pregnant: 'pregnant|pregnancy|expecting|trimester',
  vomit: 'vomit|vomiting|throw up|throwing up|being sick|puking|vomited|nausea|nauseous|sick',
  breathless:
    'breathless|short of breath|shortness of breath|cant breathe|cannot breathe|can not breathe|breathlessness|out of breath|gasping|struggling to breathe|trouble breathing|difficulty breathing|hard to breathe|cant catch my breath|cant get air|suffocating|choking|not breathing|unable to breathe|breath short|cant breath|cannot breath|wheezing',
  sweat: 'sweat|sweating|sweaty|clammy|cold sweat|sweats|grey|ashen',
  speech: 'speech|speak|slurred|slurring|talk|words|speaking|talking',
  sight:
    'sight|vision|blind|blindness|cant see|cannot see|see|blurred|blurry|double vision|lost vision|seeing double',
  droop:
    'droop|drooping|drooped|droopy|dropped|fallen on one side|lopsided|sagging|one sided|paralysed|paralyzed|palsy|paralysis|droops',
  both: 'both|bilateral|both sides',
  suicide:
    'suicide|suicidal|kill myself|killing myself|end my life|end it all|want to die|wanting to die|dont want to live|do not want to live|harm myself|hurt myself|self harm|selfharm|self harming|take my life|take my own life|take my own|better off dead|no reason to live|dont want to be here anymore|do not want to be here|cant go on|cannot go on|wish i was dead|wish i were dead|suicidle|sucidal|suicidel|kms|ending my life|hang myself|cut myself|cutting myself|dont want to be alive|ending it|unalive|wish to die|want to be dead|life not worth living|not worth living',
  faint:
    'faint|fainted|fainting|passed out|collapse|collapsed|black out|blackout|unconscious|unresponsive|pass out|syncope|blacked out',
  cancer:
    'cancer|tumour|tumor|malignancy|metastasis|metastases|chemo|chemotherapy|oncology|leukaemia|leukemia',
  hot: 'hot|red|warm|redness|inflamed|reddened',
  loss: 'loss|losing|lost|lose',
  injury: 'fall|fell|fallen|injury|injured|trauma|accident|blow|hit|knocked|knock|bang|banged|bumped|crash',
  left: 'left',
  effort: 'exertion|effort|exercise|exercising|climbing stairs',
  pressure:
    'pressure|crushing|squeezing|tight|tightness|heavy|elephant|heaviness|vice|constricting|weight on',
  weight: 'weight|weight loss|losing weight',
};
