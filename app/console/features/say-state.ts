import type { FeaturesView, FeatureView } from '../../../server/contract/features.ts';
import { exactTime } from '../../ui/relative-time.ts';
import { wordsNow } from '../language/words-now.ts';
import type { Hue } from '../ui/state-word.tsx';
import { featuresWords } from './features-words.ts';

interface State {
  hue: Hue;
  word: string;
  /** The rest of it, in sentences. */
  text: string;
}

/** How a feature stands, in words. */
export function sayState(feature: FeatureView, view: FeaturesView): State {
  const { t } = wordsNow(featuresWords);
  if (feature.obstacle === 'no-helpdesk') {
    return { hue: 'quiet', word: t('off'), text: t('noHelpdesk') };
  }
  if (!feature.on) return { hue: 'quiet', word: t('off'), text: sayOff(feature, view) };
  if (feature.obstacle === 'briefs-off') {
    return { hue: 'warning', word: t('on.notShown'), text: t('belowBrief') };
  }
  if (feature.obstacle === 'no-field') {
    return { hue: 'warning', word: t('on.noField'), text: t('fieldGone') };
  }
  return { hue: 'success', word: t('on'), text: sayOn(feature, view) };
}

function sayOn({ name }: FeatureView, { topics, byModel, history, ...view }: FeaturesView): string {
  const { t, count, list } = wordsNow(featuresWords);
  switch (name) {
    case 'briefs':
      if (byModel.briefs) return t(view.useInternalNotes ? 'briefs.modelNotes' : 'briefs.model');
      return t(view.useInternalNotes ? 'briefs.basicNotes' : 'briefs.basic');
    case 'recommendations':
      return t('recommendations.on');
    case 'replies':
      return t(byModel.replies ? 'replies.model' : 'replies.basic');
    case 'topics':
      return t(topics.mode === 'assign' ? 'topics.assign' : 'topics.suggest', {
        field: topics.field ?? '',
      });
    case 'history':
      return t('history.kept', {
        kept: list([count('tickets', history.tickets), count('articles', history.articles)]),
      });
  }
}

function sayOff(feature: FeatureView, view: FeaturesView): string {
  const { t, count, locale } = wordsNow(featuresWords);
  const { name, offSince, missed, obstacle } = feature;
  if (obstacle === 'no-field') return t('chooseField');
  if (obstacle === 'not-begun') return t('notBegun');
  const parts = offSince ? [t('offSince', { time: exactTime(offSince, locale) })] : [];
  parts.push(t(whatStays(feature, view)));
  if (missed > 0 && name !== 'history') parts.push(count('missed', missed));
  return parts.join(' ');
}

function whatStays({ name }: FeatureView, { features }: FeaturesView) {
  const isOn = (other: string) => features.some((one) => one.name === other && one.on);
  if (name === 'history') return 'off.history';
  // What is like a ticket is looked for while either is on, and so nothing of it is missed.
  if (name === 'replies' && isOn('recommendations')) return 'off.shown';
  if (name === 'recommendations' && isOn('replies')) return 'off.rests';
  return 'off.skipped';
}
