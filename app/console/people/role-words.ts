import type { Role } from '../../../server/contract/person.ts';
import { wordsNow } from '../language/words-now.ts';
import { peopleWords } from './people-words.ts';

export function roleName(role: Role): string {
  return wordsNow(peopleWords).t(`role.${role}`);
}

export function roleHint(role: Role): string {
  return wordsNow(peopleWords).t(`roleHint.${role}`);
}
