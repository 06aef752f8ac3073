import { Anchor } from '@zendeskgarden/react-buttons';
import type { CallLine } from '../../../../server/contract/models-view.ts';
import { exactTime } from '../../../ui/relative-time.ts';
import { useWords } from '../../language/use-words.ts';
import { followLink } from '../../router/follow-link.ts';
import { callHref, callsHref } from '../../router/read-route.ts';
import { useRouter } from '../../router/router-provider.tsx';
import { Card, CardTitle, Row, Subtle } from '../../ui/card.ts';
import { dislikedWords } from './disliked-words.ts';

interface CallsCardProps {
  id: string;
  ticketId: string;
  /** Beside the one that is shown; left out where it is not known which wrote it. */
  others: CallLine[] | undefined;
}

/** The way to the calls that are not shown here. */
export function CallsCard({ id, ticketId, others }: CallsCardProps) {
  const { t, locale } = useWords(dislikedWords);
  const { navigate } = useRouter();
  const follow = followLink(navigate);
  return (
    <Card aria-labelledby="calls">
      <CardTitle id="calls">{others ? t('others') : t('made')}</CardTitle>
      <Subtle>{others ? t('others.more') : t('calls.unknown')}</Subtle>
      <Row>
        {others?.map((call) => (
          <Anchor key={call.id} href={callHref(id, call.id)} onClick={follow}>
            {exactTime(call.at, locale)}
          </Anchor>
        ))}
        <Anchor href={callsHref(id, { ticket: ticketId })} onClick={follow}>
          {t('calls.ofTicket', { ticketId })}
        </Anchor>
      </Row>
    </Card>
  );
}
