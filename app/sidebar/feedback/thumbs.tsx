import { Button } from '@zendeskgarden/react-buttons';
import { getColor } from '@zendeskgarden/react-theming';
import { useEffect, useRef, useState } from 'react';
import { styled } from 'styled-components';
import { feedbackReason } from '../../../server/contract/own-thumb.ts';
import type { FeedbackReason } from '../../../server/contract/own-thumb.ts';
import type { StringKey } from '../strings/en.ts';
import { useWords } from '../strings/strings-provider.tsx';
import { useZaf } from '../zaf/zaf-provider.tsx';
import { giveThumb } from './give-thumb.ts';
import { ThumbPair } from './thumb-pair.tsx';

type Thumb = 'up' | 'down' | 'none';

/** What this agent said of a version before, as the backend keeps it. */
export interface GivenThumb {
  thumb?: 'up' | 'down';
  thumbReasons?: FeedbackReason[];
}

interface ThumbsProps {
  ticketId: string;
  version: number;
  /** By which rules a model wrote the brief. */
  madeWith?: string;
  /** Which brief of a model it is. */
  writtenId?: string;
  given: GivenThumb;
}

/** Whether the brief helped, in one click; with a thumb down, why not, if the agent likes to say. */
export function Thumbs({ given, ...of }: ThumbsProps) {
  const { t } = useWords();
  const zaf = useZaf();
  // What the agent says here counts at once, and outlasts what later answers repeat.
  const [chosen, setChosen] = useState<{ thumb: Thumb; reasons: FeedbackReason[] }>();
  const { thumb, reasons } = chosen ?? {
    thumb: given.thumb ?? 'none',
    reasons: given.thumbReasons ?? [],
  };
  const [said, setSaid] = useState<StringKey>();
  const sending = useRef<AbortController>(undefined);
  useEffect(() => () => sending.current?.abort(), []);

  async function give(next: Thumb, why: FeedbackReason[]): Promise<void> {
    const before = chosen;
    sending.current?.abort();
    const own = (sending.current = new AbortController());
    setChosen({ thumb: next, reasons: why });
    setSaid(undefined);
    const toGive = { ...of, thumb: next, reasons: why };
    const outcome = await giveThumb(zaf, toGive, own.signal);
    if (own.signal.aborted) return;
    if (outcome === 'stored') setSaid(next === 'none' ? 'thumb.taken-back' : 'thumb.stored');
    else {
      setChosen(before);
      setSaid(`thumb.${outcome}`);
    }
  }

  const press = (pressed: 'up' | 'down') => void give(thumb === pressed ? 'none' : pressed, []);
  const toggle = (reason: FeedbackReason) =>
    void give(
      'down',
      reasons.includes(reason) ? reasons.filter((one) => one !== reason) : [...reasons, reason],
    );
  return (
    <>
      <Row>
        <span id="thumbs-question">{t('thumb.question')}</span>
        <ThumbPair thumb={thumb} label={{ id: 'thumbs-question' }} onPress={press} />
        <span role="status">{said && t(said)}</span>
      </Row>
      {thumb === 'down' && (
        <Reasons role="group" aria-label={t('reason.title')}>
          {feedbackReason.options.map((reason) => (
            <Button
              key={reason}
              size="small"
              isPill
              isNeutral={!reasons.includes(reason)}
              isPrimary={reasons.includes(reason)}
              aria-pressed={reasons.includes(reason)}
              onClick={() => toggle(reason)}
            >
              {t(`reason.${reason}`)}
            </Button>
          ))}
        </Reasons>
      )}
    </>
  );
}

const Row = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${({ theme }) => theme.space.xs};
  margin-top: ${({ theme }) => theme.space.sm};
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  font-size: ${({ theme }) => theme.fontSizes.sm};
`;

const Reasons = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.space.xxs};
  margin-top: ${({ theme }) => theme.space.xs};
`;
