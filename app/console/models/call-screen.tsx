import { Anchor } from '@zendeskgarden/react-buttons';
import type { CallView } from '../../../server/contract/models-view.ts';
import { exactTime } from '../../ui/relative-time.ts';
import { followLink } from '../router/follow-link.ts';
import { callsHref } from '../router/read-route.ts';
import { useRouter } from '../router/router-provider.tsx';
import { Card, CardTitle, Row, Subtle } from '../ui/card.ts';
import { Figures } from '../ui/figures.tsx';
import { counted, inFigures } from '../ui/numbers.ts';
import { Outcome } from './calls-table.tsx';
import { DroppedList } from './dropped-list.tsx';
import { inMoney } from './in-money.ts';
import { inSeconds } from './in-seconds.ts';
import { ModelsPage } from './models-page.tsx';
import { RemotePart } from './remote-part.tsx';
import { SentText } from './sent-text.tsx';
import { useModelsRemote } from './use-models-remote.ts';
import { featureNames } from './words.ts';

/** One call in full: what was sent, what came back, and what became of it. */
export function CallScreen({ id, callId }: { id: string; callId: string }) {
  const used = useModelsRemote(`call ${id} ${callId}`, (api, signal) =>
    api.modelCall(id, callId, signal),
  );
  return (
    <ModelsPage id={id} title="A call of the model" part="calls">
      <RemotePart used={used} what="the call">
        {(call) => (
          <>
            <About id={id} call={call} />
            {call.kept ? (
              <Kept kept={call.kept} />
            ) : (
              <Card aria-labelledby="kept">
                <CardTitle id="kept">What was sent and came back</CardTitle>
                <div>{whyNotKept(call)}</div>
              </Card>
            )}
          </>
        )}
      </RemotePart>
    </ModelsPage>
  );
}

function whyNotKept({ outcome, xrayDays }: CallView): string {
  if (outcome === 'not-masked') return 'Nothing was sent, since masking did not hold.';
  if (xrayDays === 0) return 'It is not kept: the settings say so.';
  return `It is not kept any more: it is older than ${counted(xrayDays, 'day', 'days')}, or words of the ticket were deleted in Zendesk.`;
}

function About({ id, call }: { id: string; call: CallView }) {
  const { navigate } = useRouter();
  const masked = Object.entries(call.masked).filter(([, count]) => count > 0);
  const all = masked.reduce((sum, [, count]) => sum + count, 0);
  return (
    <Card aria-labelledby="about">
      <CardTitle id="about">{featureNames[call.feature]}</CardTitle>
      <Row>
        <Outcome outcome={call.outcome} />
        <span>{exactTime(call.at, navigator.language)}</span>
        {call.ticketId !== undefined && (
          <Anchor href={callsHref(id, { ticket: call.ticketId })} onClick={followLink(navigate)}>
            All calls for ticket #{call.ticketId}
          </Anchor>
        )}
      </Row>
      <Figures
        figures={[
          ['Tokens sent', inFigures(call.tokensIn)],
          ['Tokens received', inFigures(call.tokensOut)],
          ['Cost', call.cost > 0 ? inMoney(call.cost) : undefined],
          ['Took', inSeconds(call.tookMs)],
          ['Masked', inFigures(all)],
          ['Dropped', call.dropped === undefined ? undefined : inFigures(call.dropped)],
        ]}
      />
      <Subtle style={{ margin: '12px 0 0' }}>
        {`“${call.model}” at ${call.provider} · prompt “${call.prompt}”, version ${call.promptVersion} · ${guidanceWords(call.guidanceVersion)}`}
        {masked.length > 0 &&
          ` · masked: ${masked.map(([kind, count]) => `${inFigures(count)} × ${kind}`).join(', ')}`}
      </Subtle>
    </Card>
  );
}

function guidanceWords(version: number): string {
  if (version < 0) return 'guidance that was being tried';
  return version === 0 ? 'no guidance' : `guidance version ${version}`;
}

const roles = {
  system: 'What it was told',
  user: 'What it was shown',
  assistant: 'What it answered first',
};

function Kept({ kept }: { kept: NonNullable<CallView['kept']> }) {
  const { sent, received, removed, dropped } = kept;
  return (
    <>
      {dropped.length > 0 && (
        <Card aria-labelledby="dropped">
          <CardTitle id="dropped">Dropped</CardTitle>
          <Subtle>These sentences were written and not shown, and why.</Subtle>
          <DroppedList dropped={dropped} />
        </Card>
      )}
      <Card aria-labelledby="received">
        <CardTitle id="received">What came back</CardTitle>
        {received === undefined ? (
          <div>Nothing.</div>
        ) : (
          <SentText label="What came back" text={received} />
        )}
      </Card>
      <Card aria-labelledby="sent">
        <CardTitle id="sent">What was sent</CardTitle>
        <Subtle>
          To the letter. What stands in marks like ⟦email 1⟧ is personal data: it did not leave.
        </Subtle>
        {sent.map(({ role, text }, at) => (
          <SentText
            key={at}
            label={at > 1 && role === 'user' ? 'What it was asked to put right' : roles[role]}
            isNamed
            text={text}
          />
        ))}
      </Card>
      <Card aria-labelledby="removed">
        <CardTitle id="removed">What was left out before</CardTitle>
        <Subtle>Quoted mail, signatures, hidden text and the like: no model sees them.</Subtle>
        {removed.length === 0 ? (
          <div>Nothing.</div>
        ) : (
          removed.map(({ entryId, kind, text }, at) => (
            <SentText key={at} label={`Comment ${entryId}: ${kind}`} isNamed text={text} />
          ))
        )}
      </Card>
    </>
  );
}
