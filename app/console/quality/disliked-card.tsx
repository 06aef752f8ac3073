import { Anchor } from '@zendeskgarden/react-buttons';
import { Table } from '@zendeskgarden/react-tables';
import type { Disliked } from '../../../server/contract/quality.ts';
import { followLink } from '../router/follow-link.ts';
import { callsHref } from '../router/read-route.ts';
import { useRouter } from '../router/router-provider.tsx';
import { useMayChange } from '../session/use-may-change.ts';
import { ZendeskLink } from '../ui/zendesk-links.tsx';
import { Card, CardTitle, Subtle } from '../ui/card.ts';
import { inFigures } from '../ui/numbers.ts';
import { RowHead } from '../ui/row-head.ts';
import { TableFrame } from '../ui/table-frame.tsx';
import { TimeAgo } from '../ui/time-ago.tsx';
import { wordsNow } from '../language/words-now.ts';
import { useWords } from '../language/use-words.ts';
import { qualityWords } from './quality-words.ts';

interface DislikedCardProps {
  id: string;
  subdomain: string | undefined;
  disliked: Disliked[];
}

/** What did not help most often, with its ticket, and the way to what a model was asked for it. */
export function DislikedCard({ id, subdomain, disliked }: DislikedCardProps) {
  const { t } = useWords(qualityWords);
  const { navigate } = useRouter();
  // What was sent to a model is for administrators to see.
  const mayChange = useMayChange();
  return (
    <Card aria-labelledby="disliked">
      <CardTitle id="disliked">{t('disliked')}</CardTitle>
      <Subtle>{t('disliked.more')}</Subtle>
      {disliked.length === 0 ? (
        <div>{t('disliked.none')}</div>
      ) : (
        <TableFrame label={t('disliked')} minWidth={620}>
          <Table isReadOnly size="small">
            <Table.Head>
              <Table.HeaderRow>
                <Table.HeaderCell width="30%">{t('what')}</Table.HeaderCell>
                <Table.HeaderCell>{t('forTicket')}</Table.HeaderCell>
                <Table.HeaderCell>{t('down')}</Table.HeaderCell>
                <Table.HeaderCell>{t('up')}</Table.HeaderCell>
                <Table.HeaderCell>{t('last')}</Table.HeaderCell>
                <Table.HeaderCell>{t('calls')}</Table.HeaderCell>
              </Table.HeaderRow>
            </Table.Head>
            <Table.Body>
              {disliked.map((one) => (
                <Table.Row key={`${one.kind} ${one.ticketId} ${one.found?.kind} ${one.found?.id}`}>
                  <RowHead>{nameOf(one)}</RowHead>
                  <Table.Cell>
                    <ZendeskLink subdomain={subdomain} path={`/agent/tickets/${one.ticketId}`}>
                      #{one.ticketId}
                    </ZendeskLink>
                  </Table.Cell>
                  <Table.Cell>{inFigures(one.down)}</Table.Cell>
                  <Table.Cell>{inFigures(one.up)}</Table.Cell>
                  <Table.Cell>
                    <TimeAgo at={one.lastAt} />
                  </Table.Cell>
                  <Table.Cell>
                    {mayChange && one.kind !== 'recommendation' && (
                      <Anchor
                        href={callsHref(id, { ticket: one.ticketId, feature: one.kind })}
                        onClick={followLink(navigate)}
                      >
                        {t('open')}
                      </Anchor>
                    )}
                  </Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </TableFrame>
      )}
    </Card>
  );
}

function nameOf({ kind, found }: Disliked): string {
  const { t } = wordsNow(qualityWords);
  const name = t(`kind.${kind}`);
  return found ? t(`found.${found.kind}`, { kind: name, id: found.id }) : name;
}
