import { areaOf } from '../language/area.ts';
import { topicsEn } from './strings/en.ts';

export const topicsWords = areaOf(topicsEn, {
  de: async () => (await import('./strings/de.ts')).topicsDe,
  es: async () => (await import('./strings/es.ts')).topicsEs,
  fr: async () => (await import('./strings/fr.ts')).topicsFr,
  ja: async () => (await import('./strings/ja.ts')).topicsJa,
  pt: async () => (await import('./strings/pt.ts')).topicsPt,
});
