// Every word of the interface in English (ICU message syntax). Content about muscles stands in data/, not here.

export const interfaceMessages = {
  'app.title': 'Trigger Point Atlas',
  'actions.failed': 'Share and print could not be loaded.',
  'app.description':
    'Choose a trigger point on a body that you can turn, and see where its pain is felt and which kind of work it calls for.',
  'app.titleOf': '{name} · Trigger Point Atlas',
  'skip.label': 'Ways past the header',
  'skip.search': 'Skip to the search',
  'skip.detail': 'Skip to the chosen point',
  'skip.plate': 'Skip to the body',
  'skip.reference': 'Skip to the page',

  'lens.legend': 'Lens: who is reading',
  'lens.find': 'Find',
  'lens.explain': 'Explain',
  'lens.study': 'Study',
  'index.region': 'Index',

  'side.legend': 'Side of the body',
  'side.name': '{side, select, left {left side} right {right side} midline {midline} other {both sides}}',
  'side.short': '{side, select, left {Left} other {Right}}',
  'side.letter': '{side, select, left {L} right {R} other {Midline}}',
  'body.legend': 'Body',
  'body.female': 'Female',
  'body.male': 'Male',
  'view.legend': 'Turn the body',
  'view.front': 'Front',
  'view.back': 'Back',
  'view.left': 'Left',
  'view.right': 'Right',
  'view.fit': 'Fit',

  'point.name':
    '{muscle} point {number}, {side, select, left {left side} right {right side} other {midline}}',
  'point.nameAndLabel':
    '{muscle} point {number}, {side, select, left {left side} right {right side} other {midline}}: {label}',
  'point.announcement':
    '{point}. {essential, select, none {} other {Pain often felt: {essential}.}} {spillover, select, none {} other {Sometimes also: {spillover}.}}',
  'zone.name': '{label}, {side}',
  'zones.title': 'Where the pain is felt',
  'zones.essential.exact': 'Essential: felt by nearly everyone',
  'zones.essential.plain': 'Pain from this point is often felt here',
  'zones.spillover.exact': 'Spillover: felt by some, beyond it',
  'zones.spillover.plain': 'Some people feel it here as well',
  'zones.crosses': '(crosses the midline)',

  'browse.title': 'All points',
  'browse.order': 'Order of the list',
  'browse.order.region': 'By region',
  'browse.order.layer': 'By layer',
  'browse.order.name': 'A to Z',
  'browse.showLayer': 'Show this layer in the picture',
  'browse.points': '{count, plural, one {# point} other {# points}}',
  'browse.aboutMuscle': 'About {muscle}',
  'study.title': 'By region and layer',
  'study.quiz': 'Test yourself',
  'study.tour': 'Tour of this region',
  'study.quiz.about': 'Questions on points, pain, nerves and safety.',
  'study.quiz.coming': 'The quiz is on its way.',
  'study.hideLabels': 'Hide the names',
  'study.hiddenName': 'Name hidden',
  'study.showName': 'Show the name',
  'study.hiddenPoint':
    'Point {number}, {side, select, left {left side} right {right side} other {midline}}, name hidden',

  'redFlags.summary':
    'See a doctor first {count, plural, one {if this sign is there} other {if one of these # signs is there}}',
  'redFlags.emergency': 'Call an ambulance',
  'redFlags.same-day': 'See a doctor today',
  'redFlags.soon': 'See a doctor within days',

  'detail.region': 'Chosen point',
  'detail.back': 'Back to the list',
  'detail.print': 'Print',
  'detail.point': 'Point {number}:',
  'detail.side': '{side, select, left {Left side} right {Right side} other {Midline}}',
  'detail.otherSide': 'show {side, select, left {left} other {right}}',
  'detail.points': '{count, plural, one {The point of this muscle} other {The # points of this muscle}}',
  'detail.loading': 'The texts are on their way.',
  'detail.failed': 'The texts could not be loaded. The list and the body go on working.',
  'detail.retry': 'Try again',
  'detail.sources': 'Sources',
  'cite.back': 'back to the text',
  'cite.label': 'Source {number}',
  'cite.imprint':
    '{publisher, select, none {} other {. {publisher}}}{year, select, none {} other {, {year}}}{where, select, none {} other {, {where}}}.',
  'print.foot':
    'This page teaches; it does not diagnose. A sign that needs a doctor comes before any work on muscles.',
  'print.noPicture': 'Without a picture: the body could not be drawn.',
  'print.picture': '{name}: the body with the point and its pain',

  'place.title': 'Where it is and how to find it',
  'place.position': 'Position',
  'place.felt': 'What is felt',
  'place.grip': 'Touch',
  'place.depth': 'Depth',
  'place.depthMm': 'about {depth} mm under the skin',
  'grip.flat': 'flat fingers',
  'grip.pincer': 'between thumb and fingers',
  'grip.deep': 'deep pressure',
  'grip.internal': 'from inside',
  'grip.none': 'out of reach',

  'hazard.nerve': 'nerve',
  'hazard.vessel': 'blood vessel',
  'hazard.organ': 'organ',
  'hazard.other': 'structure',
  'related.keys': 'May be kept going by',
  'related.satellites': 'May keep going',

  'muscle.title': 'The muscle',
  'muscle.layer': 'Layer, size',
  'muscle.otherNames': 'Other names',
  'muscle.formerNames': 'Formerly',
  'muscle.innervation': 'Nerve',
  'muscle.origin': 'Origin',
  'muscle.insertion': 'Insertion',
  'muscle.actions': 'What it does',
  'muscle.activates': 'What sets it off',
  'muscle.perpetuates': 'What keeps it going',
  'muscle.mimics': 'What it is mistaken for',
  'muscle.entraps': 'What it may press on',
  'study.layer':
    '{layer, select, superficial {Superficial layer} intermediate {Intermediate layer} other {Deep layer}}',
  'layer.superficial': 'superficial',
  'layer.intermediate': 'intermediate',
  'layer.deep': 'deep',
  'size.small': 'small',
  'size.medium': 'of middle size',
  'size.large': 'large',
  'evidence.title': 'How well is it known?',
  'evidence.differences': 'Where the books differ',

  'region.head': 'Head',
  'region.neck': 'Neck',
  'region.shoulder': 'Shoulder',
  'region.arm': 'Upper arm',
  'region.forearm': 'Forearm',
  'region.hand': 'Hand',
  'region.chest': 'Chest',
  'region.back': 'Back',
  'region.abdomen': 'Abdomen',
  'region.pelvis': 'Pelvis and hip',
  'region.thigh': 'Thigh',
  'region.leg': 'Lower leg',
  'region.foot': 'Foot',

  'opening.title': 'How to read the plate',
  'opening.lead':
    'Choose a point on the body or in the list. Its pain appears where people feel it, often far from the point.',
  'opening.mark': 'A trigger point. Its number is that of the manual.',
  'opening.essential': 'Solid red: pain that nearly everyone with an active point feels.',
  'opening.spillover': 'Stippled red: pain that some feel beyond it.',
  'opening.sides': 'Left and right are always those of the person shown.',
  'opening.safety':
    'This atlas teaches; it does not diagnose. Chest pain, new weakness or numbness, fever with spine pain, or trouble with bladder or bowel need a doctor, not a massage.',

  'plate.region': 'The body',
  'legend.label': 'Legend',
  'legend.essential': 'essential',
  'legend.spillover': 'spillover',
  'legend.area': 'the place that hurts',
  'legend.mark': 'trigger point',
  'legend.dermatome': 'skin of the nerve {name}',
  'split.text': 'The point and its pain cannot be seen from one side.',
  'split.point': 'See the point',
  'split.zones': 'See the pain',
  'scene.loading': 'The body is on its way',
  'scene.help':
    'Arrow keys turn the body, with Shift they move it, plus and minus bring it nearer or farther, Home shows the selection. Everything marked on it also stands in the lists.',
  'scene.unavailable': 'The body cannot be shown',
  'scene.listsWork': 'Search, lists and all texts work without it.',
  'scene.tryAgain': 'Try again',
  'scene.problem.no-webgl': 'This browser has no WebGL 2, or it is switched off.',
  'scene.problem.download-failed': 'Its files could not be fetched. The connection may be down.',
  'scene.problem.file-damaged': 'One of its files arrived damaged.',
  'scene.problem.files-mixed':
    'Its files are of two different versions of this page. Loading the page again brings the new ones.',
  'scene.problem.context-lost':
    'The graphics card has let go of the picture. It usually comes back by itself.',
  'scene.problem.crashed': 'The picture has stopped through a fault of ours.',

  'sheet.larger': 'Make the panel taller',
  'sheet.smaller': 'Make the panel lower',

  'display.open': 'Display',
  'display.title': 'Display',
  'display.close': 'Close the display settings',

  'about.open': 'About & safety',
  'about.close': 'Close',
  'about.title': 'About & safety',
  'about.flags.title': 'First: when not to press',
  'about.flags.emergency':
    'Call an ambulance for chest pain or pressure; for sudden short breath; for the worst headache of your life; for sudden weakness or numbness; for trouble with speech or sight; for loss of control over bladder or bowel.',
  'about.flags.doctor':
    'See a doctor before any massage when pain came with a fall, a blow, fever or weight loss you cannot explain; when it wakes you every night; when a limb is swollen, hot or numb; when you grow weaker.',
  'about.what.title': 'It teaches, it does not diagnose',
  'about.what.text':
    'The atlas shows where pain from trigger points is commonly felt, as the standard manuals describe it, and which kind of work they call for. It knows nothing about you. It cannot say what you have, and it replaces neither examination nor treatment.',
  'about.what.pressure':
    'Pressure that hurts more than 7 of 10 does not help. Stop when something tingles, goes numb, or is worse the next day.',
  'about.doubt.title': 'How sure is this?',
  'about.doubt.text':
    'The trigger point is a disputed idea. That pressing certain places in muscle brings on pain elsewhere has been seen by many; what such a place is, whether examiners find the same one, and whether it is the cause are all in doubt. The patterns were drawn from clinical series and from injecting salt solution, and people differ. A plain case against the concept:',
  'about.doubt.source':
    'Quintner JL, Bove GM, Cohen ML. A critical evaluation of the trigger point phenomenon. Rheumatology, 2015.',
  'about.read.title': 'How to read the plate',
  'about.read.zones':
    'Solid red is pain that nearly everyone with the active point feels (essential). Stippled red is pain that some feel beyond it (spillover). Blue crosses are trigger points with the numbers of the manual.',
  'about.read.sides':
    'Left and right are always those of the person shown. A right-sided point is the mirror image of the left.',
  'about.read.keys':
    'Drag to turn the body; pinch, scroll or press + to come closer; tap twice to see what is chosen. With the keyboard, everything can be reached through the search and the lists. On the picture, [ and ] change the layer, A shows the chosen muscle alone, H takes it away, U undoes, N shows names.',
  'about.kept.title': 'What is kept',
  'about.kept.text':
    'There is no account, no server and no counting of visits; nothing is fetched from anywhere else. What you choose stands only in the address of the page, and what you answer not even there. Settings are kept on the device when you turn that on under Display, and erased when you turn it off. The browser keeps the files of the atlas itself, so that it opens without a connection.',
  'about.sources.title': 'Sources and licences',
  'about.sources.text':
    'The patterns follow Travell and Simons’ manual in its editions, in our own words and our own drawing. Every page lists its sources.',
  'about.sources.all': 'Every source, and what rests on it',
  'about.licence.text':
    'Code: MIT. Data set: CC BY 4.0. Body: MakeHuman, CC0. Type: EB Garamond and Ysabeau Office, SIL Open Font License.',
  'about.licence.all': 'Every package and font, with its licence',

  'reference.open': 'Reference',
  'reference.pages': 'Pages of the reference',
  'reference.tab.guide': 'Pain guide',
  'reference.tab.glossary': 'Glossary',
  'reference.tab.sources': 'Sources',
  'reference.title.guide': 'Pain-and-muscle guide',
  'reference.title.glossary': 'Glossary',
  'reference.title.sources': 'Sources',
  'reference.lead.guide':
    'From the place that hurts to the muscles whose trigger points send pain there. The cause may lie far from the place.',
  'reference.lead.glossary':
    'The words of this atlas, first as one would say them to a client, then as a student needs them.',
  'reference.lead.sources':
    'What every fact of the atlas rests on. The words and the drawings are ours; the knowledge is theirs.',
  'reference.close': 'Back to the atlas',
  'reference.failed': 'This page could not be loaded. The atlas goes on working.',
  'reference.filter.guide': 'Only places or muscles with',
  'reference.filter.glossary': 'Only terms with',
  'reference.filter.sources': 'Only works with',
  'reference.clear': 'Clear the filter',
  'reference.count': '{count, plural, =0 {Nothing fits.} one {One entry fits.} other {# entries fit.}}',
  'reference.jump': 'Jump to',
  'reference.inGlossary': 'In the glossary',
  'painGuide.key.essential': 'Essential: nearly everyone with this point active feels it here.',
  'painGuide.key.spillover': 'Spillover: some feel it here as well.',
  'painGuide.key.numbers': 'The numbers are the trigger points. Choose one, and the body shows it.',
  'painGuide.safety': 'A sign that needs a doctor comes before any muscle: see About & safety.',
  'painGuide.side': 'Points of which side',
  'painGuide.show': 'Show on the body',
  'painGuide.showArea': 'Show on the body: {area}',
  'painGuide.also': 'Their pattern reaches it too, though the manual’s list does not name them here:',
  'painGuide.order': 'Order: {source}.',
  'glossary.exact': 'Exactly:',
  'glossary.see': 'See also',
  'source.etAl': '{author} et al.',
  'source.noAuthor': '“{title}”',
  'sources.kind.book': 'Books',
  'sources.kind.paper': 'Papers',
  'sources.kind.guideline': 'Guidelines',
  'sources.kind.article': 'Articles',
  'sources.kind.dataset': 'Data sets',
  'sources.uses': 'Behind {records}.',
  'sources.uses.muscles': '{count, plural, one {# muscle} other {# muscles}}',
  'sources.uses.painGuide':
    '{count, plural, one {# list of the pain guide} other {# lists of the pain guide}}',
  'sources.uses.symptoms': '{count, plural, one {# complaint} other {# complaints}}',
  'sources.uses.redFlags': '{count, plural, one {# red flag} other {# red flags}}',
  'sources.uses.dermatomes': '{count, plural, one {# dermatome} other {# dermatomes}}',
  'sources.uses.facts': '{count, plural, one {# fact of the guide} other {# facts of the guide}}',
  'sources.uses.glossary': '{count, plural, one {# term} other {# terms}}',
  'sources.unused':
    'Behind the rules of the guide, the words of emergencies in the search, or the body itself.',

  'late.part': 'A part of the page could not be loaded. The rest goes on working.',
  'late.none': 'There is no connection to the site just now.',
  'late.newer': 'This page is older than the site.',
  'late.anew': 'Load the page anew',
  'late.away': 'Close',
  'late.word': 'no verdict yet',
  'notice.bodyFailed':
    'The {body, select, female {female} other {male}} body could not be fetched. The other one stays; choose again to try again.',
  'opening.old':
    'This browser is too old for the atlas. It needs Chrome or Edge 114, Firefox 125, Safari 17, or one that is newer.',
  'crashed.text':
    'The page has stopped through a fault of ours. What you have chosen stands in the address: a new start brings it back.',
  'crashed.again': 'Start again',
  'notice.dismiss': 'Put this notice away',
  'notice.lessPicture':
    'A part of the picture could not be made ready. All of it also stands in the lists and in words.',
  'notice.searchFailed':
    'The search could not be fetched. Every muscle, place and complaint also stands in the lists.',
  'notice.unknownChoice': 'That entry is not in the atlas, so nothing was changed.',
  'notice.unknownLink':
    'This link asks for something the atlas does not know ({fields}). It shows the nearest thing it does know.',
  'notice.languageFailed':
    'The words of this language could not be fetched. The atlas goes on in the language that it speaks.',
  'notice.storageFull': 'This device has no room left, so your settings could not be kept.',
  'notice.storageBlocked':
    'This browser does not let the atlas keep anything, so your settings could not be kept.',
  'notice.storageDamaged':
    'The settings kept on this device could not be read. The atlas starts with its own.',
} as const;
