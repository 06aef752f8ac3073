import type { World } from './world.ts';

type Answer = (real: () => Promise<Response>, url: string) => Promise<Response>;
type Body = Record<string, Record<string, unknown>[]>;

/**
 * Lets answers of Zendesk be others than they are.
 *
 * @returns lets them be as they are again
 */
export function betweenAnswers(world: World, answer: Answer): () => void {
  const { transport } = world.deps;
  const real = transport.fetch;
  transport.fetch = (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    return answer(() => real(input, init), url);
  };
  return () => {
    transport.fetch = real;
  };
}

/** Changes the JSON of answers whose address holds a text. @returns lets them be as they are again */
export function changeAnswers(world: World, part: string, how: (body: Body) => void): () => void {
  return betweenAnswers(world, async (real, url) => {
    const answer = await real();
    if (!url.includes(part) || !answer.ok) return answer;
    const body = (await answer.json()) as Body;
    how(body);
    return Response.json(body, { headers: { 'x-changed': 'yes' } });
  });
}
