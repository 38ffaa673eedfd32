// Tissue on the graphics card: one set of arrays for both halves and both levels; what is hidden is left out of the lists.
import { BufferAttribute, BufferGeometry, Sphere } from 'three';
import type { TissueBody } from '../../atlas-file/tissue-form.ts';
import type { Sex } from '../../space/sex.ts';
import type { Side } from '../../space/side.ts';
import {
  listTriangles,
  type PlacedPiece,
  type SeenFrom,
  type TissueLevel,
  type TissueSet,
  tissueLevels,
} from './tissue-set.ts';

/** Lists of triangles over the shared arrays. */
export type TissueList = Side | 'cut' | 'chosen';

/**
 * Lists that change from frame to frame take turns: one that the graphics card still draws from cannot be written without waiting
 * for it. The many triangles are listed anew only when all stands still.
 */
const TURNS: Readonly<Record<TissueLevel, number>> = { near: 1, far: 3 };

export class TissueGeometry {
  /** By list and level, the one to draw first. */
  private made = new Map<string, BufferGeometry[]>();
  private set: TissueSet | null = null;
  private sex: Sex | null = null;
  private attributes: Readonly<Record<string, BufferAttribute>> = {};

  /** The geometry to draw; null before there is one. */
  of(list: TissueList, level: TissueLevel): BufferGeometry | null {
    return this.made.get(`${list} ${level}`)?.[0] ?? null;
  }

  /** Takes over the regions that are there, on a body; nothing is listed of new ones. */
  setTissue(set: TissueSet, sex: Sex): void {
    if (set !== this.set) this.start(set, sex);
    else if (sex !== this.sex) this.putBody(set.bodies[sex]);
    this.set = set;
    this.sex = sex;
  }

  /** Lists the pieces that are to be drawn. */
  list(
    list: TissueList,
    level: TissueLevel,
    isWanted: (piece: PlacedPiece, number: number) => boolean,
    order?: Iterable<number>,
    seen?: SeenFrom | null,
  ): void {
    const turns = this.made.get(`${list} ${level}`);
    const geometry = turns?.at(-1);
    if (this.set === null || turns === undefined || !geometry?.index) return;
    turns.unshift(geometry);
    turns.pop();
    // Lists are of many sizes, the room for them is of one: nothing is left behind on the graphics card.
    const room = geometry.index.array as Uint32Array;
    const count = listTriangles(this.set, level, isWanted, room, order, seen);
    geometry.setDrawRange(0, count);
    if (count === 0) return;
    geometry.index.clearUpdateRanges();
    geometry.index.addUpdateRange(0, count);
    geometry.index.needsUpdate = true;
  }

  /** What the graphics card has is let go: all at once, for all geometries share their arrays. */
  dispose(): void {
    for (const geometry of [...this.made.values()].flat()) geometry.dispose();
  }

  private start(set: TissueSet, sex: Sex): void {
    this.dispose();
    const { positions, normals } = set.bodies[sex];
    this.attributes = {
      position: new BufferAttribute(positions, 3),
      normal: new BufferAttribute(normals, 4, true),
      aFibre: new BufferAttribute(set.fibre, 2),
      aShade: new BufferAttribute(set.shade, 4, true),
      aPiece: new BufferAttribute(set.pieceOf, 1),
    };
    const lists: readonly TissueList[] = ['left', 'right', 'cut', 'chosen'];
    this.made = new Map(
      lists.flatMap((list) =>
        tissueLevels.map((level) => {
          const turns = Array.from({ length: TURNS[level] }, () => this.make(set.triangles[level].length));
          return [`${list} ${level}`, turns] as const;
        }),
      ),
    );
  }

  private make(room: number): BufferGeometry {
    const geometry = new BufferGeometry();
    geometry.boundingSphere = new Sphere();
    geometry.setIndex(new BufferAttribute(new Uint32Array(room), 1));
    for (const [name, attribute] of Object.entries(this.attributes)) geometry.setAttribute(name, attribute);
    geometry.setDrawRange(0, 0);
    return geometry;
  }

  /** Both bodies are of one size: what is on the graphics card is written over. */
  private putBody({ positions, normals }: TissueBody): void {
    const { position, normal } = this.attributes;
    if (!position || !normal) return;
    position.array = positions;
    normal.array = normals;
    position.needsUpdate = normal.needsUpdate = true;
  }
}
