import { Button } from '@zendeskgarden/react-buttons';
import { useId } from 'react';
import { styled } from 'styled-components';
import { Notice } from '../../ui/notice.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.ts';
import { LowerPanel } from '../brief/lower-panel.ts';
import { NotConnectedNotice } from '../brief/not-connected-notice.tsx';
import { PanelTitle } from '../brief/panel-title.ts';
import { RowsSkeleton } from '../recommendations/rows-skeleton.tsx';
import { enReply } from '../strings/reply/en.ts';
import { MoreStrings, useWords } from '../strings/strings-provider.tsx';
import { BasicReply } from './basic-reply.tsx';
import { ReadyReply } from './ready-reply.tsx';
import { ReplyLanguage } from './reply-language.tsx';
import type { ReplyView } from './reply-view.ts';
import { useReply } from './use-reply.ts';
import type { UsedReply } from './use-reply.ts';

/** A reply to the customer, written on a click and put into the composer by another. */
export function ReplyPanel({ ticketId }: { ticketId: string }) {
  return (
    <MoreStrings strings={enReply}>
      <Panel ticketId={ticketId} />
    </MoreStrings>
  );
}

function Panel({ ticketId }: { ticketId: string }) {
  const { t } = useWords();
  const id = useId();
  const used = useReply(ticketId);
  const { view } = used;
  if (view?.state === 'not-found' || view?.state === 'empty') return null;
  const isBusy = view !== undefined && busy.has(view.state);
  return (
    <LowerPanel aria-labelledby={id} aria-busy={isBusy}>
      <PanelTitle id={id}>{t('reply.title')}</PanelTitle>
      <VisuallyHidden role="status">
        {isBusy && t('reply.writing')}
        {view?.state === 'ready' && t('reply.ready')}
      </VisuallyHidden>
      <Body ticketId={ticketId} view={view} used={used} />
    </LowerPanel>
  );
}

const busy: ReadonlySet<string> = new Set(['loading', 'processing', 'writing']);

interface BodyProps {
  ticketId: string;
  view: Exclude<ReplyView, { state: 'not-found' | 'empty' }> | undefined;
  used: UsedReply;
}

function Body({ ticketId, view, used: { suggest, writeIn } }: BodyProps) {
  const { t } = useWords();
  const ask = (
    <Button size="small" onClick={() => suggest('if-needed')}>
      {t('reply.suggest')}
    </Button>
  );
  const again = (
    <Again>
      <Button size="small" isBasic onClick={() => suggest('anew')}>
        {t('reply.again')}
      </Button>
    </Again>
  );
  switch (view?.state) {
    case undefined:
      return ask;
    case 'loading':
    case 'processing':
      return <RowsSkeleton words={t('reply.reading')} />;
    case 'writing':
      return <RowsSkeleton words={t('reply.writing')} />;
    case 'idle':
      return (
        <>
          {ask}
          <ReplyLanguage {...view} onChoose={writeIn} />
        </>
      );
    case 'ready':
      return (
        <>
          <ReadyReply ticketId={ticketId} ready={view} />
          <ReplyLanguage {...view} onChoose={writeIn} />
          {again}
        </>
      );
    case 'basic':
      return (
        <>
          <BasicReply ticketId={ticketId} basic={view} />
          <ReplyLanguage {...view} onChoose={writeIn} />
          {again}
        </>
      );
    case 'switched-off':
      return <Notice type="plain" title={t('switchedOff.title')} text={t('switchedOff.text')} />;
    case 'not-connected':
      return <NotConnectedNotice reason={view.reason} />;
    case 'failed':
      return (
        <Notice
          type="error"
          title={t('reply.failed')}
          text={t(`failed.${view.reason}`)}
          action={{ label: t('brief.tryAgain'), onClick: () => suggest('if-needed') }}
        />
      );
  }
}

const Again = styled.div`
  margin-top: ${({ theme }) => theme.space.xs};
`;
