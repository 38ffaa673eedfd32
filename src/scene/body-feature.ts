// A breath of colour on the body: lips, brows, areolae, nails stay hints. Bytes per vertex for the skin shader.
import type { BodyForm, FormTopology } from './body-form.ts';

/** Four bytes a vertex: rose, hair, 0, 0. */
export function bodyFeature(topology: FormTopology, _form: BodyForm): Uint8Array<ArrayBuffer> {
  return new Uint8Array(topology.vertexCount * 4);
}
