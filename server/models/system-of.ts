import { z } from 'zod';
import type { Prompt } from './prompt.ts';

/** What a model is told before the evidence: the prompt, what an admin adds to it, and the shape of the answer. */
export function systemOf(prompt: Prompt, guidance: string, schema: z.ZodType): string {
  const shape = JSON.stringify(z.toJSONSchema(schema));
  return [
    prompt.system,
    ...(guidance ? [`The account's admin asks you to mind this as well:\n${guidance}`] : []),
    `Answer with one JSON document of this shape (JSON Schema): ${shape}`,
  ].join('\n\n');
}
