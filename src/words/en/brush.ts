// The brush bar: what a hand paints with, what it takes back, and what has just been changed.
export const brushMessages = {
  'brush.bar': 'Brush',
  'brush.waits': 'Getting the brush ready…',
  'brush.how':
    '{hand, select, finger {One finger paints. Two fingers turn, zoom and move.} other {Drag paints. Right button or Alt turns, Shift with it moves, the wheel zooms.}}',
  'brush.tool': 'What a stroke does',
  'brush.tool.brush': 'Paint',
  'brush.tool.eraser': 'Erase',
  'brush.size': 'Brush size',
  'brush.size.name':
    '{size, select, fingertip {A fingertip wide} twoFingers {Two fingers wide} fourFingers {Four fingers wide} other {A hand wide}}',
  'brush.undo': 'Undo',
  'brush.redo': 'Redo',
  'brush.clear': 'Clear',
  'brush.clear.name': 'Clear all that is painted',
  'brush.done': 'Done',
  'brush.done.name': 'Done: stop painting',
  'brush.key': '{name} (key {key})',
  'brush.on':
    'Painting is on. Arrow keys turn the body, with Shift they move it, plus and minus bring it nearer or farther. Enter paints in the middle of the picture. Or paint a place by its name in the list.',
  'brush.off': 'Painting is off.',
  'brush.said':
    '{change, select, painted {Painted} erased {Erased} undone {Undone} redone {Painted again} cleared {All cleared} removed {One pain removed} other {Drawing opened}}. {count, plural, =0 {Nothing is painted.} =1 {One painted pain.} other {# painted pains.}}',
} as const;
