// Where muscles and bones come from: their files, names and depths. Fetched when the picture first looks under the skin.
import { index } from 'virtual:atlas/index';
import { tissue } from 'virtual:atlas/tissue';
import { type FileRequest, fetchFile, madeOf } from '../atlas-file/fetch-file.ts';
import { decodeOutside } from '../atlas-file/outside-file.ts';
import {
  type TissueFileName,
  type TissueForm,
  type TissueRegionName,
  tissueRegionIds,
} from '../atlas-file/tissue-form.ts';
import type { BodyWorkshop } from '../scene/body/body-workshop.ts';
import type { TissueSource } from '../scene/scene-assets.ts';

/** @param base the site's whole address, ending in a slash. */
export function tissueAssets(
  base: string,
  workshop: Pick<BodyWorkshop, 'tissue' | 'tissueTree'>,
): TissueSource {
  const { files, names, depths, risks, riskKinds } = tissue;
  const requestOf = (name: TissueFileName): FileRequest => {
    const { path, checksum } = files[name]!;
    return { url: `${base}${path}`, path, checksum };
  };
  const forms = new Map<TissueRegionName, Promise<TissueForm>>();
  return {
    regions: tissueRegionIds.filter((region) => files[region] !== undefined),
    form: async (region) => {
      const known = forms.get(region) ?? workshop.tissue(requestOf(region));
      forms.set(region, known);
      try {
        return await known;
      } catch (fault) {
        // What could not be fetched may be asked for again.
        forms.delete(region);
        throw fault;
      }
    },
    outside: async () => {
      if (files.outside === undefined) return null;
      const bytes = await fetchFile(requestOf('outside'), () => {});
      return madeOf(files.outside.path, () => decodeOutside(bytes));
    },
    tree: (region, sex) => workshop.tissueTree(requestOf(region).path, sex),
    names: new Map([...Object.entries(names), ...index.muscles.map(({ id, names }) => [id, names] as const)]),
    depths,
    risks,
    riskPlaces: async () => (await import('virtual:atlas/risk')).risk,
    riskKinds,
  };
}
