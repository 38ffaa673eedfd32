// Every word that the guide itself says, in English (ICU message syntax). Facts, red flags and muscles stand in data/.

const source = '{suggested, select, yes { (as your answers suggest)} other {}}';

export const guideMessages = {
  'headline.deep-tissue': 'Deep tissue',
  'headline.neuromuscular': 'Neuromuscular',
  'headline.both': 'Both',
  'summary.deep-tissue': 'Slow, broad, deep strokes over the whole muscle suit this best.',
  'summary.neuromuscular': 'Slow, exact pressure on one spot at a time suits this best.',
  'summary.both.deep-tissue':
    'Broad, slow strokes first to loosen the muscle, then exact pressure on the sore spot.',
  'summary.both.neuromuscular':
    'Exact pressure on the sore spot first, then broad, slow strokes over the whole muscle.',
  'summary.advice':
    'Firm work of either kind is not for you now: choose gentle massage, and ask a qualified therapist.',
  'summary.outOfReach':
    'No hand reaches this point: nothing is pressed here; the neighbourhood and the breath are worked on.',

  'work.deep-tissue': 'deep tissue massage',
  'work.neuromuscular': 'neuromuscular therapy',
  'condition.limited-mobility': 'Limited mobility',
  'condition.sports-injury': 'Sports injury or recovery from one',
  'condition.muscle-tension': 'Muscle tension',
  'condition.muscle-strain': 'Strained muscle',
  'condition.stress': 'Stress',
  'condition.localised-tension': 'Stiffness of neck, back, shoulders or legs',
  'condition.fibromyalgia': 'Fibromyalgia',
  'condition.sciatica': 'Sciatica',
  'condition.chronic-pain': 'Pain that has lasted three months or more',
  'condition.nerve-compression': 'A damaged, compressed or trapped nerve',
  'condition.nerve-symptoms': 'Sharp pain, tingling or numbness',
  'condition.tmj-disorder': 'Jaw pain or jaw joint disorder',
  'condition.headache': 'Headache or migraine',
  'condition.carpal-tunnel': 'Carpal tunnel syndrome or signs like it',
  'condition.posture-or-gait': 'A fault of posture or gait',
  'condition.muscle-spasm': 'Muscle spasm',
  'condition.repetitive-strain': 'Strain from repeated movement',
  'condition.myofascial-pain': 'Myofascial pain',
  'condition.neck-shoulder-pain': 'Pain of neck, shoulder or upper back',
  'condition.joint-or-tendon-pain': 'Joint or tendon pain',
  'condition.calf-cramp-or-plantar-fasciitis': 'Calf cramp or plantar fasciitis',
  'condition.whiplash-or-distortion': 'Whiplash or distorted posture',

  'indication.only': `{condition}${source}: the articles name only {work} for it.`,
  'indication.named': `{condition}${source}: {articles, plural, one {one of the five articles names} other {# of the five articles name}} {work} for it; the other work is named for it, too.`,

  'answer.oneSpot': 'The pain comes from one spot, and a trigger point is one spot.',
  'answer.band': 'There is a tight band: a taut strand in the muscle is what exact work looks for.',
  'answer.broad': 'The pain is spread over a broad area, which broad strokes reach.',
  'answer.ache': 'A dull ache that is not one spot is what work on large muscle groups is for.',
  'answer.stiff': 'Stiff muscle wants to be stretched and lengthened.',
  'answer.bringsOn': 'Pressing the point brings on the pain: exact pressure on it has a clear aim.',
  'answer.tender':
    'The point is sore to touch, as a trigger point is said to be; that pressing it brings on the pain would say more.',
  'answer.burning': 'Burning may come from a nerve; exact work takes nerves and muscles together.',
  'answer.namedCause':
    'It began with {onset, select, posture {posture} repetitive {repeated movement} whiplash {a whiplash} fall {a fall} other {an accident}}: a named cause of trigger points.',
  'answer.relax': 'You want to relax: that is what deep tissue massage is taken for, as needed.',
  'answer.stress': 'For stress, single sessions as needed are enough.',
  'answer.lastingRelief':
    'You want lasting relief: that takes several exact sessions, together with better habits.',
  'answer.mobility': 'You want to move more freely: lengthening the whole muscle serves that.',
  'answer.mobilityBenefit': 'More range of movement is a named benefit of exact work, too.',
  'answer.recovery': 'You want to recover from sport or injury: deep tissue massage is named for it.',

  'body.painFarAway':
    'Most of its pain ({percent} % of the main zone) is felt far from the point: the spot that causes it must be found and treated by itself.',
  'body.painPartlyAway': 'Part of its pain ({percent} % of the main zone) is felt away from the point.',
  'body.painInTheHead': 'Its pain is felt in the head, and headache is named for neuromuscular therapy only.',
  'body.painInTheJaw': 'Its pain is felt in the jaw, and jaw pain is named for neuromuscular therapy only.',
  'body.deepMuscle':
    'The muscle lies deep: only a finger, thumb or knuckle finds it through the layers above.',
  'body.deepPoint': 'The point lies about {depth} mm under the skin, below other muscle.',
  'body.smallMuscle': 'The muscle is small: a fingertip covers it, a forearm would miss it.',
  'body.broadHandUnfit': 'Here there is no room for palm, forearm or elbow.',
  'body.fingersOnly': 'The muscle is held between finger and thumb, or reached from inside: fingers only.',
  'body.nerveNearby': 'A nerve runs close by: exact pressure can keep off it.',
  'body.trapsANerve':
    'This muscle can trap a nerve, and trapped nerves are named for neuromuscular therapy only.',
  'body.vesselOrOrganNearby':
    'A large vessel or an organ lies close by: exact, measured pressure can keep off it.',
  'body.largeMuscle': 'The muscle is large: palms, forearms and slow strokes reach all of it.',
  'body.largeMuscleGroup': 'The muscle belongs to a large group, which is worked as a whole.',
  'body.underTheSkin': 'The muscle lies right under the skin, where long strokes act on it directly.',
  'body.painStaysNear': 'Its pain stays near the muscle itself.',

  'area.large': 'Large muscles lie here, which are worked as a whole.',
  'area.small': 'Small muscles or delicate parts lie here: fingers do the work.',

  'outcome.outOfReach':
    'No hand reaches this point, from outside or from inside: nothing is pressed here. If the pain is new, have it looked at.',
  'outcome.nothingKnown':
    'Nothing is known yet that speaks for one or the other: broad work suits large areas, exact work suits single spots.',
  'outcome.likelyMuscles': 'The muscles that most likely send pain here call for it.',
  'outcome.notOnThisMuscle':
    'Your answers speak for deep tissue massage, but broad, strong strokes do not belong on this muscle: they go round it, and the muscle itself is treated with fingers.',
  'outcome.gentleDeepTissue':
    'Neuromuscular therapy is not for people who bear little pain or want gentle massage; broad strokes can be made light.',
  'outcome.gentleOnly':
    'Neuromuscular therapy is not for people who bear little pain or want gentle massage. Firm broad strokes do not suit this either.',

  'meaning.method.deep-tissue':
    'Done with palms and forearms, slow and deep; you say at once when it is too much.',
  'meaning.method.neuromuscular':
    'Done with fingers, thumbs or knuckles on one point: steady for {shortest} to {longest} seconds, never above {cap} of 10.',
  'meaning.course.deep-tissue': 'Often one session, as needed, for relief for the time being.',
  'meaning.course.neuromuscular':
    'Several shorter sessions, weekly or fortnightly at first, for relief that lasts.',

  'stop.redFlag': '{name}: {why}',
  'caution.suspectedFracture': 'A bone may be broken: no pressure until a doctor has looked.',
  'caution.tornMuscle': 'A muscle or tendon may be torn: no pressure until a doctor has looked.',
  'caution.dvtRisk': 'There may be a clot in a vein: no massage until a doctor has ruled it out.',
  'caution.skinInfection': 'The skin is infected: no massage until it has healed, and let a doctor see it.',
  'caution.fever': 'With fever the body needs rest: no massage until it is gone and its cause is known.',
  'caution.inflammatoryArthritis':
    'Inflammatory arthritis: with care, not on inflamed joints, and not during a flare.',
  'caution.lowPainTolerance':
    'You bear little pain: neuromuscular therapy is not recommended then, and pressure that provokes pain works against its aim.',
  'caution.wantsGentle': 'You want gentle massage: neuromuscular therapy is not that.',
  'caution.bloodThinners': 'Blood thinners: bruises come easily. Light pressure only, and ask your doctor.',
  'caution.bleedingDisorder': 'A bleeding disorder: light pressure only, and ask your doctor first.',
  'caution.pregnancy':
    'Pregnancy: ask midwife or doctor, choose a therapist trained for it, lie on the side, no pressure on the belly.',
  'caution.osteoporosis': 'Thin bones: no strong pressure over ribs, spine and hips, and ask your doctor.',
  'caution.cancer': 'Cancer: ask your oncology team first; no pressure over tumour, port or treated skin.',
  'caution.recentSurgery': 'Recent surgery: ask the surgeon first, and keep away from the wound.',
  'caution.recentInjury':
    'A recent injury: make sure that nothing is broken or torn, and keep off the sore place.',
  'caution.reducedSensation':
    'Where you feel little you cannot tell when pressure is too much: light touch only.',
  'caution.diabetes': 'Diabetes: tell the therapist, above all when the feet feel less than they did.',
  'caution.heartDisease': 'Heart disease: ask your doctor whether massage suits you.',
  'caution.highBloodPressure': 'High blood pressure: ask your doctor when it is not under control.',
  'caution.varicoseVeins': 'Varicose veins: no pressure and no rubbing on the veins.',
  'caution.implant': 'An implant: no pressure over it, and ask who put it in.',
  'caution.other': 'A medical condition may speak against it: ask a qualified therapist or a doctor.',
  'caution.painAboveCap':
    'The pain is already above {cap} of 10: do not press the sore spot today; begin away from it, and lightly.',

  'disagreement.deepTissue': 'Deep tissue massage is named for it in {articles}.',
  'disagreement.neuromuscular':
    'Neuromuscular therapy is named for it in {articles}{limited, select, yes {, when {limit}} other {}}.',
  'disagreement.both':
    'Both sides weigh nearly alike here ({deepTissue} for deep tissue, {neuromuscular} for neuromuscular), so both apply.',
  'disagreement.count':
    'Nothing else in the case tips it: {deepTissue} of the articles on the one side, {neuromuscular} on the other, and their limits, decide.',
  'disagreement.gentle': 'The wish for gentle work decides: neuromuscular therapy is not recommended then.',
  'article.article-whats-the-difference':
    '“Deep Tissue Massage and Neuromuscular Massage: What’s the Difference?”',
  'article.article-comprehensive-comparison':
    '“Massage vs Neuromuscular Therapy: A Comprehensive Comparison”',
  'article.article-nmt-vs-dtm': '“Neuromuscular Therapy Vs Deep Tissue Massage”',
  'article.article-neuro-massage': '“Neuro Massage Therapy: Techniques, Benefits, and Effects”',
  'article.article-muscular-pain-tension': '“Neuromuscular Massage: Addressing Muscular Pain and Tension”',

  'note.nerveOrMuscle':
    'A pressed nerve tingles, burns or numbs a strip of skin that belongs to it, often with weakness or a lost reflex. Pain from a trigger point is a deep ache that keeps to no such strip and comes when the spot is pressed. Numbness or weakness that stays needs a doctor.',

  'tool.deepTissue':
    '{tool, select, elbow {Palms, then forearms, and the elbow for the thickest part} forearm {Palms and forearms; no elbow here} other {Palms and soft fists; no elbow here}}.',
  'tool.neuromuscular':
    '{grip, select, pincer {Thumb and fingers, the muscle held between them} deep {Thumb on thumb or a knuckle, sinking in slowly} internal {One gloved finger, by a therapist trained for it} none {None: no hand reaches it} other {Thumb, fingertips or a knuckle}}.',
  'dose.hold': `{why, select,
    gentle {Because gentleness is called for: holds of {shortest} to {longest} seconds, at {from} to {to} of 10.}
    spare {Beside a vessel or organ: holds of {shortest} to {longest} seconds, at {from} to {to} of 10.}
    other {Holds of {shortest} to {longest} seconds, at {from} to {to} of 10.}} Never above {cap}.`,

  'step.position': 'Settle so that the muscle is warm, supported and slack.',
  'step.scale':
    'Agree on a scale from 1 to 10: up to {cap} is bearable, above it the pressure goes down at once.',
  'step.spare': 'Know what to spare before you press: {names}.',
  'step.find': 'Feel across the fibres for a tight band, then along it for the sorest spot.',
  'step.found': '{text} {felt}',
  'step.contact': `{grip, select,
    pincer {Lift the muscle between thumb and fingers and roll the fibres until the spot lies in the grip.}
    deep {Sink in slowly with thumb on thumb or a knuckle, waiting at each layer until it yields.}
    internal {With a gloved finger and clear consent; only by a therapist trained for it.}
    none {Nothing is pressed here, it lies out of reach. Breathing, posture and work on the parts that can be reached do what can be done.}
    other {Press flat with thumb or fingertips against what lies beneath.}}`,
  'step.hold':
    'Press until it is clearly felt, then hold quite still for {shortest} to {longest} seconds while the client breathes out; only the treating hand touches. Release slowly.',
  'step.watch':
    'Above {cap} of 10, or when the client holds the breath: press less. More force is never needed.',
  'step.friction': 'Then short, slow rubbing across the band, a few strokes at a time.',
  'step.release': 'Then a broad, light, lasting stretch of the tissue round it until it gives.',
  'step.pinAndStretch':
    'Pin the band with the thumb and slowly move the joint so that the muscle lengthens under it; quick movement makes it tense.',
  'step.warm':
    'Warm with both palms, slow and broad, {place, select, around {round the muscle and not on it} other {over the whole muscle}}.',
  'step.strokes': `Slow, deep strokes along the fibres with {tool, select, elbow {forearm, then elbow on the thick of the muscle} forearm {the forearm} other {palm or soft fist}}{place, select, around {, on the muscles round it} other {}}.`,
  'step.lengthen': 'Sink, wait, and lengthen: carry the tissue along until it yields.',
  'step.feedback': 'Ask about the pressure; too much and too little both want to be said at once.',
  'step.stretch': 'Close with a slow stretch of the muscle, without bouncing.',

  'technique.strokes': 'Slow, deep strokes',
  'technique.compression': 'Steady pressure (ischaemic compression)',
  'technique.friction': 'Friction across the fibres',
  'technique.release': 'Myofascial release',
  'technique.pinAndStretch': 'Slow pin-and-stretch',
  'technique.stretch': 'Stretching',
  'evidence.strokes':
    'For low back pain, weak trials found some relief in the short term over no treatment. For neck pain a review of 33 trials found that massage may make little or no difference against a sham, and holds its worth to be uncertain.',
  'evidence.compression':
    'Trials find that the spot bears more pressure afterwards; whether the felt pain is less differs from review to review.',
  'evidence.friction': 'Two small trials on tendons: no clear benefit shown.',
  'evidence.release': 'Trials of mixed quality; some hope, most in fibromyalgia (widespread muscle pain).',
  'evidence.pinAndStretch': 'We found no trial of it alone: the advice of practitioners.',
  'evidence.stretch': 'Long the standard advice for trigger points; we hold no trial of it alone.',

  'avoid.hazard': '{name}: {text}',
  'avoid.aboveCap': 'Never above {cap} of 10: pain that is provoked works against the aim.',

  'course.deepTissue': 'Deep tissue massage: as needed, often one session, for relief for the time being.',
  'course.neuromuscular':
    'Neuromuscular therapy: several sessions as part of a plan, with better habits and posture, for relief that lasts.',
  'course.intervals': 'Weekly or fortnightly to begin with, then monthly or every two months.',
  'course.length': 'A session may be short and keep to the sore area.',
  'course.benefits': 'To be hoped for: less pain, freer movement, better posture, less stress.',
  'course.preparation':
    'Before: drink water, wear loose clothing, say what hurts and which conditions you have, come rested.',
  'course.after': 'Soreness afterwards goes within 24 to 36 hours; the muscle stays looser for 4 to 14 days.',
  'course.afterCare': 'Between sessions: stretch and treat yourself as advised.',
  'course.who':
    'Deep tissue massage is widely offered. Certified neuromuscular therapists are fewer and trained longer: ask for the certificate.',
  'course.find':
    'To find one, ask before the first session: which training in this work, how you will agree on the pressure, and what will not be pressed.',
  'stop.emergency': 'Call for emergency help now.',
  'stop.same-day': 'See a doctor today, and have no massage until then.',
  'stop.soon': 'See a doctor in the next days, and have no massage until then.',
  'stop.advice': 'Ask a qualified therapist for gentle massage; ask a doctor when an illness is the reason.',
  'stop.nerve': 'Stop when it tingles, goes numb or shoots; when that stays, see a doctor.',
  'stop.worse':
    'See a doctor when the pain grows, wakes you every night, or is no better after several sessions.',

  'selfCare.general':
    'A slow stretch and light, steady pressure with the fingers or a soft ball, as your therapist has shown you.',
  'selfCare.pressureDose': '{text} Hold {shortest} to {longest} seconds, never above {cap} of 10.',

  'compare.focus': 'What it works on',
  'compare.idea': 'The idea behind it',
  'compare.indications': 'What it is named for',
  'compare.tools': 'Hands and techniques',
  'compare.pressure': 'Pressure',
  'compare.course': 'Sessions',
  'compare.around': 'Before and after',
  'compare.goals': 'What for',
  'compare.training': 'Who does it',
  'compare.cautions': 'When not, or with care',
} as const;
