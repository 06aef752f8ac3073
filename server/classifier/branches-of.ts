import type { TopicOption } from './classifier.ts';

/** How Zendesk writes an option inside another. */
const divider = '::';

/**
 * The branches of a nested field, each as the places of its options: `Billing::Refunds::Late` is in `Billing` and in
 * `Billing::Refunds`. A branch of one option, or of all there are, tells nothing and is left out.
 */
export function branchesOf(options: readonly Pick<TopicOption, 'name'>[]): number[][] {
  const found = new Map<string, number[]>();
  options.forEach(({ name }, place) => {
    const steps = name.split(divider);
    for (let depth = 1; depth < steps.length; depth++) {
      const branch = steps.slice(0, depth).join(divider);
      found.set(branch, [...(found.get(branch) ?? []), place]);
    }
  });
  return [...found.values()].filter(({ length }) => length > 1 && length < options.length);
}
