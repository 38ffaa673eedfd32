// What must be asked where, and why: written from the guidance, not from the records that it is held against.

const head = [
  'back-of-head',
  'frontal-head',
  'temporal-head',
  'vertex',
  'parietal-head',
  'eye-and-eyebrow',
] as const;
const jaw = ['cheek-and-jaw', 'ear-and-tmj', 'toothache'] as const;
const neck = ['back-of-neck', 'side-of-neck', 'throat-and-front-of-neck'] as const;
const shoulder = ['front-of-shoulder', 'lateral-shoulder', 'back-of-shoulder'] as const;
const spine = ['upper-thoracic-back', 'mid-thoracic-back', 'low-thoracic-back', 'lumbar'] as const;

/** `group:` stands for every area of a clinical group. */
export const mustAsks: readonly { flags: readonly string[]; areas: readonly string[]; why: string }[] = [
  {
    flags: ['cardiac-chest-pain'],
    areas: [
      ...neck,
      ...jaw,
      ...shoulder,
      'front-of-arm',
      'back-of-arm',
      'lateral-arm',
      'medial-arm',
      'group:elbow/forearm/hand',
      'upper-thoracic-back',
      'mid-thoracic-back',
      'front-of-chest',
      'side-of-chest',
      'abdominal',
    ],
    why: 'heart pain is felt in chest, shoulders, arms, neck, jaw, back and upper belly (Gulati 2021)',
  },
  {
    flags: ['stroke-or-dissection'],
    areas: [
      'group:head & neck',
      ...shoulder,
      'front-of-arm',
      'back-of-arm',
      'lateral-arm',
      'medial-arm',
      'group:elbow/forearm/hand',
      'group:hip/thigh/knee',
      'group:lower leg/ankle/foot',
    ],
    why: 'a stroke weakens face, arm or leg; a torn artery hurts in head or neck (Rushton 2023, NG128)',
  },
  {
    flags: ['cauda-equina'],
    areas: ['group:low back/pelvis', 'group:hip/thigh/knee', 'group:lower leg/ankle/foot'],
    why: 'signs in both legs, bladder, bowel and saddle (Finucane 2020)',
  },
  {
    flags: ['saddle-numbness'],
    areas: ['group:low back/pelvis', 'medial-thigh', 'posterior-thigh'],
    why: 'the saddle and what borders on it (Finucane 2020)',
  },
  {
    flags: ['thunderclap-headache', 'meningitis', 'raised-pressure-headache', 'carbon-monoxide'],
    areas: head.filter((area) => area !== 'eye-and-eyebrow'),
    why: 'every headache (CG150, NG240)',
  },
  {
    flags: ['giant-cell-arteritis'],
    areas: [...head, ...jaw],
    why: 'over fifty, head, scalp, jaw (BSR 2020)',
  },
  { flags: ['head-injury'], areas: [...head, 'nose', 'back-of-neck'], why: 'after a blow (NG232)' },
  {
    flags: ['neck-injury', 'upper-neck-instability', 'cervical-myelopathy'],
    areas: ['back-of-head', 'back-of-neck', 'side-of-neck'],
    why: 'nobody works on a neck that may be broken or loose, or whose cord is pressed (Stiell 2001, IFOMPT)',
  },
  {
    flags: ['spreading-dental-infection', 'dental-abscess'],
    areas: jaw,
    why: 'tooth and jaw pain (SDCEP)',
  },
  { flags: ['acute-eye'], areas: ['eye-and-eyebrow', 'frontal-head', 'temporal-head'], why: 'CKS red eye' },
  {
    flags: ['neck-lump-or-hoarseness', 'deep-neck-infection'],
    areas: ['throat-and-front-of-neck', 'side-of-neck'],
    why: 'airway and cancer of the neck (NG12)',
  },
  {
    flags: ['lung-apex-tumour'],
    areas: [...shoulder, 'medial-arm', 'ulnar-forearm', 'upper-thoracic-back', 'eye-and-eyebrow'],
    why: 'shoulder, inner arm, drooping lid (Panagopoulos 2014)',
  },
  {
    flags: ['pulmonary-embolism', 'pneumonia'],
    areas: ['front-of-chest', 'side-of-chest', 'upper-thoracic-back', 'mid-thoracic-back'],
    why: 'pain on breathing (NG158, NHS)',
  },
  {
    flags: ['aortic-emergency'],
    areas: ['front-of-chest', 'abdominal', 'groin', ...spine],
    why: 'tearing pain of chest, back, belly (ACC/AHA 2022)',
  },
  {
    flags: ['rib-or-belly-injury'],
    areas: ['lateral-shoulder', 'back-of-shoulder', 'side-of-chest', 'low-thoracic-back', 'abdominal'],
    why: 'a torn spleen is felt at the ribs and the tip of the shoulder (NHS)',
  },
  {
    flags: ['acute-abdomen'],
    areas: [
      'abdominal',
      'groin',
      'pelvic',
      'lumbar',
      'mid-thoracic-back',
      'low-thoracic-back',
      'lateral-shoulder',
    ],
    why: 'organs of the belly are felt in the back and at the tip of the shoulder (Cartwright 2008)',
  },
  {
    flags: ['kidney-infection', 'kidney-stone-or-infection'],
    areas: ['lumbar', 'low-thoracic-back', 'abdominal', 'groin'],
    why: 'flank to groin (CKS)',
  },
  { flags: ['ectopic-pregnancy'], areas: ['abdominal', 'pelvic', 'lateral-shoulder'], why: 'NG126' },
  {
    flags: ['late-pregnancy-bleeding'],
    areas: ['abdominal', 'pelvic', 'lumbar', 'iliosacral'],
    why: 'early labour is felt as low back or belly pain (NG25)',
  },
  { flags: ['breast-change'], areas: ['front-of-chest', 'side-of-chest'], why: 'NG12' },
  { flags: ['testicular-torsion', 'strangulated-hernia'], areas: ['groin', 'abdominal'], why: 'hours count' },
  {
    flags: ['fever-with-spine-pain', 'cancer-history'],
    areas: ['back-of-neck', ...spine, 'iliosacral', 'buttock'],
    why: 'infection and spread of cancer in the spine (Finucane 2020)',
  },
  {
    flags: ['broken-hip'],
    areas: ['groin', 'buttock', 'lateral-thigh-and-hip', 'anterior-thigh', 'medial-thigh', 'anterior-knee'],
    why: 'a broken hip is felt in groin, thigh and knee (CG124)',
  },
  {
    flags: ['compartment-syndrome'],
    areas: [
      'buttock',
      'anterior-thigh',
      'lateral-thigh-and-hip',
      'medial-thigh',
      'posterior-thigh',
      'anterior-leg',
      'lateral-leg',
      'medial-leg',
      'posterior-leg',
      'dorsal-forearm',
      'volar-forearm',
      'plantar-midfoot',
    ],
    why: 'every limb segment with tight compartments, buttock and thigh too (von Keudell 2015)',
  },
  {
    flags: ['acute-limb-ischaemia'],
    areas: ['group:elbow/forearm/hand', 'group:hip/thigh/knee', 'group:lower leg/ankle/foot'],
    why: 'every limb (ESVS 2020)',
  },
  {
    flags: ['deep-vein-thrombosis'],
    areas: [
      'groin',
      'anterior-thigh',
      'medial-thigh',
      'posterior-thigh',
      'posterior-knee',
      'posterior-leg',
      'medial-arm',
    ],
    why: 'along the deep veins (NG158)',
  },
  {
    flags: ['diabetic-foot', 'threatened-diabetic-foot'],
    areas: ['heel', 'plantar-midfoot', 'metatarsal-head', 'plantar-great-toe', 'dorsal-lesser-toe'],
    why: 'NG19',
  },
  {
    flags: ['growing-lump'],
    areas: [...neck, ...shoulder, 'anterior-thigh', 'posterior-leg', 'buttock', 'abdominal', 'volar-forearm'],
    why: 'a sarcoma may lie in any muscle (NG12)',
  },
  {
    flags: [
      'shingles',
      'spreading-skin-infection',
      'necrotising-infection',
      'sepsis',
      'unexplained-weight-loss',
    ],
    areas: ['everywhere'],
    why: 'skin and the whole body are everywhere',
  },
];
