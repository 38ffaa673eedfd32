// The files into which tissue is parted: by the part of the body that is looked at together.
import type { FrameId } from '../../dataset/body-frame.ts';
import type { DeepPlace, TissueShape } from '../../dataset/shape-schema.ts';

export const tissueRegions = ['head', 'trunk', 'arm', 'leg', 'risk'] as const;
export type TissueRegionId = (typeof tissueRegions)[number];

/** By the height and reach of its middle on the rest skin, mm: see `regionAt`. */
export function regionOf(shape: TissueShape, middle: readonly [number, number]): TissueRegionId {
  if (shape.layer === 'risk') return 'risk';
  const votes = new Map<TissueRegionId, number>();
  for (const { shape: form } of shape.parts) {
    const lines = form.form === 'sheet' ? form.fibres : [form.line];
    for (const frame of lines.flat().flatMap(framesIn)) {
      const region = regionOfFrame(frame);
      votes.set(region, (votes.get(region) ?? 0) + 1);
    }
  }
  const [most] = [...votes].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? regionAt(middle);
}

function framesIn(place: DeepPlace): FrameId[] {
  if (Array.isArray(place)) return [place[0]];
  if (typeof place === 'string' || 'under' in place) return [];
  return 'off' in place ? framesIn(place.off) : place.straight.flatMap(framesIn);
}

function regionOfFrame(frame: FrameId): TissueRegionId {
  if (frame === 'head' || frame === 'neck') return 'head';
  if (frame === 'trunk' || frame === 'shoulder') return 'trunk';
  return /^(thigh|leg|foot|toe)/.test(frame) ? 'leg' : 'arm';
}

/** Where all places are landmarks. Mean body in rest pose: the arms reach out beyond 190 mm, hip and neck at these heights. */
function regionAt([x, y]: readonly [number, number]): TissueRegionId {
  if (y > 1430) return 'head';
  if (y < 880) return 'leg';
  return x > 190 ? 'arm' : 'trunk';
}
