// What Find says of painted pains: the list, what they feel like, the points that may send them and why, and what to keep.
export const paintedMessages = {
  'painted.title': 'Your pains',
  'painted.lead':
    'Move a finger or the mouse over the body where it hurts. Or add a place by its name from the list, or by the search.',
  'painted.list': 'Painted pains',
  'painted.unplaced': 'A new pain',
  'painted.choose': 'Paint on: {name}',
  'painted.erase': 'Erase',
  'painted.eraseOf': 'Erase: {name}',
  'painted.another': 'Another pain',
  'painted.clear': 'Erase all',
  'painted.undo': 'Undo',
  'painted.on': 'Paint more',
  'painted.done': 'Show what may cause it',
  'painted.stop': 'Stop painting',
  'painted.said':
    '{names} {count, plural, =0 {No muscle in the atlas is known to send pain there.} one {One muscle may send pain there: {first}.} other {# muscles may send pain there. First: {first}.}}',

  'painted.add': 'Add: {place}',
  'painted.addSide': 'Which side?',
  'painted.addMuch': 'How much of it?',
  'painted.extent': '{extent, select, spot {A spot} palm {As large as a palm} other {All of it}}',
  'painted.addIt': 'Add it',
  'painted.addNew': 'Add it as another pain',
  'painted.addNot': 'Leave it out',
  'painted.sideFirst': 'First say which side it is.',

  'painted.feels': 'How it feels',
  'painted.feelsLike':
    '{strong, select, none {} other {{strong} of 10}}{what, select, none {} other {, {what}}}{since, select, none {} other {, for {since}}}',
  'painted.strong': 'How strong is it now?',
  'painted.quality': 'What does it feel like?',
  'painted.since': 'How long have you had it?',
  'painted.rhythm': 'Is it always there?',
  'painted.rhythm.constant': 'Always there',
  'painted.rhythm.on-movement': 'When I move',
  'painted.same':
    'These are the answers of the guide as well. What you say here need not be said again there.',

  'painted.waiting': 'Looking for muscles that send pain there.',
  'painted.failed': 'It could not be worked out just now. The body, the lists and the search go on working.',
  'painted.retry': 'Try again',
  'painted.nothingYet': 'Nothing is painted yet.',
  'paintedPaper.title': 'Where it hurts',
  'painted.best':
    '{count, plural, one {One muscle is known to send pain there.} other {# muscles are known to send pain there. Those that fit best come first.}}',
  'painted.picture':
    '{muscle}, point {number}: {shows, select, both {its pain in red, what you painted hatched in blue} pain {what you painted hatched in blue, its pain out of sight} zone {its pain in red, what you painted out of sight} other {its pain and what you painted out of sight}}. Seen {view, select, front {from the front} back {from behind} left {from the left} other {from the right}}.',
  'painted.point': '{label}{side, select, left {, left side} right {, right side} other {, midline}}',
  'painted.rest': '{count, plural, one {One more muscle} other {The other # muscles}}',
  'painted.pointName':
    '{muscle} point {number}{side, select, left {, left side} right {, right side} other {, midline}}: {label}',

  'painted.why.covers-most':
    'Its main pain covers most of what you marked{pain, select, none {} other { ({pain})}}',
  'painted.why.covers-part':
    'Its main pain covers part of what you marked{pain, select, none {} other { ({pain})}}',
  'painted.why.spillover-covers':
    'Some people feel its pain where you marked{pain, select, none {} other { ({pain})}}',
  'painted.why.little-of-zone': 'You marked little of the place that it usually covers',
  'painted.why.named': 'No. {rank} of {of} for {place} in {source}',
  'painted.why.explains':
    'May explain {all, select, two {both} all {all {count}} other {{count}}} of your pains',
  'painted.why.crosses': 'Its pain is known to cross to the other side',
  'painted.why.brings-on': 'Pressing it brings on your pain',
  'painted.why.tender': 'It is tender, though pressing it does not bring on your pain',
  'painted.why.no': 'It is not tender: not likely the one',

  'painted.check': 'Check it with a finger',
  'painted.press': 'Press it gently. What happens?',
  'painted.press.brings-on': 'Tender, and brings on my pain',
  'painted.press.tender': 'Tender only',
  'painted.press.no': 'Not tender',
  'painted.pressNot': 'No pressing while a warning sign is open. Have it looked at first.',
  'painted.pressNobody': 'No finger reaches this point. Do not press for it.',
  'painted.ease': 'What eases it',
  'painted.moved':
    '{muscle}: {to, select, same {stays no. {from}} other {now no. {to}, before no. {from}}}. {answer, select, brings {Pressing it brings on your pain, which says more than any map.} tender {It is tender, which counts a little.} no {It is not tender, so it goes behind those that were not pressed.} other {Your answer was taken back.}}',

  'painted.order': 'Why this order',
  'painted.order.fit':
    'First comes how well the drawn pain of a point fits yours: how much of what you painted lies in its main place of pain. Where only some people feel it counts half. The less of its usual place you painted, the lower it goes, by two fifths at most.',
  'painted.order.named':
    'A little is added when the manual names the muscle for a place that holds a quarter of your pain or more: most for the first in its list, and only as much as the place holds of your pain.',
  'painted.order.several':
    'With several pains, the one that a point explains best counts in full and each other one half. So a point that explains two rises.',
  'painted.order.pressed':
    'What your finger finds goes before all this. A point that is tender and brings on your pain stands first. One that is not tender stands last.',
  'painted.order.equal': 'Where two are equal, the side that hurts comes first, then the alphabet.',
  'painted.order.not':
    'How strong or how old the pain is does not count here, nor how often a point is met. The order says how well the maps fit. It does not say how likely a cause is.',
  'painted.order.caption': 'What counted for each point',
  'painted.order.point': 'Point',
  'painted.order.inZone': 'Of your pain in its main place',
  'painted.order.inSpill': 'Where some feel it',
  'painted.order.ofZone': 'Of its place painted',
  'painted.order.list': 'In the manual’s list',
  'painted.order.finger': 'Finger',
  'painted.order.share': '{share, number, percent}',
  'painted.order.rank': 'no. {rank} of {of}',
  'painted.order.nothing': 'none',
  'painted.order.finger.brings-on': 'brings it on',
  'painted.order.finger.tender': 'tender',
  'painted.order.finger.no': 'not tender',

  'painted.nerve.none':
    'No point in the atlas is known to send pain to what you painted. So it names none. Pain can also come from a nerve, a joint, the skin or an organ. If it stays, or if it worries you, show it to a doctor.',
  'painted.nerve.numb':
    'You say that it is numb, and it lies along the skin of one nerve root. That speaks for a nerve rather than a muscle. Numbness that is new, that spreads, or that comes with weakness should be seen by a doctor soon.',
  'painted.nerve.strips': 'Skin of the nerve roots that you painted',
  'painted.nerve.share': '{share, number, percent} of what you painted',
  'painted.nerve.still': 'Muscles whose pain is felt there, too',
} as const;
