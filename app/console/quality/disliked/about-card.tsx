import type { DislikedView } from '../../../../server/contract/disliked.ts';
import { languageName } from './language-name.ts';
import { useWords } from '../../language/use-words.ts';
import { rulesWords } from '../../models/words.ts';
import { ZendeskLink } from '../../ui/zendesk-links.tsx';
import { Card, CardTitle } from '../../ui/card.ts';
import { Facts } from '../../ui/facts.tsx';
import { inFigures } from '../../ui/numbers.ts';
import { TimeAgo } from '../../ui/time-ago.tsx';
import { nameOf } from '../name-of.ts';
import { dislikedWords } from './disliked-words.ts';

interface AboutCardProps {
  subdomain: string | undefined;
  disliked: DislikedView;
}

/** What did not help, where it is, and what agents said of it. */
export function AboutCard({ subdomain, disliked }: AboutCardProps) {
  const { t, locale } = useWords(dislikedWords);
  const { kind, ticketId, up, down, lastAt, reasons, madeWith, found } = disliked;
  const inArticle = disliked.recommendation?.locale;
  const writtenIn = disliked.brief?.locale ?? disliked.reply?.language;
  const guided = kind === 'reply' ? 'reply' : 'brief';
  const said = reasons.map(({ reason, n }) =>
    t('reason.times', { reason: t(`reason.${reason}`), n: inFigures(n) }),
  );
  return (
    <Card aria-labelledby="disliked">
      <CardTitle id="disliked">{nameOf(disliked)}</CardTitle>
      <Facts
        facts={[
          [
            t('forTicket'),
            <ZendeskLink subdomain={subdomain} path={`/agent/tickets/${ticketId}`}>
              #{ticketId}
            </ZendeskLink>,
          ],
          [
            t('recommended'),
            found && <Found {...found} subdomain={subdomain} locale={inArticle} />,
          ],
          [t('thumbsDown'), inFigures(down)],
          [t('thumbsUp'), inFigures(up)],
          [t('lastAt'), <TimeAgo at={lastAt} />],
          [t('reasons'), said.length > 0 ? said.join(', ') : undefined],
          [t('writtenIn'), writtenIn && languageName(writtenIn, locale)],
          [t('writtenWith'), madeWith && rulesWords(madeWith, guided)],
        ]}
      />
    </Card>
  );
}

interface FoundProps {
  kind: 'ticket' | 'article';
  id: string;
  subdomain: string | undefined;
  /** Of an article; without it, Zendesk chooses. */
  locale: string | undefined;
}

/** What was recommended, in the account's own Zendesk. */
function Found({ kind, id, subdomain, locale }: FoundProps) {
  const path =
    kind === 'ticket' ? `/agent/tickets/${id}` : `/hc${locale ? `/${locale}` : ''}/articles/${id}`;
  return (
    <ZendeskLink subdomain={subdomain} path={path}>
      {kind === 'ticket' ? `#${id}` : id}
    </ZendeskLink>
  );
}
