import { briefPrompt, mergePrompt, partPrompt } from './brief-prompt.ts';

/** The rules by which a model writes now: with others, what it wrote is written anew when somebody opens it. */
export const madeWith = [briefPrompt, partPrompt, mergePrompt]
  .map(({ name, version }) => `${name}@${version}`)
  .join(' ');
