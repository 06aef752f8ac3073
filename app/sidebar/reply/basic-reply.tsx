import { Anchor } from '@zendeskgarden/react-buttons';
import type { NoReplyWhy } from '../../../server/contract/reply.ts';
import { Notice } from '../../ui/notice.tsx';
import { escapeHtml } from '../compose/escape-html.ts';
import { cutArticle } from '../recommendations/cut-article.ts';
import { FindActions } from '../recommendations/find-actions.tsx';
import { FoundPassage } from '../recommendations/found-passage.tsx';
import { readArticles } from '../recommendations/read-articles.ts';
import { RowsSkeleton } from '../recommendations/rows-skeleton.tsx';
import { useRead } from '../recommendations/use-read.ts';
import type { StringKey } from '../strings/en.ts';
import { useWords } from '../strings/strings-provider.tsx';
import { useZaf } from '../zaf/zaf-provider.tsx';
import type { BasicReply as Basic } from './reply-view.ts';

interface BasicReplyProps {
  ticketId: string;
  basic: Basic;
}

/** What can be offered without a model, and why there is no more: the public article that answers best. */
export function BasicReply({ ticketId, basic }: BasicReplyProps) {
  const { t } = useWords();
  const { article, why } = basic;
  const text = t(article ? 'reply.basic.article' : 'reply.basic.nothing');
  return (
    <>
      <Notice type="plain" title={t(titleOf(why))} text={text} />
      {article && <Article ticketId={ticketId} article={article} />}
    </>
  );
}

function Article({
  ticketId,
  article,
}: {
  ticketId: string;
  article: NonNullable<Basic['article']>;
}) {
  const { t } = useWords();
  const { client } = useZaf();
  const { reading } = useRead(`${article.articleId} ${article.locale}`, (signal) =>
    readArticles(client, [article], [], signal),
  );
  if (reading.state === 'failed') return <p>{t('rec.unread')}</p>;
  if (reading.state === 'reading') return <RowsSkeleton words={t('rec.reading')} />;
  const [read] = reading.value;
  const passage = read && cutArticle(read.text, article.range);
  // As Zendesk says it now: what only some may read is not for the customer.
  if (!read || read.restricted || !passage) return <p>{t('reply.basic.nothing')}</p>;
  const { title, url } = read;
  const text = url ? `${passage.text}\n\n${title}: ${url}` : passage.text;
  const link = url ? `<a href="${escapeHtml(url)}">${escapeHtml(title)}</a>` : '';
  return (
    <>
      <FoundPassage title={title} passage={passage}>
        {url && (
          <Anchor href={url} isExternal target="_blank" rel="noreferrer">
            {t('rec.openArticle')}
          </Anchor>
        )}
      </FoundPassage>
      <FindActions
        ticketId={ticketId}
        inserts={[
          {
            label: t('reply.insert'),
            html: (isRich) =>
              isRich ? `${escapeHtml(passage.text)}<br><br>${link}` : escapeHtml(text),
          },
        ]}
        copy={{ label: t('copy'), text }}
        warning={undefined}
      />
    </>
  );
}

function titleOf(why: NoReplyWhy): StringKey {
  switch (why) {
    case 'off':
    case 'budget-spent':
    case 'not-supported':
    case 'unchecked-language':
    case 'nothing-to-go-on':
      return `reply.why.${why}`;
    default:
      return 'reply.why.away';
  }
}
