import type { ConnectStep } from '../../../server/contract/install.ts';
import { StateIcon } from '../ui/state-icon.tsx';
import { wordsNow } from '../language/words-now.ts';
import { accountsWords } from './accounts-words.ts';

/** A step's state as a picture; the word stands beside it. */
export function StepIcon({ state }: { state: ConnectStep['state'] }) {
  return <StateIcon state={state === 'needs-choice' ? 'open' : state} />;
}

export function stepStateWord(state: ConnectStep['state']): string {
  const { t } = wordsNow(accountsWords);
  return state === 'waiting' ? t('state.waiting') : t(`step.${state}`);
}
