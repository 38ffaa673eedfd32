// The skin under a place of the picture, with its region and area.
import type { AtlasSurface } from '../../atlas-file/atlas-file.ts';
import type { Vector } from '../../space/vector.ts';
import type { Stage } from '../stage/stage.ts';
import type { Picked } from './picking.ts';
import type { SkinHit } from './skin-rays.ts';

/** CSS px in the picture. Null on bare paper, and while there are no rays. */
export function pickSkin(stage: Stage, x: number, y: number): Picked | null {
  const { atlas } = stage.model.getState();
  const hit = skinAt(stage, x, y);
  if (!hit) return null;
  const region = atlas?.regionOf(hit.triangle) ?? null;
  const area = atlas && region !== null ? areaOf(atlas, region) : null;
  return { kind: 'skin', hit, side: hit.place[0] < 0 ? 'right' : 'left', region, area };
}

/** Where the ray through a place of the picture meets the skin. */
export function skinAt(stage: Stage, x: number, y: number): SkinHit | null {
  const { rays } = stage.model.getState();
  if (!rays) return null;
  const { camera, size } = stage;
  const ray = camera.position.clone().set((x / size.width) * 2 - 1, 1 - (y / size.height) * 2, 0.5);
  ray.unproject(camera).sub(camera.position).normalize();
  const [origin, direction] = [camera.position, ray].map((place) => place.toArray() as Vector);
  return rays.hit(origin!, direction!);
}

function areaOf({ areas, regions }: AtlasSurface, region: string): string | null {
  const index = regions.findIndex(({ id }) => id === region);
  const [area] = areas
    .filter((candidate) => candidate.regions.includes(index))
    .sort((a, b) => a.regions.length - b.regions.length);
  return area?.id ?? null;
}
