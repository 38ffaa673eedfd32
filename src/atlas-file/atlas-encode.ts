// Writes the compiled atlas as the bytes that src/atlas-file/atlas-file.ts reads. Not compressed: gzip it.
import type { Anchor } from '../mesh/anchor.ts';
import { ATLAS_KIND, type AtlasMeta, LENGTH_BYTES, STREAMS, writeAnchor } from './atlas-file.ts';
import { writeSections } from './byte-sections.ts';
import type { CodedField } from './zone-codec.ts';

/** What goes into the file; field indices of `meta` point into `fields`. */
export interface AtlasContent {
  readonly meta: AtlasMeta;
  /** One a point, in the order of `meta.points`. */
  readonly anchors: readonly Anchor[];
  readonly fields: readonly CodedField[];
  /** Region of each fine vertex, as `encodeRegions` writes them. */
  readonly regionLabels: Uint8Array;
  /** Dermatome of each fine vertex, likewise. */
  readonly dermatomeLabels: Uint8Array;
  /** Of the fine mesh that all this was coded on. */
  readonly vertexCount: number;
}

export function encodeAtlas(content: AtlasContent): Uint8Array<ArrayBuffer> {
  const coded = content.fields.map(({ runs, corners, edges, centres }) => [runs, corners, edges, centres]);
  const size = new Uint8Array(coded.length * LENGTH_BYTES);
  const lengths = new DataView(size.buffer);
  coded.forEach((parts, i) => {
    parts.forEach((part, k) => {
      lengths.setUint16(i * LENGTH_BYTES + k * 2, part.length, true);
    });
  });
  const vertexCount = new Uint8Array(4);
  new DataView(vertexCount.buffer).setUint32(0, content.vertexCount, true);
  return writeSections(
    ATLAS_KIND,
    new Map([
      ['meta', new TextEncoder().encode(JSON.stringify(content.meta))],
      ['vert', vertexCount],
      ['anch', joined(content.anchors.map(writeAnchor))],
      ['size', size],
      ...STREAMS.map((tag, k) => [tag, joined(coded.map((parts) => parts[k]!))] as const),
      ['regn', content.regionLabels],
      ['derm', content.dermatomeLabels],
    ]),
  );
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
