// A result to keep: as a picture with its name, side and legend, and as words with every side. Fetched when it is asked for.
import '../../words/en/late-words.ts';
import type { AtlasState } from '../../state/atlas-state.ts';
import { takeSnapshot } from '../../state/snapshot.ts';
import { message } from '../../words/format.ts';
import type { SoughtPlace } from '../find/sought-place.ts';
import { summaryImage } from '../painted/summary-image.ts';
import type { SummaryLine } from '../painted/summary-lines.ts';
import type { AtlasData } from '../parts/atlas-data.ts';
import { saveFile } from '../parts/save-file.ts';
import { muscleName, pointName } from '../parts/wording.ts';
import { zonesInWords } from './zones-in-words.ts';

/** Device pixels of the picture. */
const SIZE = { widthPx: 900, heightPx: 1200 };

type Chosen = Pick<AtlasState, 'point' | 'muscle' | 'side'>;
type Names = Pick<AtlasData, 'points' | 'muscles'>;
type Place = Pick<SoughtPlace, 'name' | 'sided' | 'side'>;

/** What is chosen, with its side: what leaves the page must not leave that out. */
export function resultName(
  { point, muscle, side }: Chosen,
  { points, muscles }: Names,
  place: Place | null,
): string {
  const chosen = point === null ? undefined : points.get(point);
  if (chosen) return pointName(chosen.muscle, chosen.point, side);
  const alone = muscle === null ? undefined : muscles.get(muscle);
  if (alone) return message('keep.place', { place: muscleName(alone), side });
  if (place === null) return message('app.title');
  return place.sided
    ? message('keep.place', { place: place.name, side: place.side ?? 'unsaid' })
    : place.name;
}

/** What stands under the picture: whose it is, what its patterns mean and where, and what it is not. */
function underPicture(chosen: Chosen, names: Names, place: Place | null): readonly SummaryLine[] {
  const point = chosen.point === null ? undefined : names.points.get(chosen.point)?.point;
  const zones = (['essential', 'spillover'] as const).flatMap((kind): SummaryLine[] => {
    const where = point ? zonesInWords(point, kind, chosen.side) : '';
    return where === ''
      ? []
      : [
          { as: 'strong', text: message(`opening.${kind}`) },
          { as: 'text', text: where },
        ];
  });
  return [
    { as: 'title', text: resultName(chosen, names, place) },
    ...zones,
    { as: 'text', text: message('opening.sides') },
    { as: 'small', text: message('print.foot') },
    { as: 'small', text: message('app.title') },
  ];
}

/** Saves a PNG. @throws Error where there is no picture of the body */
export async function savePicture(chosen: Chosen, names: Names, place: Place | null): Promise<void> {
  const image = takeSnapshot(SIZE);
  const figure = image === null ? [] : [{ ...SIZE, image, from: 'front', shows: 'all' } as const];
  const picture = await summaryImage(figure, underPicture(chosen, names, place));
  if (picture === null) throw new Error('the body cannot be drawn');
  saveFile(fileName(resultName(chosen, names, place)), picture);
}

/** What is said of the choice and its verdict, as a screen reader hears it: every place with its side. */
export function resultWords(chosen: Chosen, names: Names, place: Place | null, link: string): string {
  const said = ['[data-announcement]', '[data-announced-verdict]'].map(
    (part) => document.querySelector(part)?.textContent?.trim() ?? '',
  );
  return [resultName(chosen, names, place), ...said, message('opening.sides'), message('print.foot'), link]
    .filter((line) => line !== '')
    .join('\n');
}

/** A name for the file that every system takes. */
export function fileName(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${plain || 'trigger-point-atlas'}.png`;
}
