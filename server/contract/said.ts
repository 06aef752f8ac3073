import { z } from 'zod';

/**
 * What the gaps of a sentence are filled with; several names are one phrase. `count` chooses among the forms of a
 * number, `form` among sentences of one code.
 */
export const saidParams = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.array(z.string())]),
);
export type SaidParams = z.infer<typeof saidParams>;

/** The code of a sentence: its key up to the first dot, after which come its forms. */
export type SaidCode<K extends string> = K extends `${infer Code}.${string}` ? Code : K;

/** The key that a code and its params choose; with forms for a count it lacks the last part. */
export function saidKey(code: string, params: SaidParams = {}): string {
  return typeof params['form'] === 'string' ? `${code}.${params['form']}` : code;
}

/**
 * Says a sentence of the contract in English: for programs, logs and whoever asks without the console, which says it in
 * its reader's language by the same code and params.
 */
export function say<T extends Readonly<Record<string, string>>>(
  texts: T,
  code: SaidCode<keyof T & string>,
  params: SaidParams = {},
): string {
  return sayByKey(texts, saidKey(code, params), params) ?? code;
}

/** The same by a key, which may have no words. */
export function sayByKey(
  texts: Readonly<Partial<Record<string, string>>>,
  key: string,
  params: SaidParams = {},
): string | undefined {
  const text = texts[key] ?? texts[`${key}.${params['count'] === 1 ? 'one' : 'other'}`];
  return text?.replace(/\{\{(\w+)\}\}/g, (gap, name: string) => {
    const value = params[name] ?? gap;
    return Array.isArray(value) ? value.join(', ') : String(value);
  });
}
