import { Notice } from '../../ui/notice.tsx';
import { minPasswordLength } from '../../../server/contract/person.ts';
import { useApi } from '../api/api-provider.tsx';
import { useAction } from '../api/use-action.ts';
import { useRemote } from '../api/use-remote.ts';
import { home } from '../router/read-route.ts';
import { useRouter } from '../router/router-provider.tsx';
import { BusyButton } from '../ui/busy-button.tsx';
import { Card, Stack, Subtle } from '../ui/card.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Loading } from '../ui/loading.tsx';
import { Page } from '../ui/page.tsx';
import { TextField } from '../ui/text-field.tsx';
import { isFieldOf, useFields } from '../ui/use-fields.ts';
import { ElsewhereLink } from './elsewhere-link.tsx';
import { useSession } from './session-provider.tsx';
import { LanguageMenu } from '../language/language-menu.tsx';
import { useWords } from '../language/use-words.ts';
import { sessionWords } from './session-words.ts';
import { errorText } from '../ui/error-text.ts';

const blank = { name: '', password: '' };

/** The way in for somebody who was given a link. */
export function InviteScreen({ token }: { token: string }) {
  const { t } = useWords(sessionWords);
  const api = useApi();
  const { take, elsewhere } = useSession();
  const { remote, reload } = useRemote(token, () => api.readInvite(token));
  const { navigate } = useRouter();
  const accept = useAction(async (typed: typeof blank) => {
    take(await api.acceptInvite({ token, ...typed }));
    navigate(home, { replace: true });
  });
  const { values, field, refuse } = useFields(blank, accept.error);
  const submit = () => {
    const wrong = {
      ...(values.name.trim() === '' && { name: t('name.missing') }),
      ...(values.password.length < minPasswordLength && {
        password: t('password.short', { minPasswordLength }),
      }),
    };
    if (Object.keys(wrong).length > 0) refuse(wrong);
    else accept.run(values);
  };
  return (
    <Page title={t('join.title')} column="narrow" action={<LanguageMenu />}>
      {remote.state === 'loading' && <Loading what={t('theInvitation')} />}
      {remote.state === 'failed' && (
        <Notice
          type="error"
          title={t('invite.invalid')}
          text={errorText(remote.error)}
          {...(remote.error.code !== 'invite_invalid' && {
            action: { label: t('tryAgain'), onClick: reload },
          })}
        />
      )}
      {remote.state === 'ready' && (
        <Card>
          <Subtle>
            {t(`invited.${remote.value.role}`, {
              invitedBy: remote.value.invitedBy,
              email: remote.value.email,
            })}
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
                <ErrorNotice error={accept.error} title={t('notSignedIn')} />
              )}
              <input type="hidden" autoComplete="username" value={remote.value.email} readOnly />
              <TextField {...field('name')} label={t('name')} autoComplete="name" autoFocus />
              <TextField
                {...field('password')}
                label={t('password')}
                hint={t('password.hint', { minPasswordLength })}
                type="password"
                autoComplete="new-password"
              />
              <BusyButton type="submit" isPrimary isStretched busy={accept.busy}>
                {t('join')}
              </BusyButton>
            </Stack>
          </form>
          {elsewhere && <ElsewhereLink name={elsewhere} isInNewTab={false} />}
        </Card>
      )}
    </Page>
  );
}
