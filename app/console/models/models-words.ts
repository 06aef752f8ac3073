import { areaOf } from '../language/area.ts';
import { modelsEn } from './strings/en.ts';

export const modelsWords = areaOf(modelsEn, {
  de: async () => (await import('./strings/de.ts')).modelsDe,
  es: async () => (await import('./strings/es.ts')).modelsEs,
  fr: async () => (await import('./strings/fr.ts')).modelsFr,
  ja: async () => (await import('./strings/ja.ts')).modelsJa,
  pt: async () => (await import('./strings/pt.ts')).modelsPt,
});
