import { Notice } from '../../ui/notice.tsx';
import { minPasswordLength } from '../../../server/contract/person.ts';
import { useApi } from '../api/api-provider.tsx';
import { useAction } from '../api/use-action.ts';
import { useRemote } from '../api/use-remote.ts';
import { roleNames } from '../people/role-words.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { Card, Stack, Subtle } from '../ui/card.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Loading } from '../ui/loading.tsx';
import { Page } from '../ui/page.tsx';
import { TextField } from '../ui/text-field.tsx';
import { isFieldOf, useFields } from '../ui/use-fields.ts';
import { useSession } from './session-provider.tsx';

const blank = { name: '', password: '' };

/** The way in for somebody who was given a link. */
export function InviteScreen({ token }: { token: string }) {
  const api = useApi();
  const { take } = useSession();
  const { remote, reload } = useRemote(token, () => api.readInvite(token));
  const accept = useAction(async (typed: typeof blank) =>
    take(await api.acceptInvite({ token, ...typed })),
  );
  const { values, field, refuse } = useFields(blank, accept.error);
  const submit = () => {
    const wrong = {
      ...(values.name.trim() === '' && { name: 'Enter your name.' }),
      ...(values.password.length < minPasswordLength && {
        password: `Use at least ${minPasswordLength} characters.`,
      }),
    };
    if (Object.keys(wrong).length > 0) refuse(wrong);
    else accept.run(values);
  };
  return (
    <Page title="Join Sidebrief" column="narrow">
      {remote.state === 'loading' && <Loading what="the invitation" />}
      {remote.state === 'failed' && (
        <Notice
          type="error"
          title="This link does not let you in"
          text={remote.error.message}
          {...(remote.error.code !== 'invite_invalid' && {
            action: { label: 'Try again', onClick: reload },
          })}
        />
      )}
      {remote.state === 'ready' && (
        <Card>
          <Subtle>
            {remote.value.invitedBy} invites {remote.value.email}. You will be{' '}
            {roleNames[remote.value.role].toLowerCase()} here.
          </Subtle>
          <form
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              submit();
            }}
          >
            <Stack>
              {!isFieldOf(blank, accept.error?.field) && (
                <ErrorNotice error={accept.error} title="You are not signed in" />
              )}
              <input type="hidden" autoComplete="username" value={remote.value.email} readOnly />
              <TextField {...field('name')} label="Your name" autoComplete="name" autoFocus />
              <TextField
                {...field('password')}
                label="Password"
                hint={`At least ${minPasswordLength} characters, and nothing that is easily guessed.`}
                type="password"
                autoComplete="new-password"
              />
              <BusyButton type="submit" isPrimary isStretched busy={accept.busy}>
                Join
              </BusyButton>
            </Stack>
          </form>
        </Card>
      )}
    </Page>
  );
}
