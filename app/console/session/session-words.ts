import { areaOf } from '../language/area.ts';
import { sessionEn } from './strings/en.ts';

export const sessionWords = areaOf(sessionEn, {
  de: async () => (await import('./strings/de.ts')).sessionDe,
  es: async () => (await import('./strings/es.ts')).sessionEs,
  fr: async () => (await import('./strings/fr.ts')).sessionFr,
  ja: async () => (await import('./strings/ja.ts')).sessionJa,
  pt: async () => (await import('./strings/pt.ts')).sessionPt,
});
