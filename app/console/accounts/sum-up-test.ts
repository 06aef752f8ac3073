import type { ConnectionCheck, ConnectionTest } from '../../../server/contract/connection-test.ts';
import { wordsNow } from '../language/words-now.ts';
import { accountsWords } from './accounts-words.ts';

/** A test in one sentence, for whoever looks once and for whoever listens. */
export function sumUpTest({ state, checks }: ConnectionTest): string {
  const { t, count } = wordsNow(accountsWords);
  const sum = (of: ConnectionCheck['state']) => checks.filter((one) => one.state === of).length;
  if (state === 'never') return t('sum.never');
  if (state === 'running') {
    const done = checks.length - sum('waiting') - sum('running');
    return t('sum.running', { done, length: checks.length });
  }
  const [problems, repaired, unknown] = [sum('problem'), sum('repaired'), sum('unknown')];
  const found = [
    problems > 0 && count('sum.problems', problems),
    repaired > 0 && count('sum.repaired', repaired),
    unknown > 0 && t('sum.unknown', { count: unknown }),
  ].filter((part) => part !== false);
  return found.length === 0 ? t('sum.works') : t('sum.found', { join: found.join(', ') });
}
