import { areaOf } from '../language/area.ts';
import { shellEn } from './strings/en.ts';

export const shellWords = areaOf(shellEn, {
  de: async () => (await import('./strings/de.ts')).shellDe,
  es: async () => (await import('./strings/es.ts')).shellEs,
  fr: async () => (await import('./strings/fr.ts')).shellFr,
  ja: async () => (await import('./strings/ja.ts')).shellJa,
  pt: async () => (await import('./strings/pt.ts')).shellPt,
});
