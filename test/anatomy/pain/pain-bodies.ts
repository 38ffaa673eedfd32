// The real bodies and records with all that painted pains are held against, once a file of tests.
import type { PaintedPain } from '../../../src/anatomy/pain/painted-pain.ts';
import { AtlasSurface } from '../../../src/atlas-file/atlas-file.ts';
import { PlaceCompiler } from '../../../src/compile/place-compile.ts';
import { preparedBody } from '../../../src/compile/prepared-body.ts';
import { makeIndex } from '../../../src/dataset/make-index.ts';
import type { Place } from '../../../src/dataset/place-schema.ts';
import { type Anchor, mirroredAnchor } from '../../../src/mesh/anchor.ts';
import { loadAtlas } from '../../../src/node/load-atlas.ts';
import { openPainLab } from '../../../src/node/painted-pains.ts';

const loaded = await loadAtlas();
export const { records, built } = loaded;
export const index = makeIndex(records);
export const lab = openPainLab(loaded);
export const surface = new AtlasSurface(loaded.compiled.binary, built.topology, built.fine);
export const { segments, segmentOf, mesh } = preparedBody(built).surface();
const places = new PlaceCompiler(preparedBody(built).surface(), loaded.compiled.landmarks);

export const anchor = (place: Place): Anchor => places.anchor(place, { record: 'test', field: 'place' });
export const mirrored = (at: Anchor): Anchor => mirroredAnchor(built.fine, at);

/** A pain of one dab. */
export function spot(at: Anchor, radiusMm: number, rest: Partial<PaintedPain> = {}): PaintedPain {
  return { id: 'spot', areas: [], dabs: [{ anchor: at, radiusMm }], ...rest };
}
