// The words of a stop and of red flags in English (ICU message syntax): part of the first view, so that no warning waits for a chunk.
export const safetyMessages = {
  'headline.not-now': 'Not now',
  'summary.emergency': 'No massage: call for emergency help now.',
  'summary.same-day': 'No massage now: see a doctor today.',
  'summary.soon': 'No massage for now: see a doctor first.',
  'flags.none': 'None of these',
  'flags.more':
    '{count, plural, one {One more sign that needs a doctor} other {# more signs that need a doctor}}',
  'guide.from': 'From',
  'stop.because': 'You said yes to: {names}.',
  'intake.erase': 'Erase my answers',
  'emergency.112': 'Europe, most mobile phones',
  'emergency.999': 'United Kingdom',
  'emergency.911': 'North America',
  'compare.short': 'Compare',
  'compare.open': 'Compare the two kinds of work',
  'care.fever': 'Fever',
  'care.suspected-fracture': 'A bone may be broken',
  'care.torn-muscle-or-tendon': 'A muscle or tendon may be torn',
  'care.dvt-risk': 'There may be a clot in a vein',
  'care.skin-infection': 'Infected skin there',
  'safety.line': '{signs}? {count, plural, one {Check this first.} other {First check these #.}}',
  'safety.none': 'None',
  'safety.noneSaid':
    '{count, plural, one {This person said no to the most urgent sign here.} other {This person said no to the # most urgent signs here.}}',
  'person.ask':
    '{why, select, body {With another body: is this still the same person?} other {After a long pause: is this still the same person?}} Answers given before are in use.',
  'person.same': 'Same person',
  'person.new': 'New client',
  'person.erased': 'A new client: every answer is erased, each yes and each no. Safety is not yet checked.',
  'safety.again': 'Ask again',
  'safety.reported': 'A sign that needs a doctor is reported: {names}.',
  'safety.state':
    '{state, select, none {safety: no to {count} signs, as told} other {safety not yet checked}}',
  'sure.failed': 'No verdict: the rules behind it could not be loaded.',
} as const;
