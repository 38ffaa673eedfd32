// What is offered at a bare place of the skin that was pressed.

export const skinMenuMessages = {
  'skinMenu.title': '{area}, {side, select, left {left} other {right}} side',
  'skinMenu.titleUnknown': 'This place, {side, select, left {left} other {right}} side',
  'skinMenu.close': 'Close',
  'skinMenu.pain': 'Pain here',
  'skinMenu.pain.hint': 'Find what may cause it',
  'skinMenu.muscle': 'Muscle near here',
  'skinMenu.near': 'Points near',
  'skinMenu.away': '{cm, plural, =0 {less than 1 cm} other {about # cm}} away',
  'skinMenu.none': 'No trigger point lies near this place.',
} as const;
