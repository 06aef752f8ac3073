import { areaOf } from '../../language/area.ts';
import { dislikedEn } from './strings/en.ts';

export const dislikedWords = areaOf(dislikedEn, {
  de: async () => (await import('./strings/de.ts')).dislikedDe,
  es: async () => (await import('./strings/es.ts')).dislikedEs,
  fr: async () => (await import('./strings/fr.ts')).dislikedFr,
  ja: async () => (await import('./strings/ja.ts')).dislikedJa,
  pt: async () => (await import('./strings/pt.ts')).dislikedPt,
});
