import { areaOf } from '../language/area.ts';
import { historyEn } from './strings/en.ts';

export const historyWords = areaOf(historyEn, {
  de: async () => (await import('./strings/de.ts')).historyDe,
  es: async () => (await import('./strings/es.ts')).historyEs,
  fr: async () => (await import('./strings/fr.ts')).historyFr,
  ja: async () => (await import('./strings/ja.ts')).historyJa,
  pt: async () => (await import('./strings/pt.ts')).historyPt,
});
