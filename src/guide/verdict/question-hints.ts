// What the answers say of the red flags: which questions they bring to the front.
import type { Case } from '../case/case.ts';

/** Answers that bring certain questions to the front, where they belong to the place at all. */
const hints: readonly { when: (answers: Case) => boolean; flags: readonly string[] }[] = [
  {
    when: ({ onset }) => onset === 'fall' || onset === 'accident' || onset === 'whiplash',
    flags: [
      'neck-injury',
      'head-injury',
      'rib-or-belly-injury',
      'broken-hip',
      'fracture',
      'stroke-or-dissection',
    ],
  },
  { when: ({ onset }) => onset === 'strain' || onset === 'sport', flags: ['tendon-rupture', 'fracture'] },
  {
    when: ({ onset }) => onset === 'sudden',
    flags: ['thunderclap-headache', 'aortic-emergency', 'stroke-or-dissection', 'acute-limb-ischaemia'],
  },
  {
    when: ({ qualities = [] }) => qualities.includes('numb') || qualities.includes('tingling'),
    flags: [
      'cauda-equina',
      'saddle-numbness',
      'cervical-myelopathy',
      'upper-neck-instability',
      'progressive-weakness',
    ],
  },
  { when: ({ qualities = [] }) => qualities.includes('burning'), flags: ['shingles'] },
  {
    when: ({ qualities = [] }) => qualities.includes('throbbing'),
    flags: ['giant-cell-arteritis', 'spreading-dental-infection', 'dental-abscess', 'deep-vein-thrombosis'],
  },
  { when: ({ side }) => side === 'left', flags: ['cardiac-chest-pain'] },
  { when: ({ side }) => side === 'right', flags: ['infected-gallbladder', 'visceral-gallbladder'] },
  { when: ({ cautions = [] }) => cautions.includes('cancer'), flags: ['cancer-history'] },
  { when: ({ cautions = [] }) => cautions.includes('osteoporosis'), flags: ['broken-hip', 'fracture'] },
  {
    when: ({ cautions = [] }) => cautions.includes('diabetes'),
    flags: ['threatened-diabetic-foot', 'diabetic-foot'],
  },
  {
    when: ({ cautions = [] }) => cautions.includes('pregnancy'),
    flags: ['ectopic-pregnancy', 'late-pregnancy-bleeding', 'pre-eclampsia', 'deep-vein-thrombosis'],
  },
  {
    when: ({ cautions = [] }) => cautions.includes('inflammatory-arthritis'),
    flags: ['upper-neck-instability', 'septic-joint'],
  },
  {
    when: ({ cautions = [] }) =>
      cautions.includes('blood-thinners') || cautions.includes('bleeding-disorder'),
    flags: ['head-injury', 'rib-or-belly-injury'],
  },
  {
    when: ({ cautions = [] }) => cautions.includes('dvt-risk') || cautions.includes('recent-surgery'),
    flags: ['deep-vein-thrombosis', 'pulmonary-embolism'],
  },
];

/** The flags at which the answers hint, whatever the place. */
export function hintedFlags(answers: Case): ReadonlySet<string> {
  return new Set(hints.filter(({ when }) => when(answers)).flatMap(({ flags }) => flags));
}
