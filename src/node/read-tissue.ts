// Reads the grown tissue from disk, for Node tools.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeTissue, type TissueRegion } from '../atlas-file/tissue-file.ts';
import type { Pose } from '../compile/muscles/carry-tissue.ts';
import { type TissueRegionId, tissueRegions } from '../compile/muscles/tissue-regions.ts';
import { root } from './repository.ts';

/** Regions (all of them, if none are named), left half, on both bodies in a pose. @throws BinaryFileError for a damaged file */
export function readTissue(pose: Pose, regions: readonly TissueRegionId[] = tissueRegions): TissueRegion[] {
  return regions.map((region) => {
    const path = pose === 'display' ? `public/tissue/${region}.bin` : `models/built/tissue-${region}.bin`;
    return decodeTissue(gunzipSync(readFileSync(join(root, path))));
  });
}
