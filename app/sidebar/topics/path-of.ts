/** The steps of an option's nested name, outermost first: `Billing::Refund` is two. */
export function pathOf(name: string): string[] {
  const steps = name
    .split('::')
    .map((step) => step.trim())
    .filter((step) => step !== '');
  return steps.length > 0 ? steps : [name];
}

/** The name in one line, for a sentence in whatever direction: it does not turn the words around it. */
export function pathAsText(name: string): string {
  return `\u2068${pathOf(name).join(' › ')}\u2069`;
}

/** The name as it is said, where signs between the steps would be read out. */
export function pathAsSpoken(name: string): string {
  return pathOf(name).join(', ');
}
