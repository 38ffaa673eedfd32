// Where muscles and bones come from: their files, names and depths. Fetched when the picture first looks under the skin.
import { tissue } from 'virtual:atlas/tissue';
import type { FileRequest } from '../atlas-file/fetch-file.ts';
import { type TissueForm, type TissueRegionName, tissueRegionIds } from '../atlas-file/tissue-form.ts';
import type { BodyWorkshop } from '../scene/body/body-workshop.ts';
import type { TissueSource } from '../scene/scene-assets.ts';

/** @param base the site's whole address, ending in a slash. */
export function tissueAssets(
  base: string,
  workshop: Pick<BodyWorkshop, 'tissue' | 'tissueTree'>,
): TissueSource {
  const { files, names, depths } = tissue;
  const requestOf = (region: TissueRegionName): FileRequest => {
    const { path, checksum } = files[region]!;
    return { url: `${base}${path}`, path, checksum };
  };
  const forms = new Map<TissueRegionName, Promise<TissueForm>>();
  return {
    regions: tissueRegionIds.filter((region) => files[region] !== undefined),
    form: (region) => {
      const known = forms.get(region) ?? workshop.tissue(requestOf(region));
      forms.set(region, known);
      // What could not be fetched may be asked for again.
      known.catch(() => forms.delete(region));
      return known;
    },
    tree: (region, sex) => workshop.tissueTree(requestOf(region).path, sex),
    names,
    depths,
  };
}
