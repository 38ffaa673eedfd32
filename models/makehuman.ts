// Reads the MakeHuman mesh: positions, face groups, joints, skin weights, morph targets. Units as in the source: 1 = 100 mm.

const FACE_QUAD_WITH_MATERIAL_AND_UV = 11;
const INTS_PER_FACE = 10;
const TARGET_STEP = 0.001;

/** The source mesh as it comes; vertex ids are MakeHuman's own. */
export interface SourceMesh {
  readonly vertices: Float64Array;
  /** Quads (four ids each) by group name: `body`, `helper-l-eye`, ... */
  readonly groups: ReadonlyMap<string, Uint32Array>;
  /** Vertices whose mean is the joint: `<bone>____head`, `<bone>____tail`. */
  readonly joints: ReadonlyMap<string, readonly number[]>;
  /** Per vertex, bone name to weight. */
  weights(vertex: number): ReadonlyMap<string, number>;
}

interface SourceJson {
  readonly vertices: number[];
  readonly faces: number[];
  readonly materials: { DbgName: string }[];
  readonly bones: { name: string }[];
  readonly skinIndices: number[];
  readonly skinWeights: number[];
  readonly metadata: { joint_pos_idxs: Record<string, number[]> };
}

export function readSourceMesh(bytes: Uint8Array): SourceMesh {
  const json = JSON.parse(Buffer.from(bytes).toString('utf8')) as SourceJson;
  const groups = new Map<string, number[]>();
  for (let i = 0; i < json.faces.length; i += INTS_PER_FACE) {
    if (json.faces[i] !== FACE_QUAD_WITH_MATERIAL_AND_UV) throw new Error(`face ${i}: not a textured quad`);
    const name = json.materials[json.faces[i + 5]!]!.DbgName;
    const group = groups.get(name) ?? [];
    groups.set(name, group);
    group.push(...json.faces.slice(i + 1, i + 5));
  }
  return {
    vertices: Float64Array.from(json.vertices),
    groups: new Map([...groups].map(([name, ids]) => [name, Uint32Array.from(ids)])),
    joints: new Map(Object.entries(json.metadata.joint_pos_idxs)),
    weights(vertex) {
      const out = new Map<string, number>();
      for (let i = vertex * 4; i < vertex * 4 + 4; i++) {
        const weight = json.skinWeights[i]!;
        if (weight <= 0) continue;
        const bone = json.bones[json.skinIndices[i]!]!.name.replace('____head', '');
        out.set(bone, (out.get(bone) ?? 0) + weight);
      }
      return out;
    },
  };
}

/** A morph: target name (path without `data/targets/` and ending) to its share. */
export type Recipe = Readonly<Record<string, number>>;

/** The mesh with targets added. `targetList` is target-list.json, `targetData` targets.bin (int16, steps of 0.001). */
export function morph(
  mesh: SourceMesh,
  recipe: Recipe,
  targetList: Uint8Array,
  targetData: Uint8Array,
): Float64Array {
  const list = JSON.parse(Buffer.from(targetList).toString('utf8')) as { targets: Record<string, unknown> };
  const names = Object.keys(list.targets).sort();
  const out = Float64Array.from(mesh.vertices);
  const view = new DataView(targetData.buffer, targetData.byteOffset, targetData.byteLength);
  if (view.byteLength !== names.length * out.length * 2) throw new Error('targets.bin does not fit its list');
  for (const [name, share] of Object.entries(recipe)) {
    const index = names.indexOf(`data/targets/${name}.target`);
    if (index < 0) throw new Error(`no such target: ${name}`);
    for (let i = 0; i < out.length; i++) {
      out[i]! += share * TARGET_STEP * view.getInt16((index * out.length + i) * 2, true);
    }
  }
  return out;
}
