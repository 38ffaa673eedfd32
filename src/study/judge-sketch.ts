// How well a painted pain covers the main pain of a point: by skin, on the side that fits better. For a worker or Node.
import type { PainLab } from '../anatomy/pain/pain-lab.ts';
import type { PaintedPain } from '../anatomy/pain/painted-pain.ts';
import { type Side, sides } from '../space/side.ts';
import { judgePaint, type PaintJudgement } from './judge-place.ts';

export interface SketchQuestion {
  readonly pains: readonly PaintedPain[];
  readonly point: string;
}

export interface SketchJudgement extends PaintJudgement {
  readonly side: Side;
}

/** Either side counts. Paint where some feel it as well (spillover) is neither asked for nor held against anyone. */
export function judgeSketch(lab: PainLab, { pains, point }: SketchQuestion): SketchJudgement {
  const { skin } = lab.atlas;
  const [painted, essential, spillover] = Array.from({ length: 3 }, () => new Int8Array(skin.length)) as [
    Int8Array,
    Int8Array,
    Int8Array,
  ];
  const inAny = new Uint8Array(skin.length);
  for (const pain of pains) {
    lab.painter.paint(pain, painted);
    for (let v = 0; v < skin.length; v++) if (painted[v]! > 0) inAny[v] = 1;
  }
  const judged = sides.map((side) => {
    lab.surface.fill(point, side, 'essential', essential);
    lab.surface.fill(point, side, 'spillover', spillover);
    const asked = Float64Array.from(skin, (mm2, v) => (essential[v]! > 0 ? mm2 : 0));
    const given = Float64Array.from(skin, (mm2, v) =>
      inAny[v] === 1 && (essential[v]! > 0 || spillover[v]! <= 0) ? mm2 : 0,
    );
    return { ...judgePaint(given, asked), side };
  });
  return judged.reduce((best, one) => (one.score > best.score ? one : best));
}
