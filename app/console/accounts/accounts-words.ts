import { areaOf } from '../language/area.ts';
import { accountsEn } from './strings/en.ts';

export const accountsWords = areaOf(accountsEn, {
  de: async () => (await import('./strings/de.ts')).accountsDe,
  es: async () => (await import('./strings/es.ts')).accountsEs,
  fr: async () => (await import('./strings/fr.ts')).accountsFr,
  ja: async () => (await import('./strings/ja.ts')).accountsJa,
  pt: async () => (await import('./strings/pt.ts')).accountsPt,
});
