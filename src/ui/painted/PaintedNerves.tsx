// Where no muscle fits, or the skin is numb along a nerve root: it is said, and the skin of that root is shown on the body.
import { useEffect, useMemo } from 'react';
import { crossedDermatomes, differences, mapCaution } from '../../anatomy/dermatome.ts';
import type { PainReply } from '../../anatomy/pain/pain-desk.ts';
import type { AtlasDetails } from '../../dataset/atlas-index.ts';
import type { Side } from '../../space/side.ts';
import { useAtlasStore } from '../../state/use-atlas.ts';
import { message } from '../../words/format.ts';
import { DermatomeRow } from '../guide/nerve/DermatomeRow.tsx';
import nerve from '../guide/nerve/NerveOrMuscle.module.css';
import { Differences } from '../guide/nerve/NerveOrMuscle.tsx';
import { Cite, SourceList } from '../parts/Cite.tsx';
import { CitationsContext, collectCitations } from '../parts/citations.ts';
import { Fold } from '../parts/Fold.tsx';
import styles from './Painted.module.css';

export function PaintedNerves({ reply, details }: { reply: PainReply; details: AtlasDetails }) {
  const store = useAtlasStore();
  const { dermatomes, kind } = reply;
  // One side at a time is ruled on the body: that of the largest share.
  const side: Side = dermatomes[0]?.side ?? 'left';
  const { main } = useMemo(
    () =>
      crossedDermatomes(
        dermatomes
          .filter((one) => one.side === side)
          .map(({ id, shareOfPain }) => ({ dermatome: id, share: shareOfPain })),
        details.dermatomes,
      ),
    [dermatomes, side, details],
  );
  const first = main[0]?.id;
  useEffect(() => {
    if (first === undefined) return;
    const { setSide, showDermatome } = store.getState();
    if (store.getState().side !== side) setSide(side);
    showDermatome(first);
    return () => {
      if (store.getState().dermatome === first) store.getState().showDermatome(null);
    };
  }, [store, first, side]);
  const citations = useMemo(() => collectCitations([main, differences, mapCaution]), [main]);
  return (
    <CitationsContext value={citations}>
      <section className={styles.nerves} data-painted-nerves={kind}>
        <p className={styles.tell}>
          {message(kind === 'numb-in-dermatome' ? 'painted.nerve.numb' : 'painted.nerve.none')}
        </p>
        {main.length > 0 && (
          <>
            <h3>{message('painted.nerve.strips')}</h3>
            <ul className={nerve.strips}>
              {main.map((one) => (
                <DermatomeRow
                  key={one.id}
                  dermatome={one}
                  side={side}
                  share={message('painted.nerve.share', { share: one.share })}
                />
              ))}
            </ul>
            <Differences />
            <p className={nerve.note}>
              {message(mapCaution.text)}
              <Cite sources={mapCaution.sources} />
            </p>
          </>
        )}
        <Fold title={message('detail.sources')}>
          <SourceList sources={details.sources} />
        </Fold>
      </section>
    </CitationsContext>
  );
}
