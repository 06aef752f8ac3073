import { useState } from 'react';
import { modelFeature } from '../../../server/contract/models.ts';
import type { CallLine, CallQuery } from '../../../server/contract/models-view.ts';
import { useApi } from '../api/api-provider.tsx';
import { useAction } from '../api/use-action.ts';
import { ChoiceField } from '../history/choice-field.tsx';
import { readNumber } from '../history/read-number.ts';
import { callsHref } from '../router/read-route.ts';
import { useRouter } from '../router/router-provider.tsx';
import { BusyButton } from '../ui/busy-button.tsx';
import { Card, CardTitle, Stack, Subtle } from '../ui/card.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { TextField } from '../ui/text-field.tsx';
import { CallsTable } from './calls-table.tsx';
import { Pairs } from './form-parts.ts';
import { ModelsPage } from './models-page.tsx';
import { RemotePart } from '../ui/remote-part.tsx';
import { useModelsRemote } from './use-models-remote.ts';
import { featureName } from './words.ts';
import { useWords } from '../language/use-words.ts';
import { modelsWords } from './models-words.ts';

interface CallsScreenProps {
  id: string;
  ticket: string | undefined;
  feature: string | undefined;
}

/** The newest calls of the model, of one ticket or feature where the address says so. */
export function CallsScreen({ id, ticket, feature: asked }: CallsScreenProps) {
  const { t } = useWords(modelsWords);
  const { navigate } = useRouter();
  const feature = modelFeature.safeParse(asked).data;
  const only = { ticket: ticket === undefined ? undefined : readNumber(ticket), feature };
  const used = useModelsRemote(`calls ${id} ${only.ticket ?? ''} ${feature ?? ''}`, (api, signal) =>
    api.modelCalls(id, only, signal),
  );
  const show = (other: { ticket?: string; feature?: string }) => navigate(callsHref(id, other));
  return (
    <ModelsPage id={id} title={t('calls.title')} part="calls">
      <Card aria-labelledby="calls">
        <CardTitle id="calls">{t('calls')}</CardTitle>
        <Subtle>{t('calls.more')}</Subtle>
        <Stack>
          <Filters
            key={`${only.ticket ?? ''} ${feature ?? ''}`}
            ticket={only.ticket ?? ''}
            feature={feature ?? ''}
            onShow={show}
          />
          <RemotePart used={used} what={t('theCalls')}>
            {({ calls, before }) =>
              calls.length === 0 ? (
                <div>{only.ticket || feature ? t('calls.noSuch') : t('calls.none')}</div>
              ) : (
                <Calls key={calls[0]?.id} {...{ id, before }} first={calls} query={{ ...only }} />
              )
            }
          </RemotePart>
        </Stack>
      </Card>
    </ModelsPage>
  );
}

interface FiltersProps {
  ticket: string;
  feature: string;
  onShow(only: { ticket?: string; feature?: string }): void;
}

function Filters({ ticket, feature, onShow }: FiltersProps) {
  const { t } = useWords(modelsWords);
  const [typed, setTyped] = useState(ticket);
  const [error, setError] = useState<string>();
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const number = readNumber(typed);
        if (typed.trim() !== '' && number === undefined) setError(t('ticket.wrong'));
        else onShow({ ticket: number, feature });
      }}
    >
      <Pairs>
        <TextField
          label={t('ticket')}
          value={typed}
          error={error}
          onChange={(value) => {
            setTyped(value);
            setError(undefined);
          }}
          inputMode="numeric"
        />
        <ChoiceField
          label={t('feature')}
          choices={[
            ['', t('feature.all')],
            ...modelFeature.options.map((one) => [one, featureName(one)] as const),
          ]}
          value={feature}
          onChange={(chosen) => onShow({ ticket: readNumber(typed), feature: chosen })}
        />
        <div>
          <BusyButton type="submit" busy={false}>
            {t('show')}
          </BusyButton>
        </div>
      </Pairs>
    </form>
  );
}

interface CallsProps {
  id: string;
  first: CallLine[];
  before: string | undefined;
  query: CallQuery;
}

/** A page of calls, and on demand those before it. */
function Calls({ id, first, before, query }: CallsProps) {
  const { t } = useWords(modelsWords);
  const api = useApi();
  const [more, setMore] = useState<{ calls: CallLine[]; before: string | undefined }>({
    calls: [],
    before,
  });
  const load = useAction(async () => {
    const page = await api.modelCalls(id, { ...query, before: more.before });
    setMore({ calls: [...more.calls, ...page.calls], before: page.before });
  });
  return (
    <>
      <CallsTable id={id} calls={[...first, ...more.calls]} />
      <ErrorNotice error={load.error} title={t('calls.olderFailed')} />
      {more.before !== undefined && (
        <div>
          <BusyButton size="small" busy={load.busy} onClick={() => load.run()}>
            {t('calls.older')}
          </BusyButton>
        </div>
      )}
    </>
  );
}
