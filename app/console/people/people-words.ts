import { areaOf } from '../language/area.ts';
import { peopleEn } from './strings/en.ts';

export const peopleWords = areaOf(peopleEn, {
  de: async () => (await import('./strings/de.ts')).peopleDe,
  es: async () => (await import('./strings/es.ts')).peopleEs,
  fr: async () => (await import('./strings/fr.ts')).peopleFr,
  ja: async () => (await import('./strings/ja.ts')).peopleJa,
  pt: async () => (await import('./strings/pt.ts')).peoplePt,
});
