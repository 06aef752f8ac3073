import { wordFor } from '../language/word-for.ts';
import { healthWords } from './health-words.ts';

/** What a kind of background work is called; one that has no word goes by its own name. */
export function jobWord(name: string): string {
  return wordFor(healthWords, 'job', name);
}
