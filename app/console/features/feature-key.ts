import type { FeatureName } from '../../../server/contract/features.ts';

/** What a feature goes by: where an account has no content, no articles are recommended. */
export function featureKey(
  name: FeatureName,
  hasContent: boolean,
): FeatureName | 'recommendations.tickets' {
  return name === 'recommendations' && !hasContent ? 'recommendations.tickets' : name;
}
