// What a person can do alone, and what nobody should press.
import { absoluteCautions, relativeCautions } from './case.ts';
import { absoluteCautionRules, relativeCautionRules, tooMuchPain } from './cautions.ts';
import { comfortCap, type Dose, holdWithin } from './dose.ts';
import { line, recordLine } from './line.ts';
import type { Input } from './rule.ts';
import { say } from './text.ts';
import { hazardsOf } from './traits.ts';
import type { Line } from './verdict.ts';

/** Positions, stretch and self-pressure from the muscle's record; without a muscle, the general advice. */
export function selfCareLines({ subject }: Input, dose: Dose): Line[] {
  const relief = subject?.muscle?.relief;
  if (relief === undefined) return [line('selfCare.general', ['F45', 'F56'])];
  const { position, stretch, selfPressure } = relief;
  const [shortest, longest] = holdWithin(selfPressure.holdSeconds, dose);
  return [
    recordLine('selfCare.position', position.text, ['F51'], position.sources),
    recordLine('selfCare.stretch', stretch.text, ['F45', 'F56'], stretch.sources),
    recordLine(
      'selfCare.pressure',
      `${selfPressure.text} ${say('selfCare.dose', { shortest, longest, cap: dose.comfortCap })}`,
      ['F42', 'F44', 'F45'],
      selfPressure.sources,
    ),
    recordLine('selfCare.stop', selfPressure.stop, ['F43', 'F48'], selfPressure.sources),
  ];
}

/** Hazards of the place, what the person's cautions forbid, and the cap that holds for everyone. */
export function avoidLines({ subject, case: { cautions = [], painNow = 0 } }: Input): Line[] {
  const hazards = subject?.muscle === undefined ? [] : hazardsOf(subject.muscle, subject.point);
  return [
    ...hazards.map(({ name, text, sources }) =>
      recordLine('avoid.hazard', say('avoid.hazard', { name, text }), ['F43'], sources),
    ),
    ...absoluteCautions
      .filter((id) => cautions.includes(id))
      .map((id) => absoluteCautionRules[id])
      .map(({ text, facts, sources }) => line(text, facts, undefined, sources)),
    ...relativeCautions
      .filter((id) => cautions.includes(id))
      .map((id) => relativeCautionRules[id])
      .map(({ text, facts, sources }) => line(text, facts, undefined, sources)),
    ...(painNow >= tooMuchPain ? [line('caution.painAboveCap', ['F44', 'F43'], { cap: comfortCap })] : []),
    line('avoid.aboveCap', ['F44', 'F43', 'F48'], { cap: comfortCap }),
  ];
}
