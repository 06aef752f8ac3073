import { Notice } from '../../ui/notice.tsx';
import { NotConnectedNotice } from '../brief/not-connected-notice.tsx';
import { useWords } from '../strings/strings-provider.tsx';
import type { RecommendationsView } from './recommendations-view.ts';
import { RowsSkeleton } from './rows-skeleton.tsx';

interface RecommendationsStateProps {
  view: Exclude<RecommendationsView, { state: 'not-found' | 'empty' }>;
  refreshing: boolean;
  onTryAgain(): void;
}

/** Everything but what was found: looked for, not there, switched off, failed. Nothing when something was found. */
export function RecommendationsState({ view, refreshing, onTryAgain }: RecommendationsStateProps) {
  const { t, count, locale } = useWords();
  switch (view.state) {
    case 'loading':
      return <RowsSkeleton />;
    case 'processing':
      return <RowsSkeleton words={t('rec.processing')} />;
    case 'ready':
      if (view.tickets.length > 0 || view.articles.length > 0) return null;
      return <Notice type="plain" title={t('rec.nothing')} text={t('rec.nothing.more')} />;
    case 'no-history': {
      const read = view.progress?.tickets ?? 0;
      const number = new Intl.NumberFormat(locale).format(read);
      const text = read > 0 ? count('rec.noHistory.read', read, { number }) : undefined;
      return (
        <Notice type="plain" title={t('rec.noHistory')} text={text ?? t('rec.noHistory.more')} />
      );
    }
    case 'switched-off':
      return (
        <Notice type="plain" title={t('rec.switchedOff.title')} text={t('rec.switchedOff.text')} />
      );
    case 'not-connected':
      return <NotConnectedNotice reason={view.reason} />;
    case 'failed':
      return (
        <Notice
          type="error"
          title={t('rec.failed')}
          text={t(`failed.${view.reason}`)}
          action={{ label: t('brief.tryAgain'), busy: refreshing, onClick: onTryAgain }}
        />
      );
  }
}
