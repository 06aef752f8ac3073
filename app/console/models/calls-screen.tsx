import { useState } from 'react';
import { modelFeature } from '../../../server/contract/models.ts';
import { useApi } from '../api/api-provider.tsx';
import { ChoiceField } from '../ui/choice-field.tsx';
import { readNumber } from '../ui/read-number.ts';
import { callsHref } from '../router/read-route.ts';
import { useRouter } from '../router/router-provider.tsx';
import { BusyButton } from '../ui/busy-button.tsx';
import { Card, CardTitle, Stack, Subtle } from '../ui/card.ts';
import { Older } from '../ui/older.tsx';
import { TextField } from '../ui/text-field.tsx';
import { CallsTable } from './calls-table.tsx';
import { Pairs } from '../ui/form-parts.ts';
import { ModelsPage } from './models-page.tsx';
import { RemotePart } from '../ui/remote-part.tsx';
import { useApiRemote } from '../api/use-api-remote.ts';
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
  const api = useApi();
  const { navigate } = useRouter();
  const feature = modelFeature.safeParse(asked).data;
  const only = { ticket: ticket === undefined ? undefined : readNumber(ticket), feature };
  const used = useApiRemote(`calls ${id} ${only.ticket ?? ''} ${feature ?? ''}`, (api, signal) =>
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
                <Older
                  key={calls[0]?.id}
                  first={{ lines: calls, before }}
                  ask={async (end) => {
                    const page = await api.modelCalls(id, { ...only, before: end });
                    return { lines: page.calls, before: page.before };
                  }}
                  words={{ older: t('calls.older'), failed: t('calls.olderFailed') }}
                >
                  {(lines) => <CallsTable id={id} calls={lines} />}
                </Older>
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
