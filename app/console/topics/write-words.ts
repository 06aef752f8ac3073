import { wordsNow } from '../language/words-now.ts';
import { topicsWords } from './topics-words.ts';

/** Why a topic was not written, by the backend's code; one that has no words here is told by itself. */
export function reasonOf(code: string | undefined): string {
  const { t } = wordsNow(topicsWords);
  if (code === undefined) return t('reason.unknown');
  const key = topicsWords.find(`reason.${code}`);
  return key ? t(key) : t('reason.code', { code });
}
