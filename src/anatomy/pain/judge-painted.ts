// How good the ranking of painted pains is: each essential zone painted by itself, and blobs moved and grown a little.
import { FAR_OUTSIDE, type SparseField } from '../../atlas-file/zone-codec.ts';
import type { Anchor } from '../../mesh/anchor.ts';
import type { SkinMesh } from '../../mesh/skin-mesh.ts';
import { vertexAnchor } from '../../mesh/skin-path.ts';
import type { Side } from '../../space/side.ts';
import { zoneSides } from '../laterality.ts';
import type { LookupIndex } from '../lookup.ts';
import type { PainAtlas } from './pain-atlas.ts';
import { painPlace } from './pain-place.ts';
import type { PainPainter } from './paint-field.ts';
import { asGood, type PaintedCandidate, rankPainted } from './rank-painted.ts';

export interface Judged {
  readonly index: Pick<LookupIndex, 'muscles' | 'painGuide'>;
  readonly atlas: PainAtlas;
  readonly painter: PainPainter;
  readonly zone: (point: string) => SparseField | undefined;
}

/** Which place a muscle has among the points (from 1; Infinity when it is not there), and what stands before it. */
export interface ZoneVerdict {
  readonly point: string;
  readonly place: number;
  /** The same among the muscles, each named once. */
  readonly muscle: number;
  readonly before: readonly PaintedCandidate[];
  /** What stands first is as good. */
  readonly tied: boolean;
  /** Points of the other side that are named although no record says that they cross. */
  readonly wrongSide: readonly string[];
}

export interface BlobVerdict {
  readonly point: string;
  readonly change: 'moved' | 'grown';
  readonly kept: boolean;
  readonly tied: boolean;
  readonly first: string | undefined;
  readonly now: string | undefined;
}

/** Of a vertex's radius: how much a blob is moved or grown. */
const A_TENTH = 0.1;

/** Paints the essential zone of a left point as it is felt, and looks for its muscle. Undefined when it has none. */
export function judgeZone(judged: Judged, point: string, side: Side = 'left'): ZoneVerdict | undefined {
  const { index, atlas, zone } = judged;
  const own = zone(point);
  const muscle = index.muscles.find(({ points }) => points.some(({ id }) => id === point));
  if (own === undefined || muscle === undefined) return undefined;
  const field = new Int8Array(atlas.skin.length).fill(FAR_OUTSIDE);
  own.vertices.forEach((v, i) => {
    field[side === 'left' ? v : atlas.mirror[v]!] = own.values[i]!;
  });
  const pain = painPlace(atlas, { id: point }, field);
  const { candidates } = rankPainted(index, atlas, [pain]);
  const at = candidates.findIndex((one) => one.muscle === muscle.id);
  const muscles = [...new Set(candidates.map((one) => one.muscle))];
  return {
    point,
    place: at < 0 ? Number.POSITIVE_INFINITY : at + 1,
    muscle: at < 0 ? Number.POSITIVE_INFINITY : muscles.indexOf(muscle.id) + 1,
    before: candidates.slice(0, Math.max(0, at)),
    tied: at >= 0 && asGood(candidates[at]!, candidates[0]!),
    wrongSide: pain.side === null ? [] : wrongSides(judged, candidates, pain.side),
  };
}

function wrongSides({ index, atlas }: Judged, candidates: readonly PaintedCandidate[], side: Side): string[] {
  const points = new Map(index.muscles.flatMap((muscle) => muscle.points.map((point) => [point.id, point])));
  const midline = new Set(atlas.points.filter((one) => one.midline).map(({ point }) => point));
  return candidates
    .filter((one) => one.side !== side && !midline.has(one.point))
    .filter(
      (one) => !points.get(one.point)!.zones.some((zone) => zoneSides(zone.side, one.side).includes(side)),
    )
    .map(({ point }) => point);
}

/** A round blob in the middle of a point's essential zone, moved and then grown by a tenth of its radius. */
export function judgeBlob(judged: Judged, point: string): readonly BlobVerdict[] {
  const { painter, atlas, zone } = judged;
  const own = zone(point);
  const cover = atlas.points.find((one) => one.point === point)?.essential;
  if (own === undefined || cover === undefined || cover.mm2 === 0) return [];
  const { mesh } = painter.ground;
  const deepest = own.vertices[own.values.indexOf(Math.max(...own.values))]!;
  const radiusMm = Math.min(60, Math.max(8, Math.sqrt(cover.mm2 / Math.PI)));
  const at = anchorAt(mesh, deepest);
  const first = ranked(judged, at, radiusMm);
  const changes = {
    moved: ranked(judged, besides(painter, deepest, radiusMm * A_TENTH), radiusMm),
    grown: ranked(judged, at, radiusMm * (1 + A_TENTH)),
  };
  return (['moved', 'grown'] as const).map((change): BlobVerdict => {
    const now = changes[change];
    const before = now.find((one) => one.point === first[0]?.point && one.side === first[0]?.side);
    return {
      point,
      change,
      kept: now[0]?.point === first[0]?.point,
      tied: now[0] !== undefined && before !== undefined && asGood(now[0], before),
      first: first[0]?.point,
      now: now[0]?.point,
    };
  });
}

function ranked({ index, atlas, painter }: Judged, anchor: Anchor, radiusMm: number) {
  const field = new Int8Array(atlas.skin.length);
  painter.paint({ areas: [], dabs: [{ anchor, radiusMm }] }, field);
  return rankPainted(index, atlas, [painPlace(atlas, { id: 'blob' }, field)]).candidates;
}

function anchorAt(mesh: SkinMesh, v: number): Anchor {
  return vertexAnchor(mesh, v, (mesh.fan[mesh.fanStart[v]!]! / 3) | 0);
}

/** So far from a vertex over the skin: along its first edge, or the vertex that lies nearest to that far. */
function besides(painter: PainPainter, v: number, mm: number): Anchor {
  const { mesh } = painter.ground;
  const { triangle, u, v: second, w } = anchorAt(mesh, v);
  const weights = [u, second, w];
  const here = weights.indexOf(1);
  const edge = mesh.lengths[triangle * 3 + here]!;
  if (edge >= mm) {
    weights[here] = 1 - mm / edge;
    weights[(here + 1) % 3] = mm / edge;
    return { triangle, u: weights[0]!, v: weights[1]!, w: weights[2]! };
  }
  const { vertices, values } = painter.spot({ anchor: anchorAt(mesh, v), radiusMm: mm });
  let best = v;
  let off = Number.POSITIVE_INFINITY;
  for (let i = 0; i < vertices.length; i++) {
    if (vertices[i] === v || Math.abs(values[i]!) >= off) continue;
    off = Math.abs(values[i]!);
    best = vertices[i]!;
  }
  return anchorAt(mesh, best);
}
