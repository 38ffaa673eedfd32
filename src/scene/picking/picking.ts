// What lies under a place of the picture: a point's mark first, else the skin with its region and area. Answers in ids.

import type { AtlasSurface } from '../../atlas-file/atlas-file.ts';
import type { Side } from '../../space/side.ts';
import type { PointOnSide } from '../../state/atlas-state.ts';
import type { CameraRig } from '../camera/camera-rig.ts';
import type { MarkLayout } from '../marks/mark-layout.ts';
import type { SkinHit, SkinRays } from './skin-rays.ts';

export class Picking {
  /** Null until the rays have been made ready; then no skin is found. */
  skinRays: SkinRays | null = null;
  atlas: AtlasSurface | null = null;

  constructor(
    private readonly rig: CameraRig,
    private readonly layout: MarkLayout,
  ) {}

  /** The point whose mark a press means; CSS px in the picture. */
  pointAt(x: number, y: number, pointer: 'mouse' | 'touch'): PointOnSide | null {
    return this.layout.at(x, y, pointer);
  }

  /** The named region of skin at a place of the picture, CSS px. */
  regionAt(x: number, y: number): string | null {
    const hit = this.skinAt(x, y);
    return hit ? (this.atlas?.regionOf(hit.triangle) ?? null) : null;
  }

  /** The pain area at a place of the picture, CSS px: of several that share the region, the one made of fewest. */
  areaAt(x: number, y: number): { area: string; side: Side } | null {
    const hit = this.skinAt(x, y);
    if (!hit || !this.atlas) return null;
    const { areas, regions } = this.atlas;
    const region = regions.findIndex(({ id }) => id === this.atlas?.regionOf(hit.triangle));
    const [area] = areas
      .filter((candidate) => candidate.regions.includes(region))
      .sort((a, b) => a.regions.length - b.regions.length);
    return area ? { area: area.id, side: hit.place[0] < 0 ? 'right' : 'left' } : null;
  }

  /** Whether a place of the picture shows no body; true while that is not yet known. */
  isBare(x: number, y: number): boolean {
    return this.skinAt(x, y) === null;
  }

  private skinAt(x: number, y: number): SkinHit | null {
    if (!this.skinRays) return null;
    const { camera } = this.rig;
    const { width, height } = this.rig.viewport();
    const ray = camera.position.clone().set((x / width) * 2 - 1, 1 - (y / height) * 2, 0.5);
    ray.unproject(camera).sub(camera.position).normalize();
    return this.skinRays.hit(camera.position.toArray(), ray.toArray());
  }
}
