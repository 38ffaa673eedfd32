// The hold: start, breathe, release. Pauses by itself when the reported pain goes above the cap, and says why.
import { useEffect, useId, useRef, useState } from 'react';
import type { Work } from '../../../guide/guide-fact.ts';
import type { Dose } from '../../../guide/protocol/dose.ts';
import { useCase } from '../../../state/use-case.ts';
import { message } from '../../../words/format.ts';
import { Choice } from '../../parts/Choice.tsx';
import { Switch } from '../../parts/Switch.tsx';
import { PainScale } from '../intake/PainScale.tsx';
import { BreathRing } from './BreathRing.tsx';
import styles from './HoldTimer.module.css';
import { buzz, canBuzz, type Signal, sound } from './hold-signal.ts';
import { secondsLeft } from './hold-timer.ts';
import { useHoldTimer } from './use-hold-timer.ts';
import { useHoldTold } from './use-hold-told.ts';

interface HoldTimerProps {
  dose: Dose;
  /** Shortest and longest hold, seconds. */
  seconds: readonly [number, number];
  /** What is done with it; its holds are then told to a session that runs. */
  work?: Work;
}

export function HoldTimer({ dose, seconds: [shortest, longest], work }: HoldTimerProps) {
  const cap = dose.comfortCap;
  const titleId = useId();
  const painBefore = useCase(({ answers }) => answers.painNow ?? null);
  const [wanted, setWanted] = useState<number | null>(null);
  const goal = Math.min(longest, Math.max(shortest, wanted ?? 20));
  const { timer, heldMs, breath, tell } = useHoldTimer(goal, cap, painBefore);
  useHoldTold(timer, heldMs, work);
  const tooMuch = timer.pain !== null && timer.pain > cap;
  const left = secondsLeft({ ...timer, heldMs, since: null }, 0);
  const choices = [10, 15, 20, 25, 30].filter((choice) => choice >= shortest && choice <= longest);
  const said = useSpoken(timer.phase, timer.pausedBy, breath, { left, cap, pain: timer.pain ?? 0 });
  return (
    <section className={styles.timer} aria-labelledby={titleId} data-timer={timer.phase}>
      <h5 id={titleId}>{message('timer.title')}</h5>
      <div className={styles.face}>
        <BreathRing share={heldMs / (timer.goalSeconds * 1000)} breath={breath} />
        <p className={styles.left} role="timer">
          <span>{left}</span> {message('timer.seconds', { count: left })}
        </p>
        <p className={styles.cue}>{cueOf(timer.phase, breath, tooMuch)}</p>
      </div>
      {timer.phase !== 'holding' && !tooMuch && (
        <Choice
          titled
          legend={message('timer.length')}
          options={choices.map((choice) => ({ value: String(choice), label: String(choice) }))}
          value={String(goal)}
          onChoose={(choice) => setWanted(Number(choice))}
        />
      )}
      <div className={styles.buttons}>
        {timer.phase === 'holding' ? (
          <button type="button" className={styles.main} onClick={() => tell({ type: 'pause' })}>
            {message('timer.pause')}
          </button>
        ) : (
          <button
            type="button"
            className={styles.main}
            aria-disabled={tooMuch}
            onClick={() => tell({ type: 'press' })}
          >
            {message(timer.phase === 'paused' ? 'timer.goOn' : 'timer.start')}
          </button>
        )}
        {timer.phase !== 'ready' && (
          <button type="button" className={styles.other} onClick={() => tell({ type: 'reset' })}>
            {message('timer.reset')}
          </button>
        )}
      </div>
      {tooMuch && (
        <p className={styles.why} data-timer-why>
          {message(timer.phase === 'paused' ? 'timer.tooMuch' : 'timer.notToday', {
            pain: timer.pain ?? 0,
            cap,
          })}
        </p>
      )}
      <PainScale
        title={message('timer.pain', { cap })}
        cap={cap}
        aim={dose.aim}
        level={timer.pain}
        over={message('scale.tooMuch')}
        onTell={(level) => tell({ type: 'pain', level })}
      />
      <Signals said={said.signal} count={said.count} />
      <p className="sr-only" aria-live="polite" data-timer-said>
        {said.text}
      </p>
    </section>
  );
}

type Phase = ReturnType<typeof useHoldTimer>['timer']['phase'];
type Breath = 'in' | 'out' | null;

/** What the therapist or client does now, in two or three words. */
function cueOf(phase: Phase, breath: Breath, tooMuch: boolean): string {
  if (tooMuch) return message('timer.cue.less');
  if (phase === 'holding') return message(`timer.cue.${breath ?? 'in'}`);
  return message(`timer.cue.${phase}`);
}

interface Spoken {
  text: string;
  signal: Signal | null;
  /** Counts what was said, so that the same signal sounds again. */
  count: number;
}

/** The polite announcement of each change, and the signal that goes with it. Silent until something happened. */
function useSpoken(
  phase: Phase,
  pausedBy: 'pain' | 'hand' | null,
  breath: Breath,
  values: { left: number; cap: number; pain: number },
): Spoken {
  const [said, setSaid] = useState<Spoken>({ text: '', signal: null, count: 0 });
  const before = useRef<{ phase: Phase; breath: Breath; pausedBy: 'pain' | 'hand' | null }>({
    phase,
    breath,
    pausedBy,
  });
  const latest = useRef(values);
  latest.current = values;
  useEffect(() => {
    const was = before.current;
    before.current = { phase, breath, pausedBy };
    const say = (text: string, signal: Signal | null): void =>
      setSaid(({ count }) => ({ text, signal, count: count + 1 }));
    const now = latest.current;
    if (phase === 'holding' && was.phase !== 'holding') say(message('timer.said.start', now), 'press');
    else if (phase === 'released' && was.phase !== 'released') say(message('timer.said.release'), 'release');
    else if (phase === 'paused' && (was.phase !== 'paused' || pausedBy !== was.pausedBy))
      say(message(pausedBy === 'pain' ? 'timer.tooMuch' : 'timer.said.pause', now), 'pause');
    else if (phase === 'holding' && breath !== null && breath !== was.breath)
      say(message(`timer.said.${breath}`, now), 'breath');
    else if (phase === 'ready' && was.phase !== 'ready') say('', null);
  }, [phase, pausedBy, breath]);
  return said;
}

/** Sound and vibration, both off until they are switched on. */
function Signals({ said, count }: { said: Signal | null; count: number }) {
  const [loud, setLoud] = useState(false);
  const [shaking, setShaking] = useState(false);
  const wants = useRef({ loud, shaking });
  wants.current = { loud, shaking };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each thing said, not when a switch is turned
  useEffect(() => {
    if (said === null) return;
    if (wants.current.loud) sound(said);
    if (wants.current.shaking) buzz(said);
  }, [said, count]);
  return (
    <div className={styles.signals}>
      <Switch label={message('timer.sound')} on={loud} onChange={setLoud} />
      {canBuzz() && <Switch label={message('timer.buzz')} on={shaking} onChange={setShaking} />}
    </div>
  );
}
