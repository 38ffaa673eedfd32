// The body's tint, baked into its file, as bytes for the skin shader: four a vertex, both halves, eyes bare.
import { BinaryFileError, type CageBody } from '../../atlas-file/body-file.ts';
import type { FormTopology } from './form.ts';

/**
 * Four bytes a vertex: rose, lashes, 0, 0.
 * @throws BinaryFileError when the tint has not one byte for each vertex of the left half.
 */
export function bodyFeature(
  { skin, vertexCount }: Pick<FormTopology, 'skin' | 'vertexCount'>,
  { tint: { rose, lashes } }: Pick<CageBody, 'tint'>,
): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(vertexCount * 4);
  const { mirror } = skin;
  let left = 0;
  for (let v = 0; v < mirror.length; v++) {
    const partner = mirror[v]!;
    if (partner < v) continue;
    out[partner * 4] = out[v * 4] = rose[left]!;
    out[partner * 4 + 1] = out[v * 4 + 1] = lashes[left]!;
    left++;
  }
  for (const { length } of [rose, lashes]) {
    if (length !== left)
      throw new BinaryFileError(`body file: length: a tint of ${length} bytes, expected ${left}`);
  }
  return out;
}
