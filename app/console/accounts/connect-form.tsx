import { Span } from '@zendeskgarden/react-typography';
import { useState } from 'react';
import { styled } from 'styled-components';
import { readSubdomain } from '../../../server/contract/subdomain.ts';
import type { SubdomainReading } from '../../../server/contract/subdomain.ts';
import type { InstallView } from '../../../server/contract/install.ts';
import { useApi } from '../api/api-provider.tsx';
import { useAction } from '../api/use-action.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { Stack } from '../ui/card.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { TextField } from '../ui/text-field.tsx';
import { isFieldOf, useFields } from '../ui/use-fields.ts';

interface ConnectFormProps {
  install: InstallView;
  button: string;
  isPrimary: boolean;
  /** Leaves this page for the consent page. */
  leave?(url: string): void;
}

/** Takes a subdomain, says where it leads before going there, and goes. */
export function ConnectForm({ install, button, isPrimary, leave = goTo }: ConnectFormProps) {
  const api = useApi();
  const connect = useAction(async (typed: { subdomain: string }) => {
    const { continueUrl } = await api.connect(install.id, typed);
    leave(continueUrl);
  });
  const { values, field, refuse } = useFields(
    { subdomain: install.subdomain ?? '' },
    connect.error,
  );
  // Half a word is no mistake: refusals wait until the field is left.
  const [left, setLeft] = useState(false);
  const reading = readSubdomain(values.subdomain);
  const shown = field('subdomain');
  const early = left && values.subdomain.trim() !== '' ? refusalOf(reading) : undefined;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const refusal = refusalOf(reading);
        if (refusal) refuse({ subdomain: refusal });
        else connect.run(values);
      }}
    >
      <Stack>
        {!isFieldOf(values, connect.error?.field) && (
          <ErrorNotice error={connect.error} title="The account could not be connected" />
        )}
        <div>
          <TextField
            {...shown}
            error={shown.error ?? early}
            onChange={(value) => {
              setLeft(false);
              shown.onChange(value);
            }}
            onBlur={() => setLeft(true)}
            label="Zendesk subdomain"
            hint="The part before .zendesk.com, for example acme."
            spellCheck={false}
            autoCapitalize="none"
            autoComplete="off"
          />
          <Reading aria-live="polite">
            {reading.ok && (
              <>
                You will go to <Span isBold>{reading.subdomain}.zendesk.com</Span>
              </>
            )}
          </Reading>
        </div>
        <div>
          <BusyButton type="submit" isPrimary={isPrimary} busy={connect.busy}>
            {button}
          </BusyButton>
        </div>
      </Stack>
    </form>
  );
}

function refusalOf(reading: SubdomainReading): string | undefined {
  return reading.ok ? undefined : refusals[reading.reason];
}

const refusals = {
  empty: 'Enter the subdomain of your Zendesk account.',
  'not-zendesk': 'This is not an address of Zendesk. Enter only the part before .zendesk.com.',
  'not-a-subdomain': 'A subdomain has only letters, digits and hyphens.',
};

const Reading = styled.div`
  min-height: ${({ theme }) => theme.lineHeights.md};
  margin-top: ${({ theme }) => theme.space.xs};
`;

function goTo(url: string): void {
  window.location.assign(url);
}
