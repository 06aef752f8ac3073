import { findLanguage } from './find-language.ts';
import type { Reading } from './find-language.ts';
import { isLanguage } from './languages.ts';
import type { Language } from './languages.ts';

const keptAs = 'sidebrief-language';
const listeners = new Set<() => void>();
let reading: Reading | undefined;

/** In which language, and by which region's dates and figures, the console speaks to whoever is at this browser. */
export function reader(): Reading {
  return (reading ??= findLanguage(readKept(), navigator.languages));
}

/** Kept in this browser; `undefined` goes by the browser's own languages again. */
export function keepLanguage(language: Language | undefined): void {
  try {
    if (language) localStorage.setItem(keptAs, language);
    else localStorage.removeItem(keptAs);
  } catch {
    // A browser that keeps nothing still speaks the language until the page is left.
  }
  reading = findLanguage(language ?? null, navigator.languages);
  for (const changed of listeners) changed();
}

/** What was chosen here, or `undefined` where the browser's languages decide. */
export function keptLanguage(): Language | undefined {
  const kept = readKept();
  return isLanguage(kept) ? kept : undefined;
}

/** @returns stops listening */
export function onLanguage(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

function readKept(): string | null {
  try {
    return localStorage.getItem(keptAs);
  } catch {
    return null;
  }
}
