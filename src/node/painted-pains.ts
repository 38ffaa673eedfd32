// The pains of a paint file on the skin, and all that they are held against, for the command line.

import { PainLab } from '../anatomy/pain/pain-lab.ts';
import type { PainOfFile } from '../anatomy/pain/paint-file.ts';
import type { Dab, PaintedPain, WholeArea } from '../anatomy/pain/painted-pain.ts';
import { AtlasSurface } from '../atlas-file/atlas-file.ts';
import { strokeDabs } from '../compile/paint-strokes.ts';
import { PlaceCompiler } from '../compile/place-compile.ts';
import { preparedBody } from '../compile/prepared-body.ts';
import { DataError } from '../dataset/data-error.ts';
import { mirroredAnchor } from '../mesh/anchor.ts';
import { sidesOf } from '../space/side.ts';
import type { LoadedAtlas } from './load-atlas.ts';

export function openPainLab({ built, compiled }: LoadedAtlas): PainLab {
  const { topology, fine, female, male } = built;
  return new PainLab(new AtlasSurface(compiled.binary, topology, fine), {
    triangles: fine.triangles,
    mirror: fine.mirror,
    female: female.display,
    male: male.display,
  });
}

/** @param file its name, for errors. @throws DataError naming file and field. */
export function painsOfFile(
  { built, compiled, records }: LoadedAtlas,
  pains: readonly PainOfFile[],
  file: string,
): PaintedPain[] {
  let places: PlaceCompiler | undefined;
  return pains.map(({ side, strokes, areas, qualities }, i): PaintedPain => {
    const field = (part: string) => (pains.length > 1 ? `pains[${i}].${part}` : part);
    const sides = sidesOf(side);
    const dabs = strokes.flatMap((stroke, k) => {
      places ??= new PlaceCompiler(preparedBody(built).surface(), compiled.landmarks);
      const discs = strokeDabs(places, stroke, { record: file, field: field(`strokes[${k}]`) });
      return sides.flatMap((one) =>
        discs.map(({ anchor, radiusMm }): Dab => {
          const here = one === 'left' ? anchor : mirroredAnchor(built.fine, anchor);
          return { anchor: here, radiusMm, ...(stroke.erases ? { erases: true as const } : {}) };
        }),
      );
    });
    const whole = areas.flatMap((area, k): WholeArea[] => {
      const known = compiled.areas.find(({ id }) => id === area);
      if (known === undefined || !records.areas.some(({ id }) => id === area))
        throw new DataError(file, field(`areas[${k}]`), area, 'the id of an area in data/areas.json');
      return known.midline ? [{ area, side: null }] : sides.map((one) => ({ area, side: one }));
    });
    return { id: `pain-${i + 1}`, dabs, areas: whole, ...(qualities ? { qualities } : {}) };
  });
}
