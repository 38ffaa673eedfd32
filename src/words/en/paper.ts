// The words of sheets of paper and of passing a result on, in English (ICU message syntax).
export const paperMessages = {
  'paper.handout': 'Hand-out',
  'paper.share': 'Share',
  'paper.copy': 'Copy link',
  'paper.copied': 'The link has been copied.',
  'paper.byHand': 'The link, to copy by hand',
  'paper.withDetails': 'with details',
  'paper.withAnswers': 'with my answers',
  'paper.for': 'For',
  'paper.date': '{day, date, long}',
  'paper.name': 'Name',
  'paper.picture':
    '{from, select, front {From the front} back {From behind} left {From the left} other {From the right}}{shows, select, rest {: the rest of the pain} point {: the point} other {}}',
  'paper.safety': 'First of all: is one of these so?',
  'paper.safetyHow': 'Tick what is so. One yes is enough: no massage, but what stands above it.',
  'paper.sign': '{sign}?',
  'paper.sure':
    '{pro, plural, one {One reason} other {# reasons}} for it, {con} against. Trigger points are a disputed idea.',
  'paper.say': 'What to say',
  'paper.say.not-now':
    '“It hurts here{side, select, left {, left side} right {, right side} other {}}: {muscle}. Please look at it before anyone presses it.”',
  'paper.likely': 'What may send pain here',
  'paper.why.often': 'often felt here: {label}',
  'paper.why.some': 'felt here by some: {label}',
  'paper.why.named': 'named for this place by {sources}',
  'jump.back': 'Back to where you were',
  'paper.verdict': 'The work it calls for',
  'paper.avoid': 'What not to press',
  'paper.stop': 'When to stop and see a doctor',
  'paper.who': 'Who does it, and how to find one',
  'paper.body': 'The body with its trigger points',
  'paper.spare': 'Not to be pressed: {names}.',
} as const;
