// English words of what can be chosen of how page and body look. They come when that is opened.
export const displayMessages = {
  'theme.legend': 'Light or dark',
  'theme.auto': 'As the device',
  'theme.light': 'Light',
  'theme.dark': 'Dark',
  'skin.legend': 'Skin',
  'skin.name': '{tone, select, 0 {Clay} other {Tone {tone} of 6}}',
  'display.garment': 'Plain garment',
  'display.remember': 'Remember on this device',
  'display.notKept': 'Nothing of what you do is kept on this device.',
  'display.kept':
    'Body, paper, skin, garment, points in sight and language are kept on this device, and nothing else of what you do.',
  'display.erase': 'Erase what is kept',
  'display.allMarks': 'Show all points',
  'display.allMarks.hint': 'Else, once you choose, only its own points stay in sight.',
} as const;
