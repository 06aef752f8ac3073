import { areaOf } from '../language/area.ts';
import { dataEn } from './strings/en.ts';

export const dataWords = areaOf(dataEn, {
  de: async () => (await import('./strings/de.ts')).dataDe,
  es: async () => (await import('./strings/es.ts')).dataEs,
  fr: async () => (await import('./strings/fr.ts')).dataFr,
  ja: async () => (await import('./strings/ja.ts')).dataJa,
  pt: async () => (await import('./strings/pt.ts')).dataPt,
});
