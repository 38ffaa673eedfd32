// Which sign in a question calls for which urgency at least, by the guidance: so that no question mixes two of them.
import type { RedFlag } from '../../../src/dataset/reference-schema.ts';

interface Sign {
  sign: RegExp;
  urgency: RedFlag['urgency'];
  /** Questions in which the words mean something milder, each with its reason. */
  milder?: Readonly<Record<string, string>>;
}

export const signs: readonly Sign[] = [
  {
    sign: /suddenly (weak|numb)|weak(ness)? or numb(ness)?/,
    urgency: 'emergency',
  },
  {
    sign: /swallow/,
    urgency: 'emergency',
    milder: { 'neck-lump-or-hoarseness': 'for three weeks: NG12 asks for an appointment, not an ambulance' },
  },
  { sign: /open the mouth|hard to breathe|breathing (is )?hard|short of breath/, urgency: 'emergency' },
  { sign: /\bfit\b|\bfits\b|confus|drows/, urgency: 'emergency' },
  {
    sign: /eyelid/,
    urgency: 'emergency',
    milder: {
      'lung-apex-tumour': 'for weeks, with shoulder pain; a sudden droop is asked about as a stroke',
    },
  },
  { sign: /see double|sight (blurred|lost)|(lost|loss of) sight|trouble with vision/, urgency: 'emergency' },
  { sign: /yellow skin|jaundice/, urgency: 'emergency' },
  { sign: /coughed blood|black or bloody stool/, urgency: 'emergency' },
  { sign: /faint/, urgency: 'emergency' },
  { sign: /more painful than it looks|far beyond/, urgency: 'emergency' },
  { sign: /\b(black|blue|mottled)\b/, urgency: 'emergency' },
  { sign: /shorter or turned out|stand on the leg/, urgency: 'emergency' },
  {
    sign: /flank.*fever|fever.*flank/,
    urgency: 'emergency',
  },
  {
    sign: /bear weight/,
    urgency: 'emergency',
    milder: { 'limping-child': 'without a fall: CKS asks for the same day' },
  },
  {
    sign: /fever|chills/,
    urgency: 'same-day',
  },
  { sign: /\bweaker\b|drop\b/, urgency: 'same-day' },
];

/** Read one by one against its source; a new flag, or another urgency, is read again before it is entered here. */
export const reviewed: Readonly<Record<RedFlag['urgency'], string>> = {
  emergency: `cauda-equina saddle-numbness cardiac-chest-pain aortic-emergency pulmonary-embolism pneumothorax
    rib-or-belly-injury kidney-infection acute-abdomen infected-gallbladder ectopic-pregnancy pre-eclampsia
    late-pregnancy-bleeding testicular-torsion strangulated-hernia sepsis neck-injury broken-hip thunderclap-headache
    carbon-monoxide meningitis stroke-or-dissection head-injury acute-eye spreading-dental-infection deep-neck-infection
    acute-limb-ischaemia compartment-syndrome rhabdomyolysis necrotising-infection threatened-diabetic-foot`,
  'same-day': `progressive-weakness cervical-myelopathy upper-neck-instability pneumonia kidney-stone-or-infection
    visceral-gallbladder fever-with-spine-pain fracture cancer-history giant-cell-arteritis jaw-claudication
    raised-pressure-headache mastoiditis dental-abscess deep-vein-thrombosis tendon-rupture septic-joint
    spreading-skin-infection hand-infection diabetic-foot shingles limping-child`,
  soon: `lung-apex-tumour unexplained-bleeding unexplained-weight-loss growing-lump breast-change night-pain
    neck-lump-or-hoarseness polymyalgia inflammatory-back-pain`,
};
