// The body's tint, baked into its file, as bytes for the skin shader: four a vertex, both halves, eyes bare.
import { BinaryFileError, type CageBody } from '../../atlas-file/body-file.ts';
import type { FormTopology } from './form.ts';

/**
 * Four bytes a vertex: rose, lashes, nails, creases.
 * @throws BinaryFileError when the tint has not one byte for each vertex of the left half.
 */
export function bodyFeature(
  { skin, vertexCount }: Pick<FormTopology, 'skin' | 'vertexCount'>,
  { tint }: Pick<CageBody, 'tint'>,
): Uint8Array<ArrayBuffer> {
  const channels = [tint.rose, tint.lashes, tint.nails, tint.creases];
  const out = new Uint8Array(vertexCount * 4);
  const { mirror } = skin;
  let left = 0;
  for (let v = 0; v < mirror.length; v++) {
    const partner = mirror[v]!;
    if (partner < v) continue;
    for (let k = 0; k < 4; k++) out[partner * 4 + k] = out[v * 4 + k] = channels[k]![left]!;
    left++;
  }
  for (const { length } of channels) {
    if (length !== left)
      throw new BinaryFileError(`body file: length: a tint of ${length} bytes, expected ${left}`);
  }
  return out;
}
