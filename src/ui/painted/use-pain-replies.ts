// How components see what has been worked out about the painted pains, and their names in words.
import '../../words/en/painted-words.ts';
import { useStore } from 'zustand';
import type { SituatedPain } from '../../anatomy/pain/pain-desk.ts';
import { painName } from '../../anatomy/pain/pain-name.ts';
import { type PainReplies, painRepliesOf } from '../../state/pain-desk/pain-replies.ts';
import { useAtlasStore } from '../../state/use-atlas.ts';
import { capital, inWords, message } from '../../words/format.ts';
import { type AtlasData, useAtlasData } from '../parts/atlas-data.ts';

/** One value of it. The first component that asks starts the work. */
export function usePainReplies<T>(select: (replies: PainReplies) => T): T {
  const atlas = useAtlasStore();
  const { index } = useAtlasData();
  return useStore(painRepliesOf(atlas, index), select);
}

/** Where it lies, without its size: for a word in passing. */
export function placeOfPain({ named }: SituatedPain, { areas }: Pick<AtlasData, 'areas'>): string {
  const [first] = named;
  return message('paintedName.place', {
    place: areas.get(first?.id ?? '')?.plain ?? message('painted.unplaced'),
    side: first?.side ?? 'middle',
  });
}

/** Its whole name. */
export function nameOfPain(pain: SituatedPain, { areas }: Pick<AtlasData, 'areas'>): string {
  const names = new Map([...areas].map(([id, { plain }]) => [id, plain]));
  return capital(inWords(painName(pain, pain.cm2, names)));
}
