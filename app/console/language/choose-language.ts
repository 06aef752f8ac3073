import { areas } from './area.ts';
import { findLanguage } from './find-language.ts';
import type { Language } from './languages.ts';
import { keepLanguage } from './reader.ts';

/** Speaks another language once its words for what is on the screen are there, so that nothing flickers. */
export async function chooseLanguage(language: Language | undefined): Promise<void> {
  const next = findLanguage(language ?? null, navigator.languages).language;
  await Promise.all([...areas].map((area) => area.load(next)));
  keepLanguage(language);
}
