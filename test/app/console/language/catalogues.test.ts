import { globSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../../app/console/language/languages.ts';

const root = new URL('../../../../', import.meta.url).pathname;
const others = Object.keys(languages).filter((language) => language !== 'en');
const areas = globSync('app/console/**/strings/en.ts', { cwd: root }).map((path) => dirname(path));

type Strings = Record<string, string>;

async function read(area: string, language: string): Promise<Strings> {
  const found = (await import(`${root}${area}/${language}.ts`)) as Record<string, Strings>;
  return Object.values(found)[0] ?? {};
}

const gaps = (text: string) => (text.match(/{{\w+}}/g) ?? []).sort();

describe('the words of the console', () => {
  it('are looked at in every area', () => {
    expect(areas).toContain('app/console/session/strings');
  });

  it.each(areas)('have every form of a count: %s', async (area) => {
    const keys = Object.keys(await read(area, 'en'));
    const bases = (form: string) =>
      keys.filter((key) => key.endsWith(form)).map((key) => key.slice(0, -form.length));
    expect(bases('.one')).toEqual(bases('.other'));
  });

  it.each(areas.flatMap((area) => others.map((language) => [area, language])))(
    'are all there, with the same gaps to fill: %s in %s',
    async (area = '', language = '') => {
      const english = await read(area, 'en');
      const strings = await read(area, language);
      expect(Object.keys(strings)).toEqual(Object.keys(english));
      for (const [key, text] of Object.entries(strings)) {
        expect([key, gaps(text)]).toEqual([key, gaps(english[key] ?? '')]);
        expect([key, text.trim() === text && text !== '']).toEqual([key, true]);
      }
    },
  );

  it.each(areas.flatMap((area) => others.map((language) => [area, language])))(
    'leave nothing in English but names and words that are the same: %s in %s',
    async (area = '', language = '') => {
      const english = await read(area, 'en');
      const strings = await read(area, language);
      const wordsOf = (text: string) => text.replace(/{{\w+}}/g, '').match(/[A-Za-z]{3,}/g) ?? [];
      const same = Object.entries(strings).filter(([key, text]) => text === english[key]);
      expect(same.filter(([, text]) => wordsOf(text).length > 2)).toEqual([]);
    },
  );

  it('are of each language alone in its own file', () => {
    const files = areas.map((area) =>
      globSync(`${area}/*.ts`, { cwd: root }).map((path) => basename(path, '.ts')),
    );
    for (const found of files) expect(found.sort()).toEqual(Object.keys(languages).sort());
  });
});
