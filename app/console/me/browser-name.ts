import { wordsNow } from '../language/words-now.ts';
import { meWords } from './me-words.ts';

const browsers: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/Edg(?:e|A|iOS)?\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];
const systems: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/iPhone|iPad/, 'iOS'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/Linux|X11/, 'Linux'],
];

/** "Firefox on Linux" from what a browser calls itself; it may say what it likes, so this is a hint only. */
export function browserName(agent: string | undefined): string {
  const { t } = wordsNow(meWords);
  const find = (names: typeof browsers) =>
    names.find(([pattern]) => pattern.test(agent ?? ''))?.[1];
  const browser = find(browsers) ?? t('browser.unknown');
  const system = find(systems);
  return system ? t('browser.on', { browser, system }) : browser;
}
