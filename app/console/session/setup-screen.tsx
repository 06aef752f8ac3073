import { minPasswordLength } from '../../../server/contract/person.ts';
import { Notice } from '../../ui/notice.tsx';
import { useApi } from '../api/api-provider.tsx';
import { useAction } from '../api/use-action.ts';
import { useRouter } from '../router/router-provider.tsx';
import { BusyButton } from '../ui/busy-button.tsx';
import { Card, Stack, Subtle } from '../ui/card.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Page } from '../ui/page.tsx';
import { TextField } from '../ui/text-field.tsx';
import { isFieldOf, useFields } from '../ui/use-fields.ts';
import { useSession } from './session-provider.tsx';

const blank = { name: '', email: '', password: '' };

/** Makes the first administrator; only who holds the link printed by the backend can. */
export function SetupScreen({ token }: { token: string }) {
  const api = useApi();
  const { navigate } = useRouter();
  const { session, take } = useSession();
  const setUp = useAction(async (typed: typeof blank) =>
    take(await api.setUp({ token, ...typed })),
  );
  const { values, field, refuse } = useFields(blank, setUp.error);

  if (token === '' || (session.state === 'signed-out' && !session.setupNeeded)) {
    return (
      <Page title="Set up Sidebrief" column="narrow">
        <Notice
          type="plain"
          title={token === '' ? 'This link is not complete' : 'Sidebrief is set up already'}
          text={
            token === ''
              ? 'Open the whole setup link that the backend printed when it started.'
              : 'The first administrator exists. Sign in with that account.'
          }
          action={
            token === ''
              ? undefined
              : { label: 'Go to sign-in', onClick: () => navigate('/console/sign-in') }
          }
        />
      </Page>
    );
  }
  const submit = () => {
    const wrong = findWrong(values);
    if (Object.keys(wrong).length > 0) refuse(wrong);
    else setUp.run(values);
  };
  return (
    <Page title="Set up Sidebrief" column="narrow">
      <Card>
        <Subtle>
          Create the first administrator of this console. You can connect a Zendesk account right
          after.
        </Subtle>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <Stack>
            {!isFieldOf(blank, setUp.error?.field) && (
              <ErrorNotice error={setUp.error} title="The administrator was not created" />
            )}
            <TextField {...field('name')} label="Your name" autoComplete="name" autoFocus />
            <TextField {...field('email')} label="E-mail" type="email" autoComplete="username" />
            <TextField
              {...field('password')}
              label="Password"
              hint={`At least ${minPasswordLength} characters.`}
              type="password"
              autoComplete="new-password"
            />
            <BusyButton type="submit" isPrimary isStretched busy={setUp.busy}>
              Create administrator
            </BusyButton>
          </Stack>
        </form>
      </Card>
    </Page>
  );
}

function findWrong(values: typeof blank): Partial<typeof blank> {
  return {
    ...(values.name.trim() === '' && { name: 'Enter your name.' }),
    ...(!/^\S+@\S+\.\S+$/.test(values.email.trim()) && { email: 'Enter an e-mail address.' }),
    ...(values.password.length < minPasswordLength && {
      password: `Use at least ${minPasswordLength} characters.`,
    }),
  };
}
