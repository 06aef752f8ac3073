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
import { RemotePart } from './remote-part.tsx';
import { useModelsRemote } from './use-models-remote.ts';
import { featureNames } from './words.ts';

interface CallsScreenProps {
  id: string;
  ticket: string | undefined;
  feature: string | undefined;
}

/** The newest calls of the model, of one ticket or feature where the address says so. */
export function CallsScreen({ id, ticket, feature: asked }: CallsScreenProps) {
  const { navigate } = useRouter();
  const feature = modelFeature.safeParse(asked).data;
  const only = { ticket: ticket === undefined ? undefined : readNumber(ticket), feature };
  const used = useModelsRemote(`calls ${id} ${only.ticket ?? ''} ${feature ?? ''}`, (api, signal) =>
    api.modelCalls(id, only, signal),
  );
  const show = (other: { ticket?: string; feature?: string }) => navigate(callsHref(id, other));
  return (
    <ModelsPage id={id} title="Calls of the model" part="calls">
      <Card aria-labelledby="calls">
        <CardTitle id="calls">Calls</CardTitle>
        <Subtle>
          Each time something was asked of a model: what exactly was sent after masking, what came
          back, and what of it was dropped.
        </Subtle>
        <Stack>
          <Filters
            key={`${only.ticket ?? ''} ${feature ?? ''}`}
            ticket={only.ticket ?? ''}
            feature={feature ?? ''}
            onShow={show}
          />
          <RemotePart used={used} what="the calls">
            {({ calls, before }) =>
              calls.length === 0 ? (
                <div>{only.ticket || feature ? 'No such calls are known.' : 'No calls yet.'}</div>
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
  const [typed, setTyped] = useState(ticket);
  const [error, setError] = useState<string>();
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const number = readNumber(typed);
        if (typed.trim() !== '' && number === undefined) setError('Enter the number of a ticket.');
        else onShow({ ticket: number, feature });
      }}
    >
      <Pairs>
        <TextField
          label="Ticket"
          value={typed}
          error={error}
          onChange={(value) => {
            setTyped(value);
            setError(undefined);
          }}
          inputMode="numeric"
        />
        <ChoiceField
          label="Feature"
          choices={[
            ['', 'All'],
            ...modelFeature.options.map((one) => [one, featureNames[one]] as const),
          ]}
          value={feature}
          onChange={(chosen) => onShow({ ticket: readNumber(typed), feature: chosen })}
        />
        <div>
          <BusyButton type="submit" busy={false}>
            Show
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
      <ErrorNotice error={load.error} title="Older calls could not be read" />
      {more.before !== undefined && (
        <div>
          <BusyButton size="small" busy={load.busy} onClick={() => load.run()}>
            Show older calls
          </BusyButton>
        </div>
      )}
    </>
  );
}
