// English words of the first view on the layers: what the picture's name says of them.
export const layerLabelMessages = {
  'scene.layer':
    '{layer, select, skin {Some muscles alone.} superficial {Outer muscles.} intermediate {Middle muscles.} deep {Deep muscles.} other {Bones.}}',
} as const;
