// English words of what lies under the skin: the layers, what is on its way, what is shown.
export const tissueMessages = {
  'tissue.legend': 'Layer of the body that is shown',
  'tissue.short': 'Layers',
  'tissue.keys':
    'In the picture, the keys [ and ] go one layer out or in. A shows the chosen muscle alone, H takes it away, U goes a step back, N shows names.',
  'tissue.layer':
    '{layer, select, skin {Skin} superficial {Superficial} intermediate {Intermediate} deep {Deep} other {Bone}}',
  'tissue.layerPlain':
    '{layer, select, skin {Skin} superficial {Outer} intermediate {Middle} deep {Deep} other {Bones}}',
  'tissue.name': '{name}, {side, select, left {left} other {right}} side',
  'tissue.loading': 'Fetching the muscles: {regions}',
  'tissue.region':
    '{region, select, head {head and neck} trunk {trunk} arm {arms} leg {legs} other {nerves and vessels}}',
  'tissue.hidden': '{count, plural, one {# taken away} other {# taken away}}',
  'tissue.showAll': 'Show all',
} as const;
