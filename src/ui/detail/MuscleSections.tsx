// What anatomy and the books say about a muscle: attachments, nerve, actions, overload, mimics, evidence, differences.
import type { Hazard } from '../../dataset/fact-schema.ts';
import type { Muscle, TriggerPoint } from '../../dataset/muscle-schema.ts';
import { taskOf } from '../../state/audience.ts';
import { useAtlas } from '../../state/use-atlas.ts';
import { listOf, message } from '../../words/format.ts';
import { Cite, FactList } from '../parts/Cite.tsx';
import { Term } from '../parts/Term.tsx';
import { WhenSeen } from '../parts/WhenSeen.tsx';
import styles from './Detail.module.css';
import { LearntName } from './Learnt.tsx';

export function HazardList({ hazards }: { hazards: readonly Hazard[] }) {
  return (
    <ul className={styles.hazards}>
      {hazards.map((hazard) => (
        <li key={hazard.name}>
          <strong>{hazard.name}</strong>
          <span className={styles.note}> {message(`hazard.${hazard.kind}`)}</span>
          <p>
            {hazard.text}
            <Cite sources={hazard.sources} />
          </p>
        </li>
      ))}
    </ul>
  );
}

export function MuscleSection({ muscle }: { muscle: Muscle }) {
  const learns = useAtlas(taskOf) === 'learn';
  const name = <LearntName latin={muscle.names.latin} />;
  const otherNames = [...muscle.synonyms, ...muscle.abbreviations];
  return (
    <>
      <dl className={styles.terms}>
        <div>
          <dt>{message('muscle.latin')}</dt>
          <dd>
            <span lang="la" translate="no">
              {muscle.names.latin}
            </span>
            <br />
            {learns ? name : <WhenSeen>{name}</WhenSeen>}
          </dd>
        </div>
        <div>
          <dt>
            <Term id="muscle-layer">{message('muscle.layer')}</Term>
          </dt>
          <dd>
            {message(`layer.${muscle.layer}`)}, {message(`size.${muscle.size}`)}
          </dd>
        </div>
        {otherNames.length > 0 && (
          <div>
            <dt>{message('muscle.otherNames')}</dt>
            <dd>{otherNames.join(', ')}</dd>
          </div>
        )}
        {muscle.formerNames.length > 0 && (
          <div>
            <dt>
              <Term id="former-name">{message('muscle.formerNames')}</Term>
            </dt>
            <dd>{muscle.formerNames.join(', ')}</dd>
          </div>
        )}
        <div>
          <dt>
            <Term id="innervation">{message('muscle.innervation')}</Term>
          </dt>
          {muscle.innervation.map(({ nerve, roots, sources }) => (
            <dd key={nerve}>
              {nerve}
              {roots.length > 0 && ` (${listOf(roots)})`}
              <Cite sources={sources} />
            </dd>
          ))}
        </div>
      </dl>
      <h4>
        <Term id="origin">{message('muscle.origin')}</Term>
      </h4>
      <FactList facts={muscle.attachments.origin} />
      <h4>
        <Term id="insertion">{message('muscle.insertion')}</Term>
      </h4>
      <FactList facts={muscle.attachments.insertion} />
      <h4>{message('muscle.actions')}</h4>
      <FactList facts={muscle.actions} />
      <Optional
        title={message('muscle.activates')}
        term="activating-factor"
        facts={muscle.overload.activates}
      />
      <Optional
        title={message('muscle.perpetuates')}
        term="perpetuating-factor"
        facts={muscle.overload.perpetuates}
      />
      <Optional title={message('muscle.mimics')} term="mimic" facts={muscle.mimics} />
      <Optional title={message('muscle.entraps')} term="entrapment" facts={muscle.entraps} />
    </>
  );
}

interface EvidenceSectionProps {
  muscle: Muscle;
  point: TriggerPoint | undefined;
}

export function EvidenceSection({ muscle, point }: EvidenceSectionProps) {
  return (
    <>
      <FactList facts={[...(point?.evidence ? [point.evidence] : []), muscle.evidence]} />
      <Optional title={message('evidence.differences')} facts={muscle.differences} />
    </>
  );
}

interface OptionalProps {
  title: string;
  /** The glossary term that the title is. */
  term?: string;
  facts: readonly { text: string; sources: string[] }[];
}

function Optional({ title, term, facts }: OptionalProps) {
  if (facts.length === 0) return null;
  return (
    <>
      <h4>{term ? <Term id={term}>{title}</Term> : title}</h4>
      <FactList facts={facts} />
    </>
  );
}
