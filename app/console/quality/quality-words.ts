import { areaOf } from '../language/area.ts';
import { qualityEn } from './strings/en.ts';

export const qualityWords = areaOf(qualityEn, {
  de: async () => (await import('./strings/de.ts')).qualityDe,
  es: async () => (await import('./strings/es.ts')).qualityEs,
  fr: async () => (await import('./strings/fr.ts')).qualityFr,
  ja: async () => (await import('./strings/ja.ts')).qualityJa,
  pt: async () => (await import('./strings/pt.ts')).qualityPt,
});
