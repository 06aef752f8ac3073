import { z } from 'zod';
import type { Endpoint } from './deployment-model.ts';
import { guardedFetch } from './guarded-fetch.ts';

const patienceMs = 5000;
const mostNames = 200;
const offered = z.object({ data: z.array(z.object({ id: z.string().max(200) })) });

/**
 * The names of the models an endpoint offers.
 *
 * @returns none where it does not tell: not all do
 */
export async function listModels(
  { kind, baseUrl, apiKey }: Endpoint,
  { isPublicOnly }: { isPublicOnly: boolean },
): Promise<string[]> {
  const headers: Record<string, string> = { accept: 'application/json' };
  if (apiKey && kind === 'anthropic') headers['x-api-key'] = apiKey;
  else if (apiKey) headers['authorization'] = `Bearer ${apiKey}`;
  // https://docs.anthropic.com/en/api/versioning
  if (kind === 'anthropic') headers['anthropic-version'] = '2023-06-01';
  try {
    const answer = await guardedFetch({ isPublicOnly })(`${baseUrl}/models`, {
      headers,
      signal: AbortSignal.timeout(patienceMs),
    });
    if (!answer.ok) return [];
    const read = offered.safeParse(await answer.json());
    return read.success ? read.data.data.map(({ id }) => id).slice(0, mostNames) : [];
  } catch {
    return [];
  }
}
