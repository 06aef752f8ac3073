import { Section } from '../brief/section.tsx';
import { useWords } from '../strings/strings-provider.tsx';
import { useZaf } from '../zaf/zaf-provider.tsx';
import { ArticleRow } from './article-row.tsx';
import { FoundRows } from './found-rows.tsx';
import { readArticles } from './read-articles.ts';
import type { ReadyRecommendations } from './recommendations-view.ts';
import { useRead } from './use-read.ts';

interface HelpArticlesProps {
  /** The ticket beside the panel. */
  ticketId: string;
  ready: ReadyRecommendations;
}

/** Articles that may answer this ticket, as far as Zendesk shows them to this agent. */
export function HelpArticles({ ticketId, ready }: HelpArticlesProps) {
  const { t } = useWords();
  const { client } = useZaf();
  const { version, telling, articles } = ready;
  const keys = articles.map(({ articleId, locale }) => `${articleId} ${locale}`);
  const { reading, tryAgain } = useRead(keys.join(), (signal) =>
    readArticles(client, articles, telling, signal),
  );
  return (
    <Section title={t('rec.articles')}>
      <FoundRows
        found={articles}
        nothing={t('rec.noArticles')}
        reading={reading}
        onTryAgain={tryAgain}
        readOf={({ articleId }, read) => read.find((article) => article.id === articleId)}
        keyOf={({ articleId, locale }) => `${articleId} ${locale}`}
        draw={(found, article) => (
          <ArticleRow
            ticketId={ticketId}
            version={version}
            telling={telling}
            found={found}
            article={article}
          />
        )}
      />
    </Section>
  );
}
