import { useState } from 'react';
import type { ProviderTest } from '../../../server/contract/models.ts';
import type { TryRequest } from '../../../server/contract/models-view.ts';
import { Notice } from '../../ui/notice.tsx';
import { useApi } from '../api/api-provider.tsx';
import { useAction } from '../api/use-action.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { Stack } from '../ui/card.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { inFigures } from '../ui/numbers.ts';
import type { DraftFields } from './draft-fields.ts';
import { readEndpoint, type DraftErrors } from './read-draft.ts';
import { shapeNames } from './words.ts';

interface TestPartProps extends DraftFields {
  installId: string;
  /** The deployment has a model. */
  isOffered: boolean;
  onRefuse(errors: DraftErrors): void;
  onOffer(models: string[]): void;
}

type Tried = { about: string; result: ProviderTest };

/** Tries the model as it is typed, before anything is saved, and says what it can do or what is wrong. */
export function TestPart(props: TestPartProps) {
  const { draft, change, installId, isOffered, onRefuse, onOffer } = props;
  const api = useApi();
  const [tried, setTried] = useState<Tried>();
  const read = readEndpoint(draft);
  const about = JSON.stringify([draft.source, draft.source === 'own' && read.own]);
  const test = useAction(async (request: TryRequest) => {
    setTried(undefined);
    const result = await api.testModel(installId, request);
    setTried({ about: shapeless(about), result });
    if (result.works) onOffer(result.models);
  });
  const press = () => {
    if (draft.source === 'deployment') test.run({ source: 'deployment' });
    else if (read.own) test.run({ source: 'own', own: read.own });
    else onRefuse(read.errors);
  };
  // What was found out about another endpoint says nothing of this one.
  const result = tried?.about === shapeless(about) ? tried.result : undefined;
  const isOwn = draft.source === 'own';
  if (!isOwn && !isOffered) return null;
  return (
    <Stack>
      <div>
        <BusyButton busy={test.busy} onClick={press}>
          Test
        </BusyButton>{' '}
        <span role="status">
          {test.busy ? 'Asking a short question. This can take a while.' : ''}
        </span>
      </div>
      <ErrorNotice error={test.error} title="The test was not made" />
      {result?.works === false && (
        <Notice type="error" title="It does not work" text={result.message} />
      )}
      {result?.works && (
        <Notice
          type="success"
          title="It works"
          text={whatItCan(result)}
          action={
            isOwn && result.shape !== draft.shape
              ? {
                  label: `Hold answers ${shapeNames[result.shape].toLowerCase()}`,
                  onClick: () => change({ shape: result.shape }),
                }
              : undefined
          }
        />
      )}
    </Stack>
  );
}

/** The shape is found out by the test itself. */
function shapeless(about: string): string {
  return about.replace(/"shape":"[a-z]+"/, '');
}

function whatItCan({
  latencyMs,
  shape,
  countsTokens,
  models,
}: Extract<ProviderTest, { works: true }>) {
  const seconds = new Intl.NumberFormat(navigator.language, { maximumFractionDigits: 1 });
  return [
    `It answered in ${seconds.format(latencyMs / 1000)} s, held to a shape ${shapeNames[shape].toLowerCase()}.`,
    countsTokens
      ? 'It tells how many tokens it used.'
      : 'It does not tell how many tokens it used: they are estimated.',
    ...(models.length > 0
      ? [
          `It offers ${inFigures(models.length)} ${models.length === 1 ? 'model' : 'models'}: ${models.slice(0, 8).join(', ')}${models.length > 8 ? ' and more' : ''}.`,
        ]
      : []),
  ].join(' ');
}
