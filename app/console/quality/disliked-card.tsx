import { Anchor } from '@zendeskgarden/react-buttons';
import { Table } from '@zendeskgarden/react-tables';
import type { Disliked } from '../../../server/contract/quality.ts';
import { followLink } from '../router/follow-link.ts';
import { dislikedHref } from '../router/read-route.ts';
import { useRouter } from '../router/router-provider.tsx';
import { useMayChange } from '../session/use-may-change.ts';
import { ZendeskLink } from '../ui/zendesk-links.tsx';
import { Card, CardTitle, Subtle } from '../ui/card.ts';
import { inFigures } from '../ui/numbers.ts';
import { RowHead } from '../ui/row-head.ts';
import { TableFrame } from '../ui/table-frame.tsx';
import { TimeAgo } from '../ui/time-ago.tsx';
import { useWords } from '../language/use-words.ts';
import { nameOf } from './name-of.ts';
import { qualityWords } from './quality-words.ts';
import type { QualityKey } from './strings/en.ts';

interface DislikedCardProps {
  id: string;
  subdomain: string | undefined;
  disliked: Disliked[];
}

/** What did not help most often, with its ticket, and the way to how it was made. */
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
                {mayChange && <Table.HeaderCell width="20%">{t('how.made')}</Table.HeaderCell>}
              </Table.HeaderRow>
            </Table.Head>
            <Table.Body>
              {disliked.map((one) => (
                <Table.Row key={one.key}>
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
                  {mayChange && (
                    <Table.Cell>
                      <Anchor href={dislikedHref(id, one.key)} onClick={followLink(navigate)}>
                        {t(wayIn(one))}
                      </Anchor>
                    </Table.Cell>
                  )}
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </TableFrame>
      )}
    </Card>
  );
}

function wayIn({ xray }: Disliked): QualityKey {
  return xray === 'kept' || xray === 'gone' ? `how.${xray}` : 'how';
}
