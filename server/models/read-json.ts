import type { z } from 'zod';

/**
 * What a model wrote, read as the JSON it was asked for: alone, in a code fence, or with words around it.
 *
 * @returns `undefined` where it is not what the schema says
 */
export function readJson<T extends z.ZodType>(schema: T, text: string): z.output<T> | undefined {
  for (const candidate of candidatesIn(text)) {
    try {
      const read = schema.safeParse(JSON.parse(candidate));
      if (read.success) return read.data;
    } catch {
      // Not JSON: the next candidate may be.
    }
  }
  return undefined;
}

function candidatesIn(text: string): string[] {
  const fence = text.indexOf('```');
  const fenced = fence < 0 ? undefined : text.slice(fence + 3).replace(/^[a-z]*\s*/i, '');
  const fenceEnd = fenced?.indexOf('```') ?? -1;
  const first = text.indexOf('{');
  const last = text.lastIndexOf('}');
  return [
    text,
    ...(fenced === undefined ? [] : [fenceEnd < 0 ? fenced : fenced.slice(0, fenceEnd)]),
    ...(first >= 0 && last > first ? [text.slice(first, last + 1)] : []),
  ];
}
