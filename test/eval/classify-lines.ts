import { readFileSync } from 'node:fs';
import { z } from 'zod';

const line = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  text: z.string(),
  title: z.string().nullish(),
  label: z.string().optional(),
});

export type LabelledLine = z.infer<typeof line>;

/** @throws naming the line that is no JSON or no ticket */
export function readLabelledLines(file: string): LabelledLine[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((text, index) => {
      if (text.trim() === '') return [];
      let found: unknown;
      try {
        found = JSON.parse(text);
      } catch {
        throw new Error(`Line ${index + 1} of ${file} is no JSON.`);
      }
      const parsed = line.safeParse(found);
      if (parsed.success) return [parsed.data];
      const [issue] = parsed.error.issues;
      throw new Error(
        `Line ${index + 1} of ${file} is no ticket: ${issue?.path.join('.')} ${issue?.message}`,
      );
    });
}
