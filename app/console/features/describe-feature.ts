import type { FeatureName, FeaturesView } from '../../../server/contract/features.ts';
import { wordsNow } from '../language/words-now.ts';
import { guidanceHref, historyHref, modelsHref, topicsHref } from '../router/read-route.ts';
import { featureKey } from './feature-key.ts';
import { featuresWords } from './features-words.ts';

interface Described {
  /** What it does for agents. */
  does: string;
  /** What it writes to Zendesk, and where. */
  writes: string;
  /** Where it is set, beyond its switch. */
  links: { name: string; href: string }[];
}

/** What a feature does and writes as it is set now, and where it is set. @param id of the account */
export function describeFeature(name: FeatureName, view: FeaturesView, id: string): Described {
  const { t } = wordsNow(featuresWords);
  const does = t(`does.${featureKey(name, view.hasContent)}`);
  return { does, writes: whatItWrites(name, view), links: linksOf(name, id) };
}

function linksOf(name: FeatureName, id: string): Described['links'] {
  const { t } = wordsNow(featuresWords);
  const model = { name: t('link.model'), href: modelsHref(id) };
  const guidance = { name: t('link.guidance'), href: guidanceHref(id) };
  const history = { name: t('link.history'), href: historyHref(id) };
  const links: Record<FeatureName, Described['links']> = {
    briefs: [model, guidance],
    recommendations: [history, model],
    replies: [model, guidance],
    topics: [{ name: t('link.topics'), href: topicsHref(id) }],
    history: [{ ...history, name: t('link.kept') }],
  };
  return links[name];
}

function whatItWrites(name: FeatureName, { topics }: FeaturesView): string {
  const { t } = wordsNow(featuresWords);
  if (name === 'replies') return t('writes.replies');
  if (name !== 'topics') return t('writes.nothing');
  const { mode, modeBefore, field, mayWrite } = topics;
  const applied = field ? t('writes.applied', { field }) : t('writes.appliedToOne');
  const isAssigning = (mode === 'off' ? modeBefore : mode) === 'assign';
  if (!isAssigning) return applied;
  return `${applied} ${t(mayWrite ? 'writes.assigned' : 'writes.notAllowed')}`;
}
