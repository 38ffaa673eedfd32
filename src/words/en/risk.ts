// The words of the signs that stand on the plate where something lies at risk under the thumb.
export const riskMessages = {
  'risk.signs': 'What lies at risk near this point',
  'risk.sign':
    '{name}, at risk near this point, {side, select, left {left} other {right}} side: what to know',
  'risk.show': 'At risk',
} as const;
