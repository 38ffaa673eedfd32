// English words of study: the way to a comparison; of the quiz: what is asked, what the answers are, how soon a red flag needs care.
export const studyMessages = {
  'study.beside': 'Compare with other muscles',
  'study.point': '{muscle}, point\u00a0{number} ({part})',
  'study.pointBare': '{muscle}, point\u00a0{number}',
  'study.where': 'Where do you find {point}?',
  'study.what':
    'Region: {region}. Layer: {layer}. Nerve roots: {roots}. What it does: {action} Which muscle is it?',
  'study.refers': 'Where does {point} send its main pain?',
  'study.sends': 'Main pain: {pain}. Which point sends it?',
  'study.pain': '{places}',
  'study.supplies': 'Which nerve supplies {muscle}?',
  'study.nerve': '{nerve} ({roots})',
  'study.nerves': '{nerves}',
  'study.moves': '{actions} Which muscle does this?',
  'study.attaches': 'From: {origin} To: {insertion} Which muscle is it?',
  'study.atRisk': 'What must a pressing hand spare at {muscle}?',
  'study.work': '{work}. {why}',
  'study.work.case':
    'Pain at {muscle}. Extent: {extent}. Feels: {quality}. Wish: {goal}. Which work, and for which reason?',
  'study.redFlag': 'Someone in pain tells you: “{sign}”. Red flag or not?',
  'study.ordinary':
    'No red flag by itself: {muscles} can send such pain. What would make it one is asked all the same.',
  'study.urgency.emergency': 'Red flag: an emergency, call for help now',
  'study.urgency.same-day': 'Red flag: to a doctor the same day',
  'study.urgency.soon': 'Red flag: to a doctor soon, no work before',
  'study.urgency.none': 'No red flag by itself: go on asking',
} as const;
