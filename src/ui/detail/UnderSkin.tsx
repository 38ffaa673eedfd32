// A muscle under the skin, in words and buttons: its layer, what lies over and under a point, its company, shown alone or away.
import { tissue } from 'virtual:atlas/tissue';
import '../../words/en/late-words.ts';
import { groupsOf, type MovementCompany, movementsOf } from '../../anatomy/muscle-company.ts';
import type { MuscleEntry } from '../../dataset/atlas-index.ts';
import { readsPlainly } from '../../state/audience.ts';
import { broughtBack, hidden, isolating, restored, touched, undone } from '../../state/tissue-view.ts';
import { useAtlas, useAtlasStore } from '../../state/use-atlas.ts';
import { listOf, message } from '../../words/format.ts';
import { useAtlasData } from '../parts/atlas-data.ts';
import { Cite } from '../parts/Cite.tsx';
import { muscleName } from '../parts/wording.ts';
import styles from './UnderSkin.module.css';

interface UnderSkinProps {
  muscle: MuscleEntry;
  pointId: string | null;
}

export default function UnderSkin({ muscle, pointId }: UnderSkinProps) {
  const point = muscle.points.find(({ id }) => id === pointId);
  return (
    <div className={styles.under}>
      <p className={styles.layer}>
        <strong>{message('layers.layer')}</strong> {message(`layer.${muscle.layer}`)}
      </p>
      <Shown muscle={muscle} />
      {point && <OrderAt muscle={muscle} id={point.id} number={point.number} />}
      <AtRisk muscle={muscle} pointId={pointId} />
      <Company muscle={muscle} />
    </div>
  );
}

/** The chosen muscle alone, away, with all others again; one step back. */
function Shown({ muscle }: { muscle: MuscleEntry }) {
  const store = useAtlasStore();
  const layer = useAtlas((state) => state.layer);
  const isAway = useAtlas((state) => state.hiddenTissue.includes(muscle.id));
  const isTouched = useAtlas((state) => state.hiddenTissue.length + state.isolated.length > 0);
  const canUndo = useAtlas((state) => state.tissueUndo.length > 0);
  const show = useTouch();
  const { showTissue } = store.getState();
  return (
    <p className={styles.buttons}>
      {layer !== muscle.layer && (
        <button type="button" onClick={() => show({ layer: muscle.layer })}>
          {message('layers.show')}
        </button>
      )}
      <button type="button" onClick={() => show(isolating([muscle.id]))}>
        {message('layers.alone')}
      </button>
      <button
        type="button"
        onClick={() => {
          const state = store.getState();
          show(isAway ? broughtBack(state, muscle.id) : takenAway(state, muscle));
        }}
      >
        {message(isAway ? 'layers.back' : 'layers.hide')}
      </button>
      {isTouched && (
        <button type="button" onClick={() => show(restored)}>
          {message('layers.all')}
        </button>
      )}
      {canUndo && (
        <button type="button" onClick={() => showTissue(undone(store.getState()))}>
          {message('layers.undo')}
        </button>
      )}
    </p>
  );
}

/** What is taken away while the skin is on would not be missed: the picture goes to its layer. */
function takenAway(state: Parameters<typeof hidden>[0], { id, layer }: MuscleEntry) {
  return { ...hidden(state, id), ...(state.layer === 'skin' ? { layer } : {}) };
}

function useTouch() {
  const store = useAtlasStore();
  return (part: Parameters<typeof touched>[1]) =>
    store.getState().showTissue(touched(store.getState(), part));
}

interface OrderAtProps {
  muscle: MuscleEntry;
  id: string;
  number: number;
}

/** From the skin inward, as the two bodies have it. */
function OrderAt({ muscle, id, number }: OrderAtProps) {
  const nameOf = useTissueNames();
  const order = tissue.order[id] ?? [];
  const isMet = order.some(([owner]) => owner === muscle.id);
  return (
    <>
      <h4>{message('layers.orderOf', { number })}</h4>
      {isMet ? (
        <>
          <ol className={styles.order}>
            {order.map(([owner, depth]) => (
              <li key={owner} data-here={owner === muscle.id || undefined}>
                <span>{nameOf(owner)}</span>{' '}
                <span className={styles.soft}>
                  {message('layers.order.at', { depth })}
                  {owner === muscle.id && `; ${message('layers.order.here')}`}
                </span>
              </li>
            ))}
          </ol>
          <p className={styles.soft}>{message('layers.order.note')}</p>
        </>
      ) : (
        <p className={styles.soft}>{message('layers.order.none')}</p>
      )}
    </>
  );
}

/** What the picture draws of the hazards; the words of warning stand in a part of their own, which waits for nothing. */
function AtRisk({ muscle, pointId }: UnderSkinProps) {
  const nameOf = useTissueNames();
  const shapes = [...new Set([...(tissue.risks[pointId ?? ''] ?? []), ...(tissue.risks[muscle.id] ?? [])])];
  if (shapes.length === 0) return null;
  return (
    <>
      <h4>{message('layers.risk')}</h4>
      <p>
        {message('layers.riskNote', {
          shapes: listOf(shapes.map(nameOf)),
          risk: message('risk.title'),
        })}
      </p>
    </>
  );
}

/** Groups, synergists and antagonists; each is shown alone with the muscle. */
function Company({ muscle }: { muscle: MuscleEntry }) {
  const { index } = useAtlasData();
  const plainly = useAtlas(readsPlainly);
  const show = useTouch();
  const nameOf = useTissueNames();
  const movements = movementsOf(muscle.id, tissue.movements);
  const parts = ({ movement, helpers, opposers }: MovementCompany) =>
    [
      { kind: 'helpers', owners: helpers },
      { kind: 'opposers', owners: opposers },
    ].flatMap(({ kind, owners }) =>
      owners.length === 0
        ? []
        : [
            {
              key: `${movement.id} ${kind}`,
              label: message(kind === 'helpers' ? 'layers.helpers' : 'layers.opposers', {
                count: owners.length,
              }),
              name: message(kind === 'helpers' ? 'layers.helpersName' : 'layers.opposersName', {
                movement: plainly ? movement.plain : movement.name,
                muscles: listOf(owners.map(nameOf)),
              }),
              owners: [muscle.id, ...owners],
            },
          ],
    );
  return (
    <>
      <p className={styles.buttons}>
        {groupsOf(muscle.id, index.muscles).map(({ name, muscles }) => (
          <button key={name} type="button" onClick={() => show(isolating(muscles))}>
            {message('layers.group', { name })}
          </button>
        ))}
      </p>
      {movements.length > 0 && (
        <>
          <h4>{message('layers.together')}</h4>
          <ul className={styles.movements}>
            {movements.map((company) => (
              <li key={company.movement.id}>
                <span>
                  {plainly ? company.movement.plain : company.movement.name}
                  <Cite sources={company.movement.sources} />
                </span>
                <span className={styles.buttons}>
                  {parts(company).map(({ key, label, name, owners }) => (
                    <button
                      key={key}
                      type="button"
                      aria-label={`${label}. ${name}`}
                      title={name}
                      onClick={() => show(isolating(owners))}
                    >
                      {label}
                    </button>
                  ))}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** Of muscles as the lists have them, of bones and the rest as their shapes do. */
function useTissueNames(): (owner: string) => string {
  const { muscles } = useAtlasData();
  const plainly = useAtlas(readsPlainly);
  return (owner) => {
    const muscle = muscles.get(owner);
    if (muscle) return muscleName(muscle);
    const names = tissue.names[owner];
    if (!names) return owner.replaceAll('-', ' ');
    return plainly ? names.plain : names.english;
  };
}
