import { Button } from '@zendeskgarden/react-buttons';
import { useState } from 'react';
import type { Person, RecoveryCodes, SecondFactorOffer } from '../../../server/contract/person.ts';
import { useApi } from '../api/api-provider.tsx';
import { useAction } from '../api/use-action.ts';
import { useSession } from '../session/session-provider.tsx';
import { BusyButton } from '../ui/busy-button.tsx';
import { Card, CardTitle, Stack, Subtle } from '../ui/card.ts';
import { CopyField } from '../ui/copy-field.tsx';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { StateWord } from '../ui/state-word.tsx';
import { CodeForm } from './code-form.tsx';
import { DropForm } from './drop-form.tsx';

/** Codes of an app beside the password: offered, confirmed, and removed again. */
export function SecondFactorCard({ person }: { person: Person }) {
  const api = useApi();
  const { take } = useSession();
  const [offer, setOffer] = useState<SecondFactorOffer>();
  const [told, setTold] = useState<RecoveryCodes>();
  const begin = useAction(async () => setOffer(await api.beginSecondFactor()));
  const is = (hasSecondFactor: boolean) =>
    take({ person: { ...person, hasSecondFactor }, setupNeeded: false });
  return (
    <Card aria-labelledby="second-factor">
      <CardTitle id="second-factor">Second factor</CardTitle>
      <StateWord
        hue={person.hasSecondFactor ? 'success' : 'quiet'}
        word={person.hasSecondFactor ? 'On' : 'Off'}
      />
      <Subtle>
        A code of an app on your phone, asked for after the password. Whoever learns your password
        cannot sign in with it alone.
      </Subtle>
      <Stack style={{ maxWidth: 520 }}>
        <ErrorNotice error={begin.error} title="The second factor was not set up" />
        {!person.hasSecondFactor && !offer && (
          <div>
            <BusyButton busy={begin.busy} onClick={() => begin.run()}>
              Set up
            </BusyButton>
          </div>
        )}
        {offer && !told && (
          <>
            <div>
              Scan this with an app for one-time codes, then enter the code it shows.
              <br />
              <img src={offer.picture} alt="The secret as a QR code" width={200} height={200} />
            </div>
            <CopyField label="Or enter this secret by hand" value={offer.secret} />
            <CodeForm
              act={async (code) => {
                setTold(await api.confirmSecondFactor(code));
                is(true);
              }}
            />
          </>
        )}
        {told && (
          <div role="status">
            <CopyField
              label="Recovery codes, shown only now: each lets you in once when the phone is lost"
              value={told.codes.join('\n')}
            />
            <Button
              size="small"
              style={{ marginTop: 12 }}
              onClick={() => {
                setTold(undefined);
                setOffer(undefined);
              }}
            >
              I have kept them
            </Button>
          </div>
        )}
        {person.hasSecondFactor && !told && (
          <DropForm
            act={async (password) => {
              await api.dropSecondFactor(password);
              setOffer(undefined);
              is(false);
            }}
          />
        )}
      </Stack>
    </Card>
  );
}
