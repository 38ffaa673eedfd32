// The link to what is shown, with or without what the person answered, as it is at the moment when it is asked for.
import { painsToText, placesToText } from '../../anatomy/pain/pain-link.ts';
import { addressOf } from '../../state/address.ts';
import { isPainted } from '../../state/audience.ts';
import { isEmpty } from '../../state/case-answers.ts';
import { type CaseState, caseStoreOf } from '../../state/case-store.ts';
import { useAtlasStore } from '../../state/use-atlas.ts';
import { useCase } from '../../state/use-case.ts';
import { resultLink } from './result-link.ts';

/** What was told and pressed; a no to a sign is never handed over: a link says no for nobody. */
const wasTold = ({ answers, pressed }: CaseState): boolean =>
  !isEmpty(answers) || Object.keys(pressed).length > 0;

/** Whether there is anything that may be handed over beside the choice. */
export function useWasTold(): boolean {
  return useCase(wasTold);
}

export function useHandedOver(): (withAnswers: boolean) => string {
  const store = useAtlasStore();
  return (withAnswers) => {
    const state = store.getState();
    const pains = isPainted(state) ? state.drawing.pains : [];
    const { answers, pressed } = caseStoreOf(store).getState();
    return resultLink(
      addressOf(window).href,
      state,
      withAnswers ? { answers, pressed, paint: painsToText(pains) } : { paint: placesToText(pains) },
    );
  };
}
