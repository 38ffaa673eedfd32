// Takes the built bodies as the compiler wants them: display pose, mean segment ends, hidden pockets.

import { type FineTopology, refinePositions } from '../mesh/fine-mesh.ts';
import type { MeshTopology } from '../mesh/topology.ts';
import type { Vector } from '../space/vector.ts';
import type { CompileBodies } from './compile-surface.ts';

type Ends = Readonly<Record<'proximal' | 'distal', Vector>>;

/** The part of `readBodies()` (models/read-built.ts) that compiling needs. */
export interface BodiesToCompile {
  readonly topology: MeshTopology;
  readonly fine: FineTopology;
  readonly female: BodyToCompile;
  readonly male: BodyToCompile;
  readonly rig: {
    readonly segments: readonly {
      readonly id: string;
      readonly female: { readonly display: Ends };
      readonly male: { readonly display: Ends };
    }[];
  };
  readonly segmentOf: Uint8Array;
}

interface BodyToCompile {
  readonly display: Float32Array;
  readonly cage: { readonly occlusion: Uint8Array };
}

/**
 * Vertices of the head less open than this (0 to 255) on both bodies lie inside the mouth or an eye socket. Measured on
 * the cage: below 70 to 80 it is just these three pockets (480 and twice 335 vertices); from 80 on ears and nostrils join.
 */
const HIDDEN_BELOW = 78;

export function compileBodies(built: BodiesToCompile): CompileBodies {
  const { topology, fine, female, male, rig, segmentOf } = built;
  const open = female.cage.occlusion.map((value, v) => Math.max(value, male.cage.occlusion[v]!));
  const fineOpen = refinePositions(fine, topology, open, 1);
  const head = rig.segments.findIndex(({ id }) => id === 'head');
  return {
    triangles: fine.triangles,
    mirror: fine.mirror,
    female: female.display,
    male: male.display,
    segments: rig.segments.map((segment) => ({
      id: segment.id,
      proximal: mean(segment.female.display.proximal, segment.male.display.proximal),
      distal: mean(segment.female.display.distal, segment.male.display.distal),
    })),
    segmentOf,
    hidden: Uint8Array.from(fineOpen, (value, v) => (segmentOf[v] === head && value < HIDDEN_BELOW ? 1 : 0)),
  };
}

function mean(a: Vector, b: Vector): Vector {
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2];
}
