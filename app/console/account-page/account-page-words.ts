import { areaOf } from '../language/area.ts';
import { accountPageEn } from './strings/en.ts';

export const accountPageWords = areaOf(accountPageEn, {
  de: async () => (await import('./strings/de.ts')).accountPageDe,
  es: async () => (await import('./strings/es.ts')).accountPageEs,
  fr: async () => (await import('./strings/fr.ts')).accountPageFr,
  ja: async () => (await import('./strings/ja.ts')).accountPageJa,
  pt: async () => (await import('./strings/pt.ts')).accountPagePt,
});
