import { areaOf } from '../language/area.ts';
import { refusalsEn } from './strings/en.ts';

export const refusalWords = areaOf(refusalsEn, {
  de: async () => (await import('./strings/de.ts')).refusalsDe,
  es: async () => (await import('./strings/es.ts')).refusalsEs,
  fr: async () => (await import('./strings/fr.ts')).refusalsFr,
  ja: async () => (await import('./strings/ja.ts')).refusalsJa,
  pt: async () => (await import('./strings/pt.ts')).refusalsPt,
});
