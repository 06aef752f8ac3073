import { areaOf } from '../language/area.ts';
import { healthEn } from './strings/en.ts';

export const healthWords = areaOf(healthEn, {
  de: async () => (await import('./strings/de.ts')).healthDe,
  es: async () => (await import('./strings/es.ts')).healthEs,
  fr: async () => (await import('./strings/fr.ts')).healthFr,
  ja: async () => (await import('./strings/ja.ts')).healthJa,
  pt: async () => (await import('./strings/pt.ts')).healthPt,
});
