/** Changes when the rule that makes recommendations does, so that old ones are made anew when somebody opens them. */
const engineVersion = 'basic-1';

/** What recommendations were made for, and by which rule. @param fingerprint of what the ticket asks */
export function madeFor(fingerprint: string): string {
  return `${engineVersion}:${fingerprint}`;
}

/** Name and version of the rule. */
export function ruleOf(made: string): string {
  return made.split(':')[0] ?? '';
}
