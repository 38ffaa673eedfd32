// The body on which flesh is grown: the mean of both in rest pose, where arms and legs stand apart and no skin touches skin.
import { DataError } from '../../dataset/data-error.ts';
import type { Landmark } from '../../dataset/reference-schema.ts';
import { anchorValue } from '../../mesh/anchor.ts';
import { vertexNormals } from '../../mesh/normals.ts';
import type { Sex } from '../../space/sex.ts';
import { mixed, type Vector } from '../../space/vector.ts';
import { type BodiesToCompile, compileBodies } from '../compile-bodies.ts';
import { createCompileSurface } from '../compile-surface.ts';
import { resolveLandmark } from '../landmark-resolve.ts';
import { PlaceCompiler } from '../place-compile.ts';
import { DeepPlaces } from './deep-place.ts';
import type { Grid } from './grid.ts';
import { type SegmentEnds, SegmentFrames } from './segment-frames.ts';
import { skinDepth } from './skin-depth.ts';

/** What growing needs of the bodies beside what compiling zones needs. */
export interface BodiesToGrow extends BodiesToCompile {
  readonly female: BodiesToCompile['female'] & { readonly rest: Float32Array };
  readonly male: BodiesToCompile['male'] & { readonly rest: Float32Array };
  readonly rig: {
    readonly segments: readonly {
      readonly id: string;
      readonly female: Readonly<Record<'rest' | 'display', SegmentEnds>>;
      readonly male: Readonly<Record<'rest' | 'display', SegmentEnds>>;
    }[];
  };
}

export interface RestSkin {
  readonly places: DeepPlaces;
  /** mm under the skin. */
  readonly depth: Grid;
  /** Fine skin, body frame, mm; mouth and eye sockets closed. */
  readonly positions: Float32Array;
  readonly triangles: Uint32Array;
}

/** @param step mm between the samples of the depth. @param known the depth, where it was worked out before. */
export function restSkin(
  bodies: BodiesToGrow,
  landmarks: readonly Landmark[],
  step = 2.5,
  known?: Grid,
): RestSkin {
  const compiled = compileBodies(bodies);
  const surface = createCompileSurface(compiled);
  const resolved = landmarks.map((landmark) => resolveLandmark(surface, landmark));
  const rest = createCompileSurface({ ...compiled, female: bodies.female.rest, male: bodies.male.rest });
  const { triangles, positions } = rest.mesh;
  const skin = { triangles, positions: Float32Array.from(positions) };
  const segments = new Map(bodies.rig.segments.map((segment) => [segment.id, meanEnds(segment)]));
  return {
    ...skin,
    depth: known ?? skinDepth(skin, step),
    places: new DeepPlaces(new PlaceCompiler(surface, resolved), resolved, {
      ...skin,
      normals: vertexNormals(skin.positions, triangles),
      segments,
    }),
  };
}

/** The frames of the segments of each body in rest pose. */
export function sexFrames(
  bodies: BodiesToGrow,
  landmarks: readonly Landmark[],
): Readonly<Record<Sex, SegmentFrames>> {
  const surface = createCompileSurface(compileBodies(bodies));
  const anchors = new Map(
    landmarks.map((landmark) => [landmark.id, resolveLandmark(surface, landmark).anchor]),
  );
  const framesOf = (sex: Sex) =>
    new SegmentFrames(
      new Map(bodies.rig.segments.map((segment) => [segment.id, segment[sex].rest])),
      (id) => {
        const anchor = anchors.get(id);
        if (anchor === undefined) throw new DataError('body frames', 'across', id, 'a landmark id');
        return anchorValue(surface.mesh.triangles, bodies[sex].rest, anchor);
      },
    );
  return { female: framesOf('female'), male: framesOf('male') };
}

function meanEnds({ female, male }: BodiesToGrow['rig']['segments'][number]): SegmentEnds {
  const mean = (end: keyof SegmentEnds): Vector => mixed(female.rest[end], male.rest[end], 0.5);
  return { proximal: mean('proximal'), distal: mean('distal') };
}
