// What lies over and under every trigger point, from the grown tissue: measured on both bodies.
import { TissueOrder } from '../compile/muscles/order-under.ts';
import { anchorNormal, anchorValue } from '../mesh/anchor.ts';
import { vertexNormals } from '../mesh/normals.ts';
import type { LoadedAtlas } from './load-atlas.ts';
import { readTissue } from './read-tissue.ts';

/** So far beneath the point one looks, mm. */
const BENEATH_MM = 40;

type Order = Record<string, (readonly [owner: string, depthMm: number])[]>;

/** Of each point: owner and where it begins under the skin (mm), the outermost first; only what lies there on both bodies. */
export function orderUnderPoints({ compiled, built }: Pick<LoadedAtlas, 'compiled' | 'built'>): Order {
  const { triangles } = built.fine;
  const regions = readTissue('display', ['head', 'trunk', 'arm', 'leg']);
  const [female, male] = (['female', 'male'] as const).map((sex) => {
    const skin = built[sex].display;
    const normals = vertexNormals(skin, triangles);
    const order = new TissueOrder(regions, sex);
    return ({ anchor, depthMm }: LoadedAtlas['compiled']['points'][number]) =>
      order.under({
        skin: anchorValue(triangles, skin, anchor),
        normal: anchorNormal(triangles, normals, anchor),
        reachMm: depthMm + BENEATH_MM,
      });
  });
  return Object.fromEntries(
    compiled.points.map((point) => {
      const onMale = new Map(male!(point).map(({ piece, depthMm }) => [piece.owner, depthMm]));
      const both = female!(point).flatMap(({ piece: { owner }, depthMm }) => {
        const other = onMale.get(owner);
        return other === undefined ? [] : [[owner, Math.round((depthMm + other) / 2)] as const];
      });
      return [point.id, both.sort((a, b) => a[1] - b[1])];
    }),
  );
}
