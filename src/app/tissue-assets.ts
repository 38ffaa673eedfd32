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
import { type Late, late } from '../state/late.ts';

const riskPlaces = late(() => import('virtual:atlas/risk').then(({ risk }) => risk));

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
  // What could not be fetched may be asked for again.
  const form = (region: TissueRegionName): Late<TissueForm> =>
    late(() => workshop.tissue(requestOf(region)), { limitMs: null, kind: 'muscles' });
  const forms = new Map(tissueRegionIds.map((region) => [region, form(region)]));
  const regions = tissueRegionIds.filter((region) => files[region] !== undefined);
  return {
    regions,
    begin: () => {
      for (const region of regions)
        if (region !== 'risk')
          forms
            .get(region)!
            .wait()
            .catch(() => {});
    },
    form: (region) => forms.get(region)!.load(),
    outside: async () => {
      if (files.outside === undefined) return null;
      const bytes = await fetchFile(requestOf('outside'), () => {});
      return madeOf(files.outside.path, () => decodeOutside(bytes));
    },
    tree: (region, sex) => workshop.tissueTree(requestOf(region).path, sex),
    names: new Map([...Object.entries(names), ...index.muscles.map(({ id, names }) => [id, names] as const)]),
    depths,
    risks,
    riskPlaces: () => riskPlaces.load(),
    riskKinds,
  };
}
