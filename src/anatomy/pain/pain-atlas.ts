// What a painted pain is held against, made ready once: the zones of all points, the areas, regions and dermatomes.
import type { AtlasSurface } from '../../atlas-file/atlas-file.ts';
import { type ComparedSkin, coverOf, type SkinCover } from './skin-cover.ts';

type Surface = Pick<
  AtlasSurface,
  'points' | 'zone' | 'areas' | 'area' | 'regions' | 'regionLabels' | 'dermatomes' | 'dermatomeLabels'
>;

/** A point's zones as felt when the point of the left side is active. */
interface PointCover {
  readonly point: string;
  readonly midline: boolean;
  readonly essential: SkinCover;
  /** What lies beyond the essential zone. */
  readonly spillover: SkinCover;
}

interface AreaCover {
  readonly area: string;
  readonly midline: boolean;
  readonly cover: SkinCover;
}

export interface PainAtlas extends ComparedSkin {
  readonly points: readonly PointCover[];
  readonly areas: readonly AreaCover[];
  readonly regions: Surface['regions'];
  readonly regionLabels: Uint8Array;
  readonly dermatomes: readonly string[];
  readonly dermatomeLabels: Uint8Array;
}

const none: SkinCover = { vertices: new Uint32Array(), shares: new Float32Array(), mm2: 0 };

/** @param skin of each vertex, mm2 (`skinAreas`); the mean body gives the same answers whichever body is shown. */
export function painAtlas(surface: Surface, { mirror, skin }: ComparedSkin): PainAtlas {
  return {
    mirror,
    skin,
    points: surface.points.map(({ id, midline }) => {
      const first = surface.zone(id, 'essential');
      const second = surface.zone(id, 'spillover');
      const essential = first ? coverOf(first, skin) : none;
      return { point: id, midline, essential, spillover: second ? coverOf(second, skin, essential) : none };
    }),
    areas: surface.areas.map(({ id, midline }) => ({
      area: id,
      midline,
      cover: coverOf(surface.area(id) ?? { vertices: new Uint32Array(), values: new Int8Array() }, skin),
    })),
    regions: surface.regions,
    regionLabels: surface.regionLabels,
    dermatomes: surface.dermatomes,
    dermatomeLabels: surface.dermatomeLabels,
  };
}
