import { z } from 'zod';

/** What the gaps of a sentence are filled with; several names are one phrase, `count` chooses among forms. */
export const saidParams = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.array(z.string())]),
);
export type SaidParams = z.infer<typeof saidParams>;

/** The key of a sentence; one with forms for a count goes by what comes before `.one` and `.other`. */
export type SaidKey<K extends string> = K extends `${infer Base}.${'one' | 'other'}` ? Base : K;

/**
 * Says a sentence of the contract in English: for programs, logs and whoever asks without the console, which says it in
 * its reader's language by the same key and params.
 */
export function say<K extends string>(
  texts: Readonly<Record<K, string>>,
  key: SaidKey<K>,
  params: SaidParams = {},
): string {
  const found: Readonly<Partial<Record<string, string>>> = texts;
  const text = found[key] ?? found[`${key}.${params['count'] === 1 ? 'one' : 'other'}`] ?? key;
  return text.replace(/\{\{(\w+)\}\}/g, (gap, name: string) => {
    const value = params[name] ?? gap;
    return Array.isArray(value) ? value.join(', ') : String(value);
  });
}
