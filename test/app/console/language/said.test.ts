import { describe, expect, it } from 'vitest';
import { accountsWords } from '../../../../app/console/accounts/accounts-words.ts';
import { historyWords } from '../../../../app/console/history/history-words.ts';
import { said } from '../../../../app/console/language/said.ts';
import { adviceSaid, foundSaid, stepSaid } from '../../../../server/contract/connection-said.ts';
import { say } from '../../../../server/contract/said.ts';
import { whereaboutsSaid } from '../../../../server/contract/whereabouts-said.ts';

const skewed = { code: 'clock_skewed', params: { form: 'behind', count: 5 } };

async function inGerman(prefix: string, what: Parameters<typeof said>[3]) {
  await accountsWords.load('de');
  const words = accountsWords.read({ language: 'de', locale: 'de-DE' });
  if (!words) throw new Error('German is loaded by now.');
  return said(accountsWords, words, prefix, what);
}

describe('what the backend says', () => {
  it('is said in English by the backend itself, in the form that fits', () => {
    expect(say(foundSaid, 'clock_skewed', skewed.params)).toMatch(/about 5 minutes behind/);
    expect(say(foundSaid, 'clock_skewed', { form: 'ahead', count: 1 })).toMatch(/1 minute ahead/);
    expect(say(foundSaid, 'scopes_granted', { scopes: ['read', 'write'] })).toBe(
      'Granted: read, write.',
    );
  });

  it('goes by its code and what it is filled with in another language', async () => {
    expect(await inGerman('found', { ...skewed, message: 'Behind.' })).toMatch(
      /^Die Uhr dieses Servers geht gegenüber Zendesk etwa 5 Minuten nach\./,
    );
    const granted = { code: 'scopes_granted', params: { scopes: ['read', 'write'] } };
    expect(await inGerman('found', granted)).toBe('Gewährt: read und write.');
    expect(await inGerman('said', { code: 'fields_read', params: { count: 1 } })).toBe(
      '1 Dropdown-Feld',
    );
  });

  it('is shown as it came in English, of a code that is newer, and without what fills it', async () => {
    const message = 'Something new.';
    const words = accountsWords.english;
    expect(said(accountsWords, words, 'found', { ...skewed, message })).toBe(message);
    expect(await inGerman('found', { code: 'from_tomorrow', message })).toBe(message);
    expect(await inGerman('said', { code: 'scope_missing', message })).toBe(message);
    expect(await inGerman('said', { message })).toBe(message);
  });

  it.each([
    ['said', stepSaid],
    ['found', foundSaid],
    ['todo', adviceSaid],
  ])('has words for every code of the backend: %s', (prefix, texts) => {
    const keys = Object.keys(texts).map((key) => `${prefix}.${key}`);
    expect(keys.filter((key) => accountsWords.find(key) === undefined)).toEqual([]);
  });

  it('tells why something is not here, whatever the reason', async () => {
    await historyWords.load('de');
    const words = historyWords.read({ language: 'de', locale: 'de-DE' });
    if (!words) throw new Error('German is loaded by now.');
    const message = 'In English.';
    for (const code of Object.keys(whereaboutsSaid))
      expect(said(historyWords, words, 'found', { code, message })).not.toBe(message);
  });
});
