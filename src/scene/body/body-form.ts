// From cage to form: the fine skin and the eyes of one body as packed arrays in the scene frame. No three here.

import type { CageBody } from '../../atlas-file/body-file.ts';
import { type FineTopology, refinePositions, refineTopology } from '../../mesh/fine-mesh.ts';
import { vertexNormals } from '../../mesh/normals.ts';
import type { Topology } from '../../mesh/topology.ts';
import { sceneFromBodyPositions } from '../../space/frames.ts';
import { shadeFloor } from '../floor/shade-floor.ts';
import { vertexLinks } from '../zones/field-gradient.ts';
import { bodyFeature } from './body-feature.ts';
import { clothNormals } from './cloth-normals.ts';
import type { BareForm, BodyForm, FormTopology } from './form.ts';

/** What the shader is told of the eyes' openness to the light; it shades them itself. */
const EYE_OPENNESS = 200;

export function formTopology({ cage, fine: skin }: { cage: Topology; fine: FineTopology }): FormTopology {
  const eyes = refineTopology(cage.eyes);
  const { quads } = cage;
  const full = skin.triangles.length + eyes.triangles.length;
  const index = new Uint32Array(full + (quads.length / 4) * 6);
  index.set(skin.triangles);
  for (let i = 0; i < eyes.triangles.length; i++) {
    index[skin.triangles.length + i] = eyes.triangles[i]! + skin.vertexCount;
  }
  for (let q = 0, at = full; q < quads.length; q += 4, at += 6) {
    index[at] = index[at + 3] = quads[q]!;
    index[at + 1] = quads[q + 1]!;
    index[at + 2] = index[at + 4] = quads[q + 2]!;
    index[at + 5] = quads[q + 3]!;
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

/**
 * All that is drawn of a decoded body.
 * @throws BinaryFileError when its tint does not fit this topology.
 */
export function bodyForm(topology: FormTopology, body: CageBody): BodyForm {
  const bare = bareForm(topology, body);
  return {
    ...bare,
    clothNormals: clothNormals(bare, topology.links),
    floorShade: shadeFloor(skinPositions(topology, bare)),
  };
}

const skins = new WeakMap<Float32Array, Float32Array<ArrayBuffer>>();

/** Skin positions only (the eyes left out), metres. The same array each time: what is worked out on it can be kept. */
export function skinPositions(topology: FormTopology, { positions }: BareForm): Float32Array<ArrayBuffer> {
  const skin = skins.get(positions) ?? positions.subarray(0, topology.skin.vertexCount * 3);
  skins.set(positions, skin);
  return skin;
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
    writeChannel(refinePositions(skin, cage, channel, 1), shade, k);
  }
  for (let v = skin.vertexCount; v < topology.vertexCount; v++) {
    shade[v * 4] = EYE_OPENNESS;
    shade[v * 4 + 3] = 255;
  }
  return {
    sex: body.sex,
    positions,
    normals,
    shade,
    feature: bodyFeature(topology, body),
    irises: { left: body.eyes.left, right: body.eyes.right },
  };
}

/** Values of the skin, to the nearest whole one, into channel `k` of four a vertex. */
function writeChannel(fine: Float32Array, shade: Uint8Array, k: number): void {
  for (let v = 0, o = k; v < fine.length; v++, o += 4) shade[o] = Math.round(fine[v]!);
}
