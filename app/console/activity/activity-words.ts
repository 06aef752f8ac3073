import { areaOf } from '../language/area.ts';
import { activityEn } from './strings/en.ts';

export const activityWords = areaOf(activityEn, {
  de: async () => (await import('./strings/de.ts')).activityDe,
  es: async () => (await import('./strings/es.ts')).activityEs,
  fr: async () => (await import('./strings/fr.ts')).activityFr,
  ja: async () => (await import('./strings/ja.ts')).activityJa,
  pt: async () => (await import('./strings/pt.ts')).activityPt,
});
