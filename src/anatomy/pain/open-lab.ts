// A lab from the site's own files, in a browser: the two bodies as they are shown, and the atlas.
import { AtlasSurface } from '../../atlas-file/atlas-file.ts';
import { decodeBody, decodeTopology } from '../../atlas-file/body-file.ts';
import { type FileRequest, fetchFile, madeOf } from '../../atlas-file/fetch-file.ts';
import { refinePositions, refineTopology } from '../../mesh/fine-mesh.ts';
import { PainLab } from './pain-lab.ts';

export type LabFiles = Readonly<Record<'topology' | 'female' | 'male' | 'atlas', FileRequest>>;

/** @throws AssetError when a file does not come, is damaged or does not fit. */
export async function openLab(files: LabFiles): Promise<PainLab> {
  const [topology, female, male, atlas] = await Promise.all(
    [files.topology, files.female, files.male, files.atlas].map((file) => fetchFile(file, () => {})),
  );
  const mesh = await madeOf(files.topology.path, () => {
    const cage = decodeTopology(topology!);
    return { cage, fine: refineTopology(cage) };
  });
  const { cage, fine } = mesh;
  const bodyOf = (file: FileRequest, bytes: Uint8Array) =>
    madeOf(file.path, () => refinePositions(fine, cage, decodeBody(bytes, cage).positions, 3));
  const bodies = {
    female: await bodyOf(files.female, female!),
    male: await bodyOf(files.male, male!),
  };
  return madeOf(
    files.atlas.path,
    () =>
      new PainLab(new AtlasSurface(atlas!, cage, fine), {
        triangles: fine.triangles,
        mirror: fine.mirror,
        ...bodies,
      }),
  );
}
