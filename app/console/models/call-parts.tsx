import { Anchor } from '@zendeskgarden/react-buttons';
import type { CallView } from '../../../server/contract/models-view.ts';
import { exactTime } from '../../ui/relative-time.ts';
import { followLink } from '../router/follow-link.ts';
import { callsHref } from '../router/read-route.ts';
import { useRouter } from '../router/router-provider.tsx';
import { Card, CardTitle, Row, Subtle } from '../ui/card.ts';
import { Figures } from '../ui/figures.tsx';
import { inFigures } from '../ui/numbers.ts';
import { RemotePart } from '../ui/remote-part.tsx';
import { Outcome } from './calls-table.tsx';
import { DroppedList } from './dropped-list.tsx';
import { inMoney } from '../ui/in-money.ts';
import { inSeconds } from './in-seconds.ts';
import { SentText } from './sent-text.tsx';
import { useApiRemote } from '../api/use-api-remote.ts';
import { featureName } from './words.ts';
import { reader } from '../language/reader.ts';
import { useWords } from '../language/use-words.ts';
import { wordsNow } from '../language/words-now.ts';
import { modelsWords } from './models-words.ts';

interface CallPartsProps {
  id: string;
  callId: string;
  /** Over its figures; what it was made for when left out. */
  title?: string;
}

/** The X-ray of one call: what was sent, what came back, and what became of it. */
export function CallParts({ id, callId, title }: CallPartsProps) {
  const { t } = useWords(modelsWords);
  const used = useApiRemote(`call ${id} ${callId}`, (api, signal) =>
    api.modelCall(id, callId, signal),
  );
  return (
    <RemotePart used={used} what={t('theCall')}>
      {(call) => (
        <>
          <About id={id} call={call} title={title ?? featureName(call.feature)} />
          {call.kept ? (
            <Kept kept={call.kept} />
          ) : (
            <Card aria-labelledby="kept">
              <CardTitle id="kept">{t('call.content')}</CardTitle>
              <div>{whyNotKept(call)}</div>
            </Card>
          )}
        </>
      )}
    </RemotePart>
  );
}

function whyNotKept({ outcome, xrayDays }: CallView): string {
  const { t, count } = wordsNow(modelsWords);
  if (outcome === 'not-masked') return t('call.notSent');
  if (xrayDays === 0) return t('call.notKept');
  return count('call.gone', xrayDays);
}

function About({ id, call, title }: { id: string; call: CallView; title: string }) {
  const { t } = useWords(modelsWords);
  const { navigate } = useRouter();
  const masked = Object.entries(call.masked).filter(([, count]) => count > 0);
  const all = masked.reduce((sum, [, count]) => sum + count, 0);
  return (
    <Card aria-labelledby="about">
      <CardTitle id="about">{title}</CardTitle>
      <Row>
        <Outcome outcome={call.outcome} />
        <span>{exactTime(call.at, reader().locale)}</span>
        {call.ticketId !== undefined && (
          <Anchor href={callsHref(id, { ticket: call.ticketId })} onClick={followLink(navigate)}>
            {t('call.ofTicket', { ticketId: call.ticketId })}
          </Anchor>
        )}
      </Row>
      <Figures
        figures={[
          [t('tokensSent'), inFigures(call.tokensIn)],
          [t('tokensReceived'), inFigures(call.tokensOut)],
          [t('cost'), call.cost > 0 ? inMoney(call.cost) : undefined],
          [t('took'), inSeconds(call.tookMs)],
          [t('masked'), inFigures(all)],
          [t('dropped'), call.dropped === undefined ? undefined : inFigures(call.dropped)],
        ]}
      />
      <Subtle style={{ margin: '12px 0 0' }}>
        {t('call.made', {
          model: call.model,
          provider: call.provider,
          prompt: call.prompt,
          promptVersion: String(call.promptVersion),
          guidance: guidanceWords(call.guidanceVersion),
        })}
        {masked.length > 0 &&
          ` · ${t('call.masked', { join: masked.map(([kind, count]) => `${inFigures(count)} × ${kind}`).join(', ') })}`}
      </Subtle>
    </Card>
  );
}

function guidanceWords(version: number): string {
  const { t } = wordsNow(modelsWords);
  if (version < 0) return t('guidance.tried');
  return version === 0 ? t('guidance.no') : t('guidance.of', { version });
}

const roles = {
  system: 'call.told',
  user: 'call.shown',
  assistant: 'call.answered',
} as const;

function Kept({ kept }: { kept: NonNullable<CallView['kept']> }) {
  const { t } = useWords(modelsWords);
  const { sent, received, removed, dropped } = kept;
  return (
    <>
      {dropped.length > 0 && (
        <Card aria-labelledby="dropped">
          <CardTitle id="dropped">{t('dropped')}</CardTitle>
          <Subtle>{t('call.dropped')}</Subtle>
          <DroppedList dropped={dropped} />
        </Card>
      )}
      <Card aria-labelledby="received">
        <CardTitle id="received">{t('call.back')}</CardTitle>
        {received === undefined ? (
          <div>{t('call.nothing')}</div>
        ) : (
          <SentText label={t('call.back')} text={received} />
        )}
      </Card>
      <Card aria-labelledby="sent">
        <CardTitle id="sent">{t('call.sent')}</CardTitle>
        <Subtle>{t('call.sent.more')}</Subtle>
        {sent.map(({ role, text }, at) => (
          <SentText
            key={at}
            label={at > 1 && role === 'user' ? t('call.repair') : t(roles[role])}
            isNamed
            text={text}
          />
        ))}
      </Card>
      <Card aria-labelledby="removed">
        <CardTitle id="removed">{t('call.leftOut')}</CardTitle>
        <Subtle>{t('call.leftOut.more')}</Subtle>
        {removed.length === 0 ? (
          <div>{t('call.nothing')}</div>
        ) : (
          removed.map(({ entryId, kind, text }, at) => (
            <SentText key={at} label={t('call.comment', { entryId, kind })} isNamed text={text} />
          ))
        )}
      </Card>
    </>
  );
}
