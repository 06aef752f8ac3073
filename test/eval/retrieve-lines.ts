import { readFileSync } from 'node:fs';
import { z } from 'zod';

const id = z.union([z.string(), z.number()]).transform(String);
const document = z.object({
  id,
  title: z
    .string()
    .nullish()
    .transform((title) => title ?? ''),
  text: z.string(),
  label: z.string().optional(),
});
const linkedTicket = document.extend({ article: id });

export type Document = z.infer<typeof document>;
export type LinkedTicket = z.infer<typeof linkedTicket>;

/** @throws naming the line that is no JSON or no document */
export function readDocuments(file: string): Document[] {
  return readLines(file, document, 'document');
}

/** Solved tickets with the article that answered them. @throws as `readDocuments` does */
export function readLinkedTickets(file: string): LinkedTicket[] {
  return readLines(file, linkedTicket, 'linked ticket');
}

function readLines<T>(file: string, schema: z.ZodType<T>, what: string): T[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    let found: unknown;
    try {
      found = JSON.parse(line);
    } catch {
      throw new Error(`Line ${index + 1} of ${file} is no JSON.`);
    }
    const parsed = schema.safeParse(found);
    if (parsed.success) return [parsed.data];
    throw new Error(
      `Line ${index + 1} of ${file} is no ${what}: ${parsed.error.issues[0]?.message}`,
    );
  });
}
