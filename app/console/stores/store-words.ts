import { areaOf } from '../language/area.ts';
import { storesEn } from './strings/en.ts';

export const storeWords = areaOf(storesEn, {
  de: async () => (await import('./strings/de.ts')).storesDe,
  es: async () => (await import('./strings/es.ts')).storesEs,
  fr: async () => (await import('./strings/fr.ts')).storesFr,
  ja: async () => (await import('./strings/ja.ts')).storesJa,
  pt: async () => (await import('./strings/pt.ts')).storesPt,
});
