import { Anchor } from '@zendeskgarden/react-buttons';
import type { SuggestedArticle } from '../../../server/contract/recommendations.ts';
import { QuietTag } from '../../ui/quiet-tag.tsx';
import { escapeHtml } from '../compose/escape-html.ts';
import { useWords } from '../strings/strings-provider.tsx';
import { cutArticle } from './cut-article.ts';
import { FindActions } from './find-actions.tsx';
import type { Insertable } from './find-actions.tsx';
import { FindFoot } from './find-foot.tsx';
import { FindRow } from './find-row.tsx';
import { findSharedWords } from './find-shared-words.ts';
import { FoundPassage } from './found-passage.tsx';
import type { ReadArticle } from './read-articles.ts';

interface ArticleRowProps {
  /** The ticket beside the panel. */
  ticketId: string;
  version: number;
  telling: string[];
  found: SuggestedArticle;
  article: ReadArticle;
}

/** One help article: where it stands, whether everybody may read it, and on demand what answers, to be put into a reply. */
export function ArticleRow({ ticketId, version, telling, found, article }: ArticleRowProps) {
  const { t } = useWords();
  const { articleId, locale } = found;
  const { title, section, url, text } = article;
  const isRestricted = found.restricted || article.restricted;
  const passage = cutArticle(text, found.range);
  const inserts: Insertable[] = [
    ...(url ? [{ label: t('rec.insertLink'), html: linkTo(url, title) }] : []),
    ...(passage ? [{ label: t('rec.insertText'), html: () => escapeHtml(passage.text) }] : []),
  ];
  return (
    <FindRow
      title={title}
      facts={[
        section && <bdi key="section">{section}</bdi>,
        isRestricted && (
          <QuietTag key="restricted" size="small" $tone="warning">
            {t('rec.restricted')}
          </QuietTag>
        ),
      ]}
      foot={
        <FindFoot
          ticketId={ticketId}
          version={version}
          about={{ kind: 'article', articleId, locale }}
          title={title}
          strength={found.strength}
          shared={findSharedWords(telling, `${title}\n${text}`)}
          given={found.thumb}
        />
      }
    >
      {() => (
        <>
          {passage && (
            <FoundPassage passage={passage}>
              {url && (
                <Anchor href={url} isExternal target="_blank" rel="noreferrer">
                  {t('rec.openArticle')}
                </Anchor>
              )}
            </FoundPassage>
          )}
          <FindActions
            ticketId={ticketId}
            warning={isRestricted ? 'restricted' : undefined}
            inserts={inserts}
            used={{ find: { version, about: { kind: 'article', articleId, locale } } }}
            copy={url ? { label: t('rec.copyLink'), text: url } : undefined}
          />
        </>
      )}
    </FindRow>
  );
}

/** A channel that takes no markup gets the address itself, which its apps make a link of. */
function linkTo(url: string, title: string): Insertable['html'] {
  return (isRich) =>
    isRich
      ? `<a href="${escapeHtml(url)}">${escapeHtml(title)}</a>`
      : escapeHtml(`${title}: ${url}`);
}
