// Which chapter of the trigger point manual treats which muscle, volume by volume, by the manual's own tables of contents.

/** Chapters that treat an area or everything: any record may cite them. */
interface Volume {
  readonly general: readonly number[];
  readonly muscles: Readonly<Record<number, readonly string[]>>;
}

const upperHalf: Volume = {
  // Terms, principles, all muscles, perpetuating factors; then the guides to head, arm, forearm and trunk.
  general: [1, 2, 3, 4, 5, 18, 33, 41],
  muscles: {
    6: ['trapezius'],
    7: ['sternocleidomastoid'],
    8: ['masseter'],
    9: ['temporalis'],
    10: ['medial-pterygoid'],
    11: ['lateral-pterygoid'],
    12: ['digastric', 'geniohyoid', 'longus-capitis', 'longus-colli', 'mylohyoid', 'omohyoid'],
    13: ['buccinator', 'orbicularis-oculi', 'platysma', 'zygomaticus-major'],
    14: ['occipitofrontalis'],
    15: ['splenius-capitis', 'splenius-cervicis'],
    16: ['longissimus-capitis', 'multifidus', 'semispinalis-capitis', 'semispinalis-cervicis', 'rotatores'],
    17: [
      'obliquus-capitis-inferior',
      'obliquus-capitis-superior',
      'rectus-capitis-posterior-major',
      'rectus-capitis-posterior-minor',
    ],
    19: ['levator-scapulae'],
    20: ['scalenus-anterior', 'scalenus-medius', 'scalenus-minimus', 'scalenus-posterior'],
    21: ['supraspinatus'],
    22: ['infraspinatus'],
    23: ['teres-minor'],
    24: ['latissimus-dorsi'],
    25: ['teres-major'],
    26: ['subscapularis'],
    27: ['rhomboid-major', 'rhomboid-minor'],
    28: ['deltoid'],
    29: ['coracobrachialis'],
    30: ['biceps-brachii'],
    31: ['brachialis'],
    32: ['anconeus', 'triceps-brachii'],
    34: [
      'brachioradialis',
      'extensor-carpi-radialis-brevis',
      'extensor-carpi-radialis-longus',
      'extensor-carpi-ulnaris',
    ],
    35: [
      'extensor-digiti-minimi',
      'extensor-digitorum',
      'extensor-indicis',
      // No pattern of its own there: cited for saying none.
      'abductor-pollicis-longus',
      'extensor-pollicis-longus',
    ],
    36: ['supinator'],
    37: ['palmaris-longus'],
    38: [
      'flexor-carpi-radialis',
      'flexor-carpi-ulnaris',
      'flexor-digitorum-profundus',
      'flexor-digitorum-superficialis',
      'flexor-pollicis-longus',
      'pronator-teres',
      'pronator-quadratus',
    ],
    39: ['adductor-pollicis', 'opponens-pollicis', 'abductor-pollicis-brevis', 'flexor-pollicis-brevis'],
    40: [
      'abductor-digiti-minimi-hand',
      'dorsal-interossei-hand',
      'lumbricals-hand',
      'palmar-interossei-hand',
    ],
    42: ['pectoralis-major', 'subclavius'],
    43: ['pectoralis-minor'],
    44: ['sternalis'],
    45: ['diaphragm', 'intercostals'],
    46: ['serratus-anterior'],
    47: ['serratus-posterior-inferior', 'serratus-posterior-superior'],
    48: ['iliocostalis-lumborum', 'iliocostalis-thoracis', 'longissimus-thoracis', 'multifidus', 'rotatores'],
    49: ['external-oblique', 'internal-oblique', 'pyramidalis', 'rectus-abdominis', 'transversus-abdominis'],
  },
};

const lowerHalf: Volume = {
  // Terms and principles; the guides to trunk, hip and leg; chronic myofascial pain.
  general: [1, 2, 3, 11, 18, 28],
  muscles: {
    4: ['quadratus-lumborum'],
    5: ['iliacus', 'psoas-major'],
    6: [
      'bulbospongiosus',
      'coccygeus',
      'external-anal-sphincter',
      'ischiocavernosus',
      'levator-ani',
      'obturator-internus',
    ],
    7: ['gluteus-maximus'],
    8: ['gluteus-medius'],
    9: ['gluteus-minimus'],
    10: [
      'gemellus-inferior',
      'gemellus-superior',
      'obturator-externus',
      'obturator-internus',
      'piriformis',
      'quadratus-femoris',
    ],
    12: ['sartorius', 'tensor-fasciae-latae'],
    13: ['pectineus'],
    14: ['articularis-genus', 'rectus-femoris', 'vastus-intermedius', 'vastus-lateralis', 'vastus-medialis'],
    15: ['adductor-brevis', 'adductor-longus', 'adductor-magnus', 'gracilis'],
    16: ['biceps-femoris', 'semimembranosus', 'semitendinosus'],
    17: ['popliteus'],
    19: ['tibialis-anterior'],
    20: ['fibularis-brevis', 'fibularis-longus', 'fibularis-tertius'],
    21: ['gastrocnemius'],
    22: ['plantaris', 'soleus'],
    23: ['tibialis-posterior'],
    24: ['extensor-digitorum-longus', 'extensor-hallucis-longus'],
    25: ['flexor-digitorum-longus', 'flexor-hallucis-longus'],
    26: [
      'abductor-digiti-minimi-foot',
      'abductor-hallucis',
      'extensor-digitorum-brevis',
      'extensor-hallucis-brevis',
      'flexor-digitorum-brevis',
    ],
    27: [
      'adductor-hallucis',
      'dorsal-interossei-foot',
      'flexor-digiti-minimi-brevis-foot',
      'flexor-hallucis-brevis',
      'lumbricals-foot',
      'plantar-interossei-foot',
      'quadratus-plantae',
    ],
  },
};

/** By source id. The third edition (2018) counts its chapters otherwise; no table, so no chapter of it may be cited. */
export const manualChapters: Readonly<Record<string, Volume>> = {
  'travell-simons-1999': upperHalf,
  'travell-simons-1992': lowerHalf,
};

/** Sources that are books with chapters for single muscles, but for which there is no table here. */
export const withoutTable: readonly string[] = ['donnelly-2018', 'travell-simons-1983'];
