import { Button } from '@zendeskgarden/react-buttons';
import { useEffect, useRef, useState, type ComponentType, type ReactNode } from 'react';
import type { Deployment, InstallView } from '../../../server/contract/install.ts';
import { useApi } from '../api/api-provider.tsx';
import { useRemote } from '../api/use-remote.ts';
import { useWords } from '../language/use-words.ts';
import { useMayChange } from '../session/use-may-change.ts';
import { Card, CardTitle, Subtle } from '../ui/card.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Loading } from '../ui/loading.tsx';
import { accountsWords } from './accounts-words.ts';

/** What a form of one part of an account works with. */
export interface ChangeFormProps<Seen> {
  install: InstallView;
  deployment: Deployment;
  /** What there is of it as far as whoever changes it has seen. */
  basedOn: Seen;
  onChange(install: InstallView): void;
  /** Somebody else changed it: what was typed here lies on top of what there is now. */
  onStale(install: InstallView): void;
  onClose(): void;
}

interface ChangeCardProps<Seen> {
  id: string;
  title: string;
  /** How it is now. */
  children: ReactNode;
  install: InstallView;
  seenOf(install: InstallView): Seen;
  form: ComponentType<ChangeFormProps<Seen>>;
  onChange(install: InstallView): void;
}

/** One part of an account, and the way to change it where it stands. */
export function ChangeCard<Seen>({
  id,
  title,
  children,
  install,
  seenOf,
  form: Form,
  onChange,
}: ChangeCardProps<Seen>) {
  const { t } = useWords(accountsWords);
  const mayChange = useMayChange();
  // What there was when the form was opened, or somebody else was seen to have changed it.
  const [basedOn, setBasedOn] = useState<Seen>();
  // Whoever may only look from one moment to the next is left with no form that would be refused.
  if (basedOn && !mayChange) setBasedOn(undefined);
  const heading = useRef<HTMLHeadingElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    // What had the focus is gone with the form.
    if (!basedOn && wasOpen.current) (opener.current ?? heading.current)?.focus();
    wasOpen.current = basedOn !== undefined;
  }, [basedOn]);
  return (
    <Card aria-labelledby={id}>
      <CardTitle ref={heading} id={id} tabIndex={-1}>
        {title}
      </CardTitle>
      <Subtle>{children}</Subtle>
      {basedOn && (
        <WithDeployment>
          {(deployment) => (
            <Form
              {...{ install, deployment, basedOn }}
              onChange={(changed) => {
                onChange(changed);
                setBasedOn(undefined);
              }}
              onStale={(now) => {
                onChange(now);
                setBasedOn(seenOf(now));
              }}
              onClose={() => setBasedOn(undefined)}
            />
          )}
        </WithDeployment>
      )}
      {!basedOn && mayChange && (
        <Button ref={opener} onClick={() => setBasedOn(seenOf(install))}>
          {t('purposes.change')}
        </Button>
      )}
    </Card>
  );
}

/** What a form asks for depends on what the deployment has for all accounts. */
function WithDeployment({ children }: { children(deployment: Deployment): ReactNode }) {
  const { t } = useWords(accountsWords);
  const api = useApi();
  const { remote, reload } = useRemote('deployment', (signal) => api.deployment(signal));
  if (remote.state === 'loading') return <Loading what={t('theForm')} />;
  if (remote.state === 'ready') return children(remote.value);
  return <ErrorNotice error={remote.error} title={t('form.unopened')} onTryAgain={reload} />;
}
