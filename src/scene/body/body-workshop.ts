// The heavy work on a body, from the bytes of its files to what is drawn and asked of it. Runs in a worker (`body-worker.ts`).
import { decodeBody, decodeTopology } from '../../atlas-file/body-file.ts';
import { refineTopology } from '../../mesh/fine-mesh.ts';
import type { Sex } from '../../space/sex.ts';
import type { SkinTree } from '../picking/skin-tree.ts';
import { type DotField, scatterDots } from '../stipple/stipple-sample.ts';
import { bodyForm, formTopology, skinPositions } from './body-form.ts';
import type { BodyForm, FormTopology } from './form.ts';

/** Bytes are those of the files, unpacked. Each method but the first needs those before it. */
export interface BodyWorkshop {
  /** @throws BinaryFileError when the file is damaged. */
  topology(file: Uint8Array<ArrayBuffer>): Promise<FormTopology>;
  /** @throws BinaryFileError when the file is damaged or made for another topology. */
  form(file: Uint8Array<ArrayBuffer>): Promise<BodyForm>;
  /** The tree that rays are sent through, of a body whose form has been made. */
  tree(sex: Sex): Promise<SkinTree>;
  /** Where the dots of the stipple lie: the same for every body, made on the one that is there. */
  dots(): Promise<DotField>;
}

export function createBodyWorkshop(): BodyWorkshop {
  let made: FormTopology | undefined;
  const forms = new Map<Sex, BodyForm>();
  const topology = (): FormTopology => {
    if (made === undefined) throw new Error('the topology comes first');
    return made;
  };
  return {
    topology: async (file) => {
      const cage = decodeTopology(file);
      made = formTopology({ cage, fine: refineTopology(cage) });
      return made;
    },
    form: async (file) => {
      const form = bodyForm(topology(), decodeBody(file, topology().cage));
      forms.set(form.sex, form);
      return form;
    },
    tree: async (sex) => {
      const { buildSkinTree } = await import('../picking/skin-tree.ts');
      const form = forms.get(sex);
      if (form === undefined) throw new Error(`the form of the ${sex} body comes first`);
      return buildSkinTree(topology().skin.triangles, skinPositions(topology(), form));
    },
    dots: async () => {
      const [form] = forms.values();
      if (form === undefined) throw new Error('a body comes first');
      const { triangles, vertexCount } = topology().skin;
      return scatterDots({
        triangles,
        positions: skinPositions(topology(), form),
        normals: form.normals.subarray(0, vertexCount * 3),
        halfCount: triangles.length / 6,
      });
    },
  };
}
