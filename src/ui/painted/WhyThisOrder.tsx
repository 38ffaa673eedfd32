// Everything that entered the order, to be read: the rules in words, and what each of the first points had of it.
import { pointKey } from '../../anatomy/pain/point-key.ts';
import type { PaintedCandidate, PaintedReason } from '../../anatomy/pain/rank-painted.ts';
import { sideOfPoint } from '../../space/side.ts';
import { message } from '../../words/format.ts';
import { useAtlasData } from '../parts/atlas-data.ts';
import { Fold } from '../parts/Fold.tsx';
import styles from './Painted.module.css';
import { orderRules } from './painted-reasons.ts';

/** Points in the table. */
const MOST = 10;

export function WhyThisOrder({ candidates }: { candidates: readonly PaintedCandidate[] }) {
  return (
    <Fold title={message('painted.order')}>
      <div className={styles.order}>
        {orderRules.map((rule) => (
          <p key={rule}>{message(`painted.order.${rule}`)}</p>
        ))}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
        <section className={styles.table} tabIndex={0} aria-label={message('painted.order.caption')}>
          <table>
            <caption className="sr-only">{message('painted.order.caption')}</caption>
            <thead>
              <tr>
                {(['point', 'inZone', 'inSpill', 'ofZone', 'list', 'finger'] as const).map((head) => (
                  <th key={head} scope="col">
                    {message(`painted.order.${head}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {candidates.slice(0, MOST).map((candidate) => (
                <OrderRow key={pointKey(candidate.point, candidate.side)} candidate={candidate} />
              ))}
            </tbody>
          </table>
        </section>
      </div>
    </Fold>
  );
}

function OrderRow({ candidate: { point, side, reasons } }: { candidate: PaintedCandidate }) {
  const found = useAtlasData().points.get(point);
  if (found === undefined) return null;
  const covers = best(reasons, 'covers-most', 'covers-part');
  const spill = best(reasons, 'spillover-covers');
  const named = reasons.find((reason) => reason.kind === 'named');
  const pressed = reasons.find((reason) => reason.kind === 'pressed');
  const share = (value: number | undefined) =>
    value === undefined
      ? message('painted.order.nothing')
      : message('painted.order.share', { share: Math.min(1, value) });
  return (
    <tr>
      <th scope="row">
        {message('point.name', {
          muscle: found.muscle.names.english,
          number: found.point.number,
          side: sideOfPoint(found.point, side),
        })}
      </th>
      <td>{share(covers?.shareOfPain)}</td>
      <td>{share(spill?.shareOfPain)}</td>
      <td>{share(covers && 'shareOfZone' in covers ? covers.shareOfZone : undefined)}</td>
      <td>
        {named
          ? message('painted.order.rank', { rank: named.rank, of: named.of })
          : message('painted.order.nothing')}
      </td>
      <td>
        {pressed ? message(`painted.order.finger.${pressed.answer}`) : message('painted.order.nothing')}
      </td>
    </tr>
  );
}

/** Of several pains the one that it covers most of. */
function best<K extends PaintedReason['kind']>(reasons: readonly PaintedReason[], ...kinds: K[]) {
  return reasons
    .flatMap((reason) =>
      (kinds as string[]).includes(reason.kind) && 'shareOfPain' in reason ? [reason] : [],
    )
    .sort((a, b) => b.shareOfPain - a.shareOfPain)[0];
}
