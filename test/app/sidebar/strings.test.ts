import { describe, expect, it } from 'vitest';
import { en } from '../../../app/sidebar/strings/en.ts';
import { de } from '../../../app/sidebar/strings/de.ts';
import { es } from '../../../app/sidebar/strings/es.ts';
import { fr } from '../../../app/sidebar/strings/fr.ts';
import { ja } from '../../../app/sidebar/strings/ja.ts';
import { pt } from '../../../app/sidebar/strings/pt.ts';
import { enReply } from '../../../app/sidebar/strings/reply/en.ts';
import { enTopics } from '../../../app/sidebar/strings/topics/en.ts';
import { loadStrings } from '../../../app/sidebar/strings/load-strings.ts';

const german = { 'brief.title': 'Kurzfassung' };
const brazilian = { 'brief.title': 'Resumo' };
const available = { de: async () => german, 'pt-br': async () => brazilian };

describe('loadStrings', () => {
  it.each([
    ['de', 'Kurzfassung'],
    ['de-AT', 'Kurzfassung'],
    ['pt-BR', 'Resumo'],
    ['pt', en['brief.title']],
    ['ja', en['brief.title']],
    ['', en['brief.title']],
  ])('reads the locale %j', async (locale, title) => {
    const { strings } = await loadStrings(locale, available);
    expect(strings['brief.title']).toBe(title);
  });

  it('falls back to English for what a language lacks, or when it cannot be fetched', async () => {
    const { strings } = await loadStrings('de', available);
    expect(strings['brief.refresh']).toBe(en['brief.refresh']);
    const broken = { de: () => Promise.reject(new Error('offline')) };
    expect(await loadStrings('de', broken)).toEqual({ strings: en, locale: 'en' });
  });
});

const all = { ...en, ...enTopics, ...enReply };

describe.each([
  ['German', de],
  ['Spanish', es],
  ['French', fr],
  ['Japanese', ja],
  ['Portuguese', pt],
])('%s', (_language, strings) => {
  it('has every text, with the same gaps to fill', () => {
    expect(Object.keys(strings)).toEqual(Object.keys(all));
    const gaps = (text: string) => (text.match(/{{\w+}}/g) ?? []).sort();
    for (const key of Object.keys(all) as (keyof typeof all)[]) {
      expect([key, gaps(strings[key])]).toEqual([key, gaps(all[key])]);
    }
  });

  it('leaves nothing in English but names and words that are the same', () => {
    const same = (Object.keys(all) as (keyof typeof all)[]).filter(
      (key) => strings[key] === all[key],
    );
    expect(same.every((key) => all[key].split(/\s+/).length <= 2)).toBe(true);
    expect(same.length).toBeLessThan(12);
  });
});

describe('the languages agents read', () => {
  it.each([
    ['de-CH', de],
    ['es-419', es],
    ['fr-CA', fr],
    ['ja', ja],
    ['pt-BR', pt],
    ['pt', pt],
    ['en-GB', en],
  ])('%s has its own file, and dates of its own', async (locale, strings) => {
    expect(await loadStrings(locale)).toEqual({ strings, locale });
  });

  it.each(['nl', 'x-pirate', ''])('%j is read in English, dates and all', async (locale) => {
    expect(await loadStrings(locale)).toEqual({ strings: en, locale: 'en' });
  });
});
