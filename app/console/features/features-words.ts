import { areaOf } from '../language/area.ts';
import { featuresEn } from './strings/en.ts';

export const featuresWords = areaOf(featuresEn, {
  de: async () => (await import('./strings/de.ts')).featuresDe,
  es: async () => (await import('./strings/es.ts')).featuresEs,
  fr: async () => (await import('./strings/fr.ts')).featuresFr,
  ja: async () => (await import('./strings/ja.ts')).featuresJa,
  pt: async () => (await import('./strings/pt.ts')).featuresPt,
});
