// What a person can do alone, and what nobody should press.
import { phrase } from '../../words/phrase.ts';
import { absoluteCautions, relativeCautions } from '../case/case-words.ts';
import { hazardsOf } from '../case/hazards.ts';
import { absoluteCautionRules, relativeCautionRules, tooMuchPain } from '../rules/cautions.ts';
import type { Input } from '../rules/rule.ts';
import { recordStatement, type Statement, statement } from '../statement.ts';
import { comfortCap, type Dose, holdWithin } from './dose.ts';

/** Positions, stretch and self-pressure from the muscle's record; without a muscle, the general advice. */
export function selfCareStatements({ subject }: Input, dose: Dose): Statement[] {
  const relief = subject?.muscle?.relief;
  if (relief === undefined) return [statement('selfCare.general', ['F45', 'F56'])];
  const { position, stretch, selfPressure } = relief;
  const [shortest, longest] = holdWithin(selfPressure.holdSeconds, dose);
  return [
    recordStatement('selfCare.position', position.text, ['F51'], position.sources),
    recordStatement('selfCare.stretch', stretch.text, ['F45', 'F56'], stretch.sources),
    recordStatement(
      'selfCare.pressure',
      phrase('selfCare.pressureDose', {
        text: selfPressure.text,
        shortest,
        longest,
        cap: dose.comfortCap,
      }),
      ['F42', 'F44', 'F45'],
      selfPressure.sources,
    ),
    recordStatement('selfCare.stop', selfPressure.stop, ['F43', 'F48'], selfPressure.sources),
  ];
}

/** Hazards of the place, what the person's cautions forbid, and the cap that holds for everyone. */
export function avoidStatements({ subject, case: { cautions = [], painNow = 0 } }: Input): Statement[] {
  const hazards = subject?.muscle === undefined ? [] : hazardsOf(subject.muscle, subject.point);
  return [
    ...hazards.map(({ name, text, sources }) =>
      recordStatement('avoid.hazard', phrase('avoid.hazard', { name, text }), ['F43'], sources),
    ),
    ...absoluteCautions
      .filter((id) => cautions.includes(id))
      .map((id) => absoluteCautionRules[id])
      .map(({ text, facts, sources }) => statement(text, facts, undefined, sources)),
    ...relativeCautions
      .filter((id) => cautions.includes(id))
      .map((id) => relativeCautionRules[id])
      .map(({ text, facts, sources }) => statement(text, facts, undefined, sources)),
    ...(painNow >= tooMuchPain
      ? [statement('caution.painAboveCap', ['F44', 'F43'], { cap: comfortCap })]
      : []),
    statement('avoid.aboveCap', ['F44', 'F43', 'F48'], { cap: comfortCap }),
  ];
}
