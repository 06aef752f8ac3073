import { describe, expect, it } from 'vitest';
import { areaOf } from '../../../../app/console/language/area.ts';
import { findLanguage } from '../../../../app/console/language/find-language.ts';

const en = { 'seen.one': '{{count}} ticket', 'seen.other': '{{count}} tickets', hello: 'Hello' };
const de = { 'seen.one': '{{count}} Fall', 'seen.other': '{{count}} Fälle', hello: 'Hallo' };
const broken = () => Promise.reject(new Error('offline'));

function anArea() {
  const fetched: string[] = [];
  const area = areaOf(en, {
    de: async () => {
      fetched.push('de');
      return de;
    },
    ...{ es: broken, fr: broken, ja: broken, pt: broken },
  });
  return { area, fetched };
}

describe('the words of an area', () => {
  it('speak English without fetching anything', () => {
    const { area, fetched } = anArea();
    const words = area.read({ language: 'en', locale: 'en-GB' });
    expect(words?.count('seen', 1)).toBe('1 ticket');
    expect(words?.count('seen', 12_345)).toBe('12,345 tickets');
    expect(fetched).toEqual([]);
  });

  it('are fetched once in a language that is wanted, figures and plurals with them', async () => {
    const { area, fetched } = anArea();
    const german = { language: 'de', locale: 'de-DE' } as const;
    expect(area.read(german)).toBeUndefined();
    await Promise.all([area.load('de'), area.load('de')]);
    expect(area.read(german)?.count('seen', 12_345)).toBe('12.345 Fälle');
    expect(fetched).toEqual(['de']);
  });

  it('stay English, dates and figures too, where a language cannot be fetched', async () => {
    const { area } = anArea();
    await area.load('fr');
    const words = area.read({ language: 'fr', locale: 'fr-FR' });
    expect(words?.t('hello')).toBe('Hello');
    expect(words?.locale).toBe('en');
  });
});

describe('the language of a person', () => {
  it.each([
    [null, ['de-AT', 'en'], { language: 'de', locale: 'de-AT' }],
    [null, ['nl', 'fr-CA'], { language: 'fr', locale: 'fr-CA' }],
    [null, ['nl'], { language: 'en', locale: 'en' }],
    [null, [], { language: 'en', locale: 'en' }],
    ['ja', ['de-AT', 'en'], { language: 'ja', locale: 'ja' }],
    ['pt', ['de', 'pt-BR'], { language: 'pt', locale: 'pt-BR' }],
    ['klingon', ['es-419'], { language: 'es', locale: 'es-419' }],
  ])('chosen as %j, wanted as %j', (chosen, wanted, reading) => {
    expect(findLanguage(chosen, wanted)).toEqual(reading);
  });
});
