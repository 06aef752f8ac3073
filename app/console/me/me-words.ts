import { areaOf } from '../language/area.ts';
import { meEn } from './strings/en.ts';

export const meWords = areaOf(meEn, {
  de: async () => (await import('./strings/de.ts')).meDe,
  es: async () => (await import('./strings/es.ts')).meEs,
  fr: async () => (await import('./strings/fr.ts')).meFr,
  ja: async () => (await import('./strings/ja.ts')).meJa,
  pt: async () => (await import('./strings/pt.ts')).mePt,
});
