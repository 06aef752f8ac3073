import { briefPrompt, mergePrompt, partPrompt } from './brief-prompt.ts';

const prompts = [briefPrompt, partPrompt, mergePrompt]
  .map(({ name, version }) => `${name}@${version}`)
  .join(' ');

/**
 * The rules by which a model writes now: with others, what it wrote is written anew when somebody opens it.
 *
 * @param guidanceVersion of what an admin added to the prompts; 0 where there never was any
 */
export function madeWith(guidanceVersion: number): string {
  return guidanceVersion === 0 ? prompts : `${prompts} guidance@${guidanceVersion}`;
}
