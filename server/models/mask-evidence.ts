import type { z } from 'zod';
import { maskPattern } from '../contract/masks.ts';
import { assertMasked } from '../masking/assert-masked.ts';
import { createModelMask } from '../masking/mask-for-model.ts';

export interface MaskedEvidence {
  /** What is sent. */
  json: string;
  /** What was masked, by kind. */
  counts: Record<string, number>;
  count: number;
  /** What a model wrote, with the values back in place. A text with a mask it made up holds `⟦?⟧`. */
  restore<T extends z.ZodType>(schema: T, value: unknown): z.output<T>;
}

/**
 * Evidence as a model gets to see it: JSON, since a text in quotation marks cannot end them by itself, with personal
 * data masked in every text. What stands in a field `name` is somebody's and is hidden whole by its place. It fails
 * closed: what is found in the end is not sent.
 *
 * @param guidance goes into the same prompt, so it is looked at, too
 * @throws MaskingError
 */
export function maskEvidence(evidence: unknown, names: string[], guidance: string): MaskedEvidence {
  const mask = createModelMask({ names });
  const json = JSON.stringify(
    withEveryText(evidence, (text, field) =>
      field === 'name' ? mask.maskName(text) : mask.mask(text),
    ),
    undefined,
    1,
  );
  assertMasked(json);
  assertMasked(guidance);
  const counts: Record<string, number> = { ...mask.counts() };
  // What was masked when the text was read is counted by the place: of those the values are not known any more.
  for (const [, kind = ''] of json.matchAll(maskPattern)) counts[kind] = (counts[kind] ?? 0) + 1;
  return {
    json,
    counts,
    count: Object.values(counts).reduce((sum, one) => sum + one, 0),
    restore: (schema, value) =>
      schema.parse(
        withEveryText(value, (text) => {
          const restored = mask.restore(text);
          return restored.unknown.length > 0 ? `${restored.text}${invented}` : restored.text;
        }),
      ) as never,
  };
}

/** Stands in a text in which a model made up a mask: no sentence with it may be shown. */
const invented = '⟦?⟧';

/** A copy of plain data with every text in it replaced; names of fields are ours and stay. */
function withEveryText(
  value: unknown,
  replace: (text: string, field?: string) => string,
  field?: string,
): unknown {
  if (typeof value === 'string') return replace(value, field);
  if (Array.isArray(value)) return value.map((one) => withEveryText(one, replace));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, withEveryText(one, replace, key)]),
  );
}
