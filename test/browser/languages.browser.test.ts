import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../../app/console/language/languages.ts';
import { ofWords } from './axe-rules.ts';
import { consoleOrigin, type Answers } from './console-page.ts';
import { everyPage, inEnglish } from './every-page.ts';
import { waitForPage } from './wait-for-page.ts';
import { watchConsole } from './watch-console.ts';

const root = new URL('../../', import.meta.url).pathname;
let answers: Answers = {};
const watched = watchConsole(() => answers);

/** What stands nowhere on a page of another language: keys, and sentences that were left in English. */
async function englishOf(language: string): Promise<Set<string>> {
  const found = new Set<string>([inEnglish]);
  for (const path of globSync('app/console/*/strings/**/en.ts', { cwd: root })) {
    const read = async (file: string) =>
      Object.values((await import(`${root}${file}`)) as Record<string, Record<string, string>>)[0];
    const [english = {}, strings = {}] = await Promise.all([
      read(path),
      read(path.replace('/en.ts', `/${language}.ts`)),
    ]);
    for (const [key, text] of Object.entries(english)) {
      if (key.includes('.')) found.add(key);
      if (text !== strings[key] && text.split(' ').length > 2) found.add(text);
    }
  }
  return found;
}

/** The longest words, and those without spaces: wholly and wide, too; in all others what words can spoil on a phone. */
const wholly = new Set(['de', 'ja']);
const wanted = Object.keys(languages).filter((language) => language !== 'en');

describe.each(wanted)('the console in %s', (language) => {
  it.each(wholly.has(language) ? [320, 1280] : [320])(
    'says everything on every page, soundly, at %i px',
    async (width) => {
      const { page, findings, fits, photograph, leave } = watched;
      const english = await englishOf(language);
      const rules = wholly.has(language) && width === 320 ? undefined : ofWords;
      await page.setViewportSize({ width, height: 900 });
      await page.addInitScript(
        // A page that was left has no storage.
        (chosen) => location.host && localStorage.setItem('sidebrief-language', chosen),
        language,
      );
      for (const [path, said] of Object.entries(everyPage)) {
        await leave();
        answers = said;
        await page.goto(`${consoleOrigin}/console${path}`);
        await waitForPage(page);
        expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
        const texts = await page.evaluate(() => {
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const all: string[] = [];
          while (walker.nextNode()) all.push((walker.currentNode.textContent ?? '').trim());
          for (const one of document.querySelectorAll('[aria-label]'))
            all.push(one.getAttribute('aria-label') ?? '');
          return all;
        });
        // A page that could not be read says everything wrongly soundly.
        expect([path, await page.locator('main [role="alert"]').count()]).toEqual([path, 0]);
        expect([path, texts.filter((text) => english.has(text))]).toEqual([path, []]);
        await fits();
        expect([path, await findings(rules)]).toEqual([path, []]);
        await photograph(`words-${language}-${path.replaceAll(/\W+/g, '-')}-${width}`);
      }
    },
  );
});
