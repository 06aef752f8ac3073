import { styled } from 'styled-components';
import { useApi } from '../api/api-provider.tsx';
import { useRemote } from '../api/use-remote.ts';
import { CopyField } from '../ui/copy-field.tsx';
import { useWords } from '../language/use-words.ts';
import { accountsWords } from './accounts-words.ts';

/** The address the account's own OAuth client must know, at hand where a wrong one would show. */
export function RedirectUrl({ clientId }: { clientId: string }) {
  const { t } = useWords(accountsWords);
  const api = useApi();
  const { remote } = useRemote('deployment', (signal) => api.deployment(signal));
  // A convenience: when it cannot be read, the form below still works.
  if (remote.state !== 'ready') return null;
  return (
    <Spaced>
      <CopyField label={t('redirect.of', { clientId })} value={remote.value.redirectUrl} />
    </Spaced>
  );
}

const Spaced = styled.div`
  margin-bottom: ${({ theme }) => theme.space.base * 5}px;
`;
