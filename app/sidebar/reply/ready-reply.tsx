import { getColor } from '@zendeskgarden/react-theming';
import { useEffect, useState } from 'react';
import { styled } from 'styled-components';
import { escapeHtml } from '../compose/escape-html.ts';
import { FindActions } from '../recommendations/find-actions.tsx';
import { useWords } from '../strings/strings-provider.tsx';
import { useZaf } from '../zaf/zaf-provider.tsx';
import { wholeReply } from './courtesies.ts';
import type { Correspondents } from './courtesies.ts';
import { readCorrespondents } from './read-correspondents.ts';
import { ReplySentence } from './reply-sentence.tsx';
import { ReplyThumbs } from './reply-thumbs.tsx';
import type { ReadyReply as Ready } from './reply-view.ts';

/** A reply that a model wrote, sentence by sentence with what each rests on, to be put into the composer by a click. */
export function ReadyReply({ ticketId, ready }: { ticketId: string; ready: Ready }) {
  const { t, count } = useWords();
  const { client } = useZaf();
  const [people, setPeople] = useState<Correspondents>({ requester: undefined, agent: undefined });
  useEffect(() => {
    let isGone = false;
    void readCorrespondents(client).then((read) => {
      if (!isGone) setPeople(read);
    });
    return () => {
      isGone = true;
    };
  }, [client, ticketId]);
  const { reply, thumb } = ready;
  const { sentences, language, dropped, masked } = reply;
  const text = wholeReply(
    sentences.map((one) => one.text),
    language,
    people,
  );
  const [greeting, , closing] = text.split('\n\n');
  return (
    <>
      <Courtesy lang={language}>{greeting}</Courtesy>
      <Sentences>
        {sentences.map((sentence, at) => (
          <ReplySentence key={at} ticketId={ticketId} language={language} sentence={sentence} />
        ))}
      </Sentences>
      <Courtesy lang={language}>{closing}</Courtesy>
      <How>
        {t('reply.how')}
        {dropped > 0 && ` ${count('reply.dropped', dropped)}`}
        {masked > 0 && ` ${count('engine.masked', masked)}`}
      </How>
      <FindActions
        ticketId={ticketId}
        inserts={[{ label: t('reply.insert'), html: () => escapeHtml(text) }]}
        copy={{ label: t('copy'), text }}
        used={{ replyId: reply.id }}
        warning={undefined}
      />
      <ReplyThumbs key={reply.id} ticketId={ticketId} replyId={reply.id} given={thumb} />
    </>
  );
}

const Courtesy = styled.p`
  margin: ${({ theme }) => theme.space.xs} 0 0;
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  white-space: pre-line;
  overflow-wrap: anywhere;
`;

const Sentences = styled.ul`
  margin: 0;
  padding: 0;
  list-style: none;
`;

const How = styled.p`
  margin: ${({ theme }) => theme.space.xs} 0 0;
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  font-size: ${({ theme }) => theme.fontSizes.sm};
`;
