import { Fragment } from 'react';
import type { BriefGround, FindGround, ReplyGround } from '../../../../server/contract/disliked.ts';
import { exactTime } from '../../../ui/relative-time.ts';
import { useWords } from '../../language/use-words.ts';
import { TicketLinks, ZendeskLink } from '../../ui/zendesk-links.tsx';
import { PartTitle } from '../../ui/card.ts';
import { Facts } from '../../ui/facts.tsx';
import { inFigures } from '../../ui/numbers.ts';
import { dislikedWords } from './disliked-words.ts';
import { languageName } from './language-name.ts';

/** What a brief rested on, part by part. */
export function OfBrief({ ground }: { ground: BriefGround }) {
  const { t, locale } = useWords(dislikedWords);
  const { madeAt, rule, entries, until, notesNotUsed, language, parts } = ground;
  return (
    <>
      <Facts
        facts={[
          [t('madeAt'), exactTime(madeAt, locale)],
          [t('rule'), rule],
          [t('entries'), inFigures(entries)],
          [t('until'), until && exactTime(until, locale)],
          [t('notesNotUsed'), notesNotUsed > 0 ? inFigures(notesNotUsed) : undefined],
          [t('language'), language && languageName(language, locale)],
        ]}
      />
      <PartTitle>{t('restsOn')}</PartTitle>
      <Facts
        facts={parts.map(({ part, entryIds }) => [
          t(`part.${part}`),
          entryIds.length > 0 ? entryIds.map((id) => `#${id}`).join(', ') : t('byStatus'),
        ])}
      />
    </>
  );
}

/** How something that was recommended had been found. */
export function OfFind({ ground }: { ground: FindGround }) {
  const { t, locale } = useWords(dislikedWords);
  const { madeAt, rule, locale: written, strength, score, place, of, outOf, telling } = ground;
  const inShare = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 });
  return (
    <Facts
      facts={[
        [t('match'), t(`match.${strength}`)],
        [t('score'), t('score.of', { score: inShare.format(score) })],
        [t('place'), t('place.of', { place: inFigures(place), of: inFigures(of) })],
        [t('outOf'), inFigures(outOf)],
        [t('telling'), inFigures(telling)],
        [t('languageOfArticle'), written && languageName(written, locale)],
        [t('madeAt'), exactTime(madeAt, locale)],
        [t('rule'), rule],
      ]}
    />
  );
}

interface OfReplyProps {
  ground: ReplyGround;
  subdomain: string | undefined;
}

/** What a reply was written from. */
export function OfReply({ ground: { madeAt, articles, tickets }, subdomain }: OfReplyProps) {
  const { t, locale } = useWords(dislikedWords);
  const ticketIds = [...new Set(tickets.map(({ ticketId }) => ticketId))];
  return (
    <Facts
      facts={[
        [
          t('articles'),
          articles.length === 0
            ? t('none')
            : articles.map(({ articleId, locale: of }, at) => (
                <Fragment key={`${articleId} ${of}`}>
                  {at > 0 && ', '}
                  <ZendeskLink subdomain={subdomain} path={`/hc/${of}/articles/${articleId}`}>
                    {articleId}
                  </ZendeskLink>
                </Fragment>
              )),
        ],
        [
          t('tickets'),
          ticketIds.length === 0 ? (
            t('none')
          ) : (
            <TicketLinks subdomain={subdomain} tickets={ticketIds} />
          ),
        ],
        [t('madeAt'), exactTime(madeAt, locale)],
      ]}
    />
  );
}
