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
import { LanguageMenu } from '../language/language-menu.tsx';
import { useWords } from '../language/use-words.ts';
import { wordsNow } from '../language/words-now.ts';
import { sessionWords } from './session-words.ts';

const blank = { name: '', email: '', password: '' };

/** Makes the first administrator; only who holds the link printed by the backend can. */
export function SetupScreen({ token }: { token: string }) {
  const { t } = useWords(sessionWords);
  const api = useApi();
  const { navigate } = useRouter();
  const { session, take } = useSession();
  const setUp = useAction(async (typed: typeof blank) =>
    take(await api.setUp({ token, ...typed })),
  );
  const { values, field, refuse } = useFields(blank, setUp.error);

  if (token === '' || (session.state === 'signed-out' && !session.setupNeeded)) {
    return (
      <Page title={t('setup.title')} column="narrow" action={<LanguageMenu />}>
        <Notice
          type="plain"
          title={token === '' ? t('setup.incomplete') : t('setup.done')}
          text={token === '' ? t('setup.incomplete.more') : t('setup.done.more')}
          action={
            token === ''
              ? undefined
              : { label: t('setup.toSignIn'), onClick: () => navigate('/console/sign-in') }
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
    <Page title={t('setup.title')} column="narrow" action={<LanguageMenu />}>
      <Card>
        <Subtle>{t('setup.intro')}</Subtle>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <Stack>
            {!isFieldOf(blank, setUp.error?.field) && (
              <ErrorNotice error={setUp.error} title={t('setup.failed')} />
            )}
            <TextField {...field('name')} label={t('name')} autoComplete="name" autoFocus />
            <TextField
              {...field('email')}
              label={t('email')}
              type="email"
              autoComplete="username"
            />
            <TextField
              {...field('password')}
              label={t('password')}
              hint={t('password.least', { minPasswordLength })}
              type="password"
              autoComplete="new-password"
            />
            <BusyButton type="submit" isPrimary isStretched busy={setUp.busy}>
              {t('setup.create')}
            </BusyButton>
          </Stack>
        </form>
      </Card>
    </Page>
  );
}

function findWrong(values: typeof blank): Partial<typeof blank> {
  const { t } = wordsNow(sessionWords);
  return {
    ...(values.name.trim() === '' && { name: t('name.missing') }),
    ...(!/^\S+@\S+\.\S+$/.test(values.email.trim()) && { email: t('email.wrong') }),
    ...(values.password.length < minPasswordLength && {
      password: t('password.short', { minPasswordLength }),
    }),
  };
}
