// What a body's form is: packed arrays in the scene frame, the same connectivity for every body. Types alone.
import type { CageBody, Iris } from '../../atlas-file/body-file.ts';
import type { FineTopology } from '../../mesh/fine-mesh.ts';
import type { Topology } from '../../mesh/topology.ts';
import type { VertexLinks } from '../zones/field-gradient.ts';

/** Connectivity of all that is drawn with the skin material; the same for every body. */
export interface FormTopology {
  readonly cage: Topology;
  readonly skin: FineTopology;
  readonly eyes: FineTopology;
  /** Skin vertices, then eye vertices. */
  readonly vertexCount: number;
  /** Fine skin triangles, eye triangles, cage triangles: the first two draw the body in full, the last two in draft. */
  readonly index: Uint32Array;
  readonly fullRange: DrawRange;
  readonly draftRange: DrawRange;
  /** Neighbours on the fine skin. */
  readonly links: VertexLinks;
}

interface DrawRange {
  readonly start: number;
  readonly count: number;
}

/** The bare surface of a body. Per vertex; skin first, then eyes. */
export interface BareForm {
  readonly sex: CageBody['sex'];
  /** xyz, scene frame, metres. */
  readonly positions: Float32Array<ArrayBuffer>;
  /** Unit xyz. */
  readonly normals: Float32Array<ArrayBuffer>;
  /** Openness to the light, shorts hem, top hem (see CageBody), and 255 on the eyes. */
  readonly shade: Uint8Array<ArrayBuffer>;
  /** Rose, lashes (see `CageBody.tint`), 0, 0. */
  readonly feature: Uint8Array<ArrayBuffer>;
  readonly irises: { readonly left: Iris; readonly right: Iris };
}

/** One body, ready for the graphics card. */
export interface BodyForm extends BareForm {
  /** As `normals`, smoothed where cloth lies. */
  readonly clothNormals: Float32Array<ArrayBuffer>;
  /** The shadow it throws on the floor, as `shadeFloor` gives it. */
  readonly floorShade: Uint8Array;
}
