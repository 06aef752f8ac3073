import { getColor } from '@zendeskgarden/react-theming';
import { useId, useState } from 'react';
import { styled } from 'styled-components';
import { ThumbPair } from '../feedback/thumb-pair.tsx';
import type { StringKey } from '../strings/en.ts';
import { useWords } from '../strings/strings-provider.tsx';
import { useZaf } from '../zaf/zaf-provider.tsx';
import { giveReplyThumb } from './give-reply-thumb.ts';

interface ReplyThumbsProps {
  ticketId: string;
  replyId: string;
  /** What this agent said of it before. */
  given: 'up' | 'down' | undefined;
}

/** Whether a reply helped, in one click that another takes back. Given a key, it is about one reply. */
export function ReplyThumbs({ ticketId, replyId, given }: ReplyThumbsProps) {
  const { t } = useWords();
  const zaf = useZaf();
  const id = useId();
  const [thumb, setThumb] = useState<'up' | 'down' | 'none'>(given ?? 'none');
  const [said, setSaid] = useState<StringKey>();

  async function give(pressed: 'up' | 'down'): Promise<void> {
    const before = thumb;
    const next = thumb === pressed ? 'none' : pressed;
    setThumb(next);
    const { signal } = new AbortController();
    const outcome = await giveReplyThumb(zaf, { ticketId, replyId }, next, signal);
    if (outcome === 'stored') setSaid(next === 'none' ? 'thumb.taken-back' : 'thumb.stored');
    else {
      setThumb(before);
      setSaid(outcome === 'stale' ? 'reply.thumb.stale' : `thumb.${outcome}`);
    }
  }

  return (
    <Row>
      <span id={id}>{t('thumb.question')}</span>
      <ThumbPair thumb={thumb} label={{ id }} onPress={(pressed) => void give(pressed)} />
      <span role="status">{said && t(said)}</span>
    </Row>
  );
}

const Row = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${({ theme }) => theme.space.xs};
  margin-top: ${({ theme }) => theme.space.xs};
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  font-size: ${({ theme }) => theme.fontSizes.sm};
`;
