import { getColor } from '@zendeskgarden/react-theming';
import { styled } from 'styled-components';
import type {
  ConnectionCheck,
  ConnectionCheckName,
} from '../../../server/contract/connection-test.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { StateIcon } from '../ui/state-icon.tsx';
import type { IconState } from '../ui/state-icon.tsx';
import { TimeAgo } from '../ui/time-ago.tsx';
import { useWords } from '../language/use-words.ts';
import { fill } from '../language/fill.tsx';
import { said } from '../language/said.ts';
import { accountsWords } from './accounts-words.ts';
import type { AccountsKey } from './strings/en.ts';

type Action = NonNullable<ConnectionCheck['action']>;

interface ConnectionCheckItemProps {
  check: ConnectionCheck;
  busy: boolean;
  /** Missing for whoever may only look. */
  onAct: ((action: Action) => void) | undefined;
}

/** One line of the test: how it stands in a picture and a word, what was found, and what to do about it. */
export function ConnectionCheckItem({ check, busy, onAct }: ConnectionCheckItemProps) {
  const words = useWords(accountsWords);
  const { t } = words;
  const { name, state, code, params, action, lastAt } = check;
  const message = said(accountsWords, words, 'found', check);
  const advice = said(accountsWords, words, 'todo', { code, params, message: check.advice });
  return (
    <Item>
      <StateIcon state={icons[state]} />
      <div>
        <Name>{t(checkNames[name])}</Name>
        <State $state={state}> · {t(`state.${state}`)}</State>
        {message !== undefined && (
          <Text>
            {message}
            {lastAt !== undefined && (
              <> {fill(t('check.last'), { time: <TimeAgo at={lastAt} /> })}</>
            )}
          </Text>
        )}
        {advice !== undefined && (
          <Text>
            <Name>{t('check.todo')}</Name> {advice}
          </Text>
        )}
        {action && onAct && (
          <Act>
            <BusyButton size="small" busy={busy} onClick={() => onAct(action)}>
              {t(action === 'reconnect' ? 'reconnect' : 'writeAgain')}
            </BusyButton>
          </Act>
        )}
      </div>
    </Item>
  );
}

const checkNames: Record<ConnectionCheckName, AccountsKey> = {
  clock: 'check.clock',
  grant: 'check.grant',
  scopes: 'check.scopes',
  'granting-user': 'admin',
  webhook: 'webhook',
  'signing-secret': 'signingSecret',
  app: 'app.installation',
  'widget-secret': 'app.secret',
  export: 'check.export',
  'help-centre': 'check.help-centre',
};

const icons: Record<ConnectionCheck['state'], IconState> = {
  waiting: 'waiting',
  running: 'running',
  ok: 'done',
  repaired: 'done',
  problem: 'failed',
  unknown: 'open',
};

const Item = styled.li`
  display: flex;
  gap: ${({ theme }) => theme.space.sm};
  padding: ${({ theme }) => theme.space.xs} 0;

  & > div {
    flex: 1;
    min-width: 0;
  }
`;

const Name = styled.span`
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
`;

const State = styled.span<{ $state: ConnectionCheck['state'] }>`
  color: ${({ theme, $state }) =>
    getColor({
      theme,
      variable: $state === 'problem' ? 'foreground.danger' : 'foreground.subtle',
    })};
`;

const Text = styled.p`
  margin: 0;
  overflow-wrap: anywhere;
`;

const Act = styled.div`
  margin-top: ${({ theme }) => theme.space.xs};
`;
