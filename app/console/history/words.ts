import type { HistoryView, StreamView } from '../../../server/contract/history-view.ts';
import { wordFor } from '../language/word-for.ts';
import { wordsNow } from '../language/words-now.ts';
import { historyWords } from './history-words.ts';

/** What one of Zendesk's lists is called; one that has no name here is shown under its own. */
export function streamName({ name, brand }: Pick<StreamView, 'name' | 'brand'>): string {
  const [kind = ''] = name.split(':');
  const isKnown = historyWords.find(`stream.${kind}`) !== undefined;
  const words = wordFor(historyWords, isKnown ? 'stream' : 'kind', kind);
  return brand === undefined ? words : `${words}, ${brand}`;
}

export function historyState(state: HistoryView['state']): string {
  const { t } = wordsNow(historyWords);
  return state === 'paused' ? t('paused') : t(`state.${state}`);
}

export function streamState(state: StreamView['state']): string {
  const { t } = wordsNow(historyWords);
  if (state === 'failing') return t('stream.failing');
  return state === 'paused' ? t('paused') : t(`state.${state}`);
}

/** What an admin does about a failure, by the backend's code. */
export function failureAdvice(code: string | undefined): string {
  const key = historyWords.find(`advice.${code}`) ?? 'advice.our-bug';
  return wordsNow(historyWords).t(key);
}
