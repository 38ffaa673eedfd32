// A lab from the site's own files, in a browser: the two bodies as they are shown, and the atlas.
import { AtlasSurface } from '../../atlas-file/atlas-file.ts';
import { decodeBody, decodeTopology } from '../../atlas-file/body-file.ts';
import { type FileRequest, fetchFile, madeOf } from '../../atlas-file/fetch-file.ts';
import { UNIT_MM } from '../../atlas-file/zone-codec.ts';
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
    madeOf(file.path, () => {
      const { positions, garment } = decodeBody(bytes, cage);
      const depths = [garment.shorts, garment.top].map((hem) => refinePositions(fine, cage, hem, 1));
      return { positions: refinePositions(fine, cage, positions, 3), cloth: clothField(depths) };
    });
  const [her, him] = [await bodyOf(files.female, female!), await bodyOf(files.male, male!)];
  return madeOf(
    files.atlas.path,
    () =>
      new PainLab(new AtlasSurface(atlas!, cage, fine), {
        triangles: fine.triangles,
        mirror: fine.mirror,
        female: her.positions,
        male: him.positions,
        cloth: { female: her.cloth, male: him.cloth },
      }),
  );
}

/** A hem byte: 128 on it, one more for each half of a millimetre inside. */
const HEM = 128;
const HEM_MM = 0.5;

/** Of all pieces in one. */
function clothField(hems: readonly Float32Array[]): Int8Array {
  return Int8Array.from(hems[0]!, (_, v) => {
    const mm = (Math.max(...hems.map((hem) => hem[v]!)) - HEM) * HEM_MM;
    return Math.max(-127, Math.min(127, Math.round(mm / UNIT_MM)));
  });
}
