// A picture of painted pains as an image: skin, red pain of a point, blue hatch of what was painted, points as crosses.
import type { PainPicture } from '../../anatomy/pain/pain-pictures.ts';
import { OUTLINE_LIGHT, RIM_STEPS } from '../../anatomy/pain/skin-raster.ts';
import { inks } from '../../state/plate-colours.ts';
import { type Colour, colourOf, type FigureLook, figureColours, halo, linen } from './figure-colours.ts';

/** Of the skin as its colour says. */
const FULL_LIGHT = 225;
const HATCH_PX = 9;
const LINE_PX = 2;
const DOT_PX = 7;
/** Of a card's cross, where a letter stands beside it: in a whole figure one as large would hide what was painted. */
const LABELLED = 0.55;

/** An image data URL. @param shrink pixels of the picture to one CSS pixel: lines and dots keep their width. @param labelled size of a cross with a label, of a card's */
export function figureImage(
  picture: PainPicture,
  shrink: number,
  look: FigureLook,
  labels?: ReadonlyMap<string, string>,
  labelled = LABELLED,
): string | null {
  const canvas = document.createElement('canvas');
  canvas.width = picture.widthPx;
  canvas.height = picture.heightPx;
  const context = canvas.getContext('2d');
  if (context === null) return null;
  const image = context.createImageData(picture.widthPx, picture.heightPx);
  paintSkin(picture, image.data, shrink / 2, look);
  context.putImageData(image, 0, 0);
  for (const mark of picture.marks) {
    const label = labels?.get(mark.point);
    drawMark(context, mark.x, mark.y, shrink, label === undefined ? 1 : labelled, label);
  }
  return canvas.toDataURL('image/png');
}

/** @param out four bytes a pixel; bare ground stays clear. */
export function paintSkin(
  {
    widthPx,
    light,
    pain,
    essential,
    spillover,
    cloth,
  }: Omit<PainPicture, 'view' | 'shows' | 'mmPerPx' | 'marks' | 'heightPx'>,
  out: Uint8ClampedArray,
  scale: number,
  look: FigureLook,
): void {
  const { skin, shadow, outline, pain: red, paint: painted, between } = figureColours(look);
  const colour = [0, 0, 0];
  const mix = (ink: Colour, share: number): void => {
    for (let k = 0; k < 3; k++) colour[k]! += (ink[k]! - colour[k]!) * share;
  };
  for (let at = 0; at < light.length; at++) {
    const lit = light[at]!;
    if (lit === 0) continue;
    const x = at % widthPx;
    const y = (at - x) / widthPx;
    const isCloth = cloth[at]! >= 128;
    for (let k = 0; k < 3; k++)
      colour[k] = isCloth ? (linen[k]! * lit) / FULL_LIGHT : shaded(skin[k]!, shadow[k]!, lit / FULL_LIGHT);
    if (lit === OUTLINE_LIGHT) mix(outline, 0.9);
    const main = inside(essential[at]!);
    if (main > 0) mix(red, 0.82 * main);
    const some = inside(spillover[at]!) * (1 - main);
    if (some > 0 && isDot(x / scale, y / scale)) mix(red, 0.9 * some);
    const mine = inside(pain[at]!);
    const rim = nearRim(pain[at]!, scale);
    if (mine > 0 || rim > 0) {
      // A net, as on the body.
      const on = Math.min(fromLine((x + y) / scale), fromLine((x - y) / scale));
      if (mine > 0)
        mix(
          on < LINE_PX ? painted : between,
          on < LINE_PX ? 0.95 * mine : on < LINE_PX + 1.4 ? 0.45 * mine : 0,
        );
      mix(painted, rim);
    }
    out[at * 4] = colour[0]!;
    out[at * 4 + 1] = colour[1]!;
    out[at * 4 + 2] = colour[2]!;
    out[at * 4 + 3] = 255;
  }
}

/** Px along one family of lines, from the last of them. */
function fromLine(px: number): number {
  const along = px / HATCH_PX;
  return (along - Math.floor(along)) * HATCH_PX;
}

/** Light above full makes skin paler; below it, shadow goes from the skin's own hue to that of its shadow. */
function shaded(skin: number, shadow: number, light: number): number {
  if (light >= 1) return Math.min(255, skin * light);
  const depth = 1 - light;
  return (skin * (1 - depth) + shadow * depth) * (1 - depth * 0.35);
}

/** How much of the pixel lies within the rim. */
function inside(field: number): number {
  return field === 0 ? 0 : Math.min(1, Math.max(0, (field - 128) / RIM_STEPS + 0.5));
}

function nearRim(field: number, scale: number): number {
  const px = Math.abs(field - 128) / RIM_STEPS;
  return Math.min(1, Math.max(0, 1.4 * scale + 0.5 - px));
}

/** Dots in rows, every other row half a step on. */
function isDot(x: number, y: number): boolean {
  const row = Math.floor(y / DOT_PX);
  const shifted = x + (row % 2) * (DOT_PX / 2);
  const dx = shifted - (Math.floor(shifted / DOT_PX) + 0.5) * DOT_PX;
  const dy = y - (row + 0.5) * DOT_PX;
  return dx * dx + dy * dy < 4.4;
}

function drawMark(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  scale: number,
  share: number,
  label = '',
): void {
  const arm = 4.5 * share * scale;
  const cross = (width: number, ink: Colour): void => {
    context.strokeStyle = `rgb(${ink.join(' ')})`;
    context.lineWidth = width * scale;
    context.lineCap = 'round';
    context.beginPath();
    context.moveTo(x - arm, y - arm);
    context.lineTo(x + arm, y + arm);
    context.moveTo(x + arm, y - arm);
    context.lineTo(x - arm, y + arm);
    context.stroke();
  };
  cross(4.5 * share, halo);
  cross(2 * share, colourOf(inks.mark));
  if (label === '') return;
  context.font = `700 ${10 * scale}px "Ysabeau Office", system-ui, sans-serif`;
  context.textBaseline = 'middle';
  context.lineWidth = 3.5 * scale;
  context.strokeStyle = `rgb(${halo.join(' ')})`;
  context.fillStyle = inks.mark;
  context.strokeText(label, x + arm + 2 * scale, y);
  context.fillText(label, x + arm + 2 * scale, y);
}
