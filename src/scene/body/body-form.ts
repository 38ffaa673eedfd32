// From cage to form: the fine skin and the eyes of one body as packed arrays in the scene frame. No three here.

import type { CageBody, Iris } from '../../atlas-file/body-file.ts';
import { type FineTopology, refinePositions, refineTopology } from '../../mesh/fine-mesh.ts';
import { vertexNormals } from '../../mesh/normals.ts';
import type { Topology } from '../../mesh/topology.ts';
import { sceneFromBodyPositions } from '../../space/frames.ts';
import { type VertexLinks, vertexLinks } from '../zones/field-gradient.ts';
import { bodyFeature } from './body-feature.ts';
import { clothNormals } from './cloth-normals.ts';

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
  readonly irises: { readonly left: Iris; readonly right: Iris };
}

/** One body, ready for the graphics card. */
export interface BodyForm extends BareForm {
  /** As `normals`, smoothed where cloth lies. */
  readonly clothNormals: Float32Array<ArrayBuffer>;
  /** Rose, lashes, 0, 0. */
  readonly feature: Uint8Array<ArrayBuffer>;
}

export function formTopology({ cage, fine: skin }: { cage: Topology; fine: FineTopology }): FormTopology {
  const eyes = refineTopology(cage.eyes);
  const eyeTriangles = eyes.triangles.map((id) => id + skin.vertexCount);
  const full = skin.triangles.length + eyeTriangles.length;
  const cageTriangles = (cage.quads.length / 4) * 6;
  const index = new Uint32Array(full + cageTriangles);
  index.set(skin.triangles);
  index.set(eyeTriangles, skin.triangles.length);
  for (let q = 0; q < cage.quads.length / 4; q++) {
    const [a, b, c, d] = cage.quads.subarray(q * 4, q * 4 + 4) as unknown as [number, number, number, number];
    index.set([a, b, c, a, c, d], full + q * 6);
  }
  return {
    cage,
    skin,
    eyes,
    vertexCount: skin.vertexCount + eyes.vertexCount,
    index,
    fullRange: { start: 0, count: full },
    draftRange: { start: skin.triangles.length, count: index.length - skin.triangles.length },
    links: vertexLinks(skin.quads, skin.vertexCount),
  };
}

/** All that is drawn of a decoded body. */
export function bodyForm(topology: FormTopology, body: CageBody): BodyForm {
  const bare = bareForm(topology, body);
  return { ...bare, clothNormals: clothNormals(bare, topology.links), feature: bodyFeature(topology, bare) };
}

/** Skin positions only (the eyes left out), metres. */
export function skinPositions(topology: FormTopology, { positions }: BareForm): Float32Array<ArrayBuffer> {
  return positions.subarray(0, topology.skin.vertexCount * 3);
}

function bareForm(topology: FormTopology, body: CageBody): BareForm {
  const { cage, skin, eyes } = topology;
  const finePositions = refinePositions(skin, cage, body.positions, 3);
  const eyePositions = refinePositions(eyes, cage.eyes, body.eyes.positions, 3);
  const positions = new Float32Array(topology.vertexCount * 3);
  positions.set(sceneFromBodyPositions(finePositions));
  positions.set(sceneFromBodyPositions(eyePositions), finePositions.length);
  const normals = new Float32Array(topology.vertexCount * 3);
  normals.set(vertexNormals(finePositions, skin.triangles));
  normals.set(vertexNormals(eyePositions, eyes.triangles), finePositions.length);
  const shade = new Uint8Array(topology.vertexCount * 4);
  const channels = [body.occlusion, body.garment.shorts, body.garment.top];
  for (const [k, channel] of channels.entries()) {
    const fine = refinePositions(skin, cage, channel, 1);
    for (let v = 0; v < skin.vertexCount; v++) shade[v * 4 + k] = Math.round(fine[v]!);
  }
  for (let v = skin.vertexCount; v < topology.vertexCount; v++) shade.set([200, 0, 0, 255], v * 4);
  return {
    sex: body.sex,
    positions,
    normals,
    shade,
    irises: { left: body.eyes.left, right: body.eyes.right },
  };
}
