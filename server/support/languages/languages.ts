import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';
import type { Language } from './language.ts';

/** In the order in which the lexicon writes its words. */
export const languages = { en, de, fr, es, pt, nl, it } satisfies Record<string, Language>;
export type LanguageCode = keyof typeof languages;
export const languageCodes = Object.keys(languages) as LanguageCode[];
