import { Button } from '@zendeskgarden/react-buttons';
import { useId, useState } from 'react';
import { styled } from 'styled-components';
import type { ReplyReceipt, ReplySentence as Sentence } from '../../../server/contract/reply.ts';
import { ChevronIcon } from '../../ui/icons.tsx';
import { useWords } from '../strings/strings-provider.tsx';
import { ReplySource } from './reply-source.tsx';

interface ReplySentenceProps {
  ticketId: string;
  language: string;
  sentence: Sentence;
}

/** One sentence of a reply, and on demand what it rests on. */
export function ReplySentence({ ticketId, language, sentence }: ReplySentenceProps) {
  const { t } = useWords();
  const id = useId();
  const [open, setOpen] = useState<number>();
  const label = (receipt: ReplyReceipt): string =>
    receipt.kind === 'ticket'
      ? t('reply.source.ticket', { id: receipt.ticketId })
      : t(`reply.source.${receipt.kind}`);
  return (
    <Item>
      <p lang={language} dir="auto">
        {sentence.text}
      </p>
      <Toggles>
        {sentence.receipts.map((receipt, at) => (
          <Toggle
            key={at}
            size="small"
            isBasic
            aria-expanded={open === at}
            aria-controls={`${id}-${at}`}
            onClick={() => setOpen(open === at ? undefined : at)}
          >
            {label(receipt)}
            <Button.EndIcon isRotated={open === at}>
              <ChevronIcon />
            </Button.EndIcon>
          </Toggle>
        ))}
      </Toggles>
      {sentence.receipts.map((receipt, at) => (
        <div key={at} id={`${id}-${at}`} hidden={open !== at}>
          {open === at && <ReplySource ticketId={ticketId} receipt={receipt} />}
        </div>
      ))}
    </Item>
  );
}

const Item = styled.li`
  margin-top: ${({ theme }) => theme.space.xs};

  & > p {
    margin: 0;
    overflow-wrap: anywhere;
  }
`;

const Toggles = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.space.xxs};
`;

const Toggle = styled(Button)`
  height: 24px;
  padding: 0 ${({ theme }) => theme.space.xxs};
  line-height: 24px;
`;
