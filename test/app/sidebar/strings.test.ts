import { describe, expect, it } from 'vitest';
import { en } from '../../../app/sidebar/strings/en.ts';
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
    expect((await loadStrings(locale, available))['brief.title']).toBe(title);
  });

  it('falls back to English for what a language lacks, or when it cannot be fetched', async () => {
    expect((await loadStrings('de', available))['brief.refresh']).toBe(en['brief.refresh']);
    const broken = { de: () => Promise.reject(new Error('offline')) };
    expect(await loadStrings('de', broken)).toEqual(en);
  });
});
