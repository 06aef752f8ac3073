import { getColor } from '@zendeskgarden/react-theming';
import { styled } from 'styled-components';
import type {
  ConnectStep,
  ConnectStepName,
  InstallView,
} from '../../../server/contract/install.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.ts';
import { useApi } from '../api/api-provider.tsx';
import { useAction } from '../api/use-action.ts';
import { useMayChange } from '../session/use-may-change.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { Card, CardTitle } from '../ui/card.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { errorText } from '../ui/error-text.ts';
import { InstallationChoices } from './installation-choices.tsx';
import { useStalled } from './use-stalled.ts';
import { StepIcon, stepStateWord } from './step-icon.tsx';
import { said } from '../language/said.ts';
import { useWords } from '../language/use-words.ts';
import { accountsWords } from './accounts-words.ts';
import type { AccountsKey } from './strings/en.ts';

interface StepsCardProps {
  install: InstallView;
  onChange(install: InstallView): void;
}

/** What connecting takes, step by step, and the way on where one of them failed. */
export function StepsCard({ install, onChange }: StepsCardProps) {
  const words = useWords(accountsWords);
  const { t } = words;
  const api = useApi();
  const mayChange = useMayChange();
  const tryAgain = useAction(async () => onChange(await api.tryAgain(install.id)));
  const failed = install.steps.some(({ state }) => state === 'failed');
  const stalled = useStalled(install.status === 'connecting' ? JSON.stringify(install.steps) : '');
  const waitsForChoice = install.steps.some(({ state }) => state === 'needs-choice');
  return (
    <Card aria-labelledby="steps">
      <CardTitle id="steps">{t('steps')}</CardTitle>
      <Steps>
        {install.steps.map((step) => (
          <li key={step.name}>
            <StepIcon state={step.state} />
            <div>
              <StepName $quiet={step.state === 'waiting'}>{t(stepNames[step.name])}</StepName>
              {silent.has(step.state) ? (
                <VisuallyHidden>: {stepStateWord(step.state)}</VisuallyHidden>
              ) : (
                <State> · {stepStateWord(step.state)}</State>
              )}
              <div role={step.state === 'failed' ? 'alert' : undefined}>
                {step.message && (
                  <Message $failed={step.state === 'failed'}>
                    {said(accountsWords, words, 'said', {
                      ...step,
                      message: errorText({ code: '', ...step, message: step.message }),
                    })}
                  </Message>
                )}
              </div>
              {step.state === 'needs-choice' && mayChange && (
                <InstallationChoices install={install} onChange={onChange} />
              )}
            </div>
          </li>
        ))}
      </Steps>
      {mayChange && (failed || (stalled && !waitsForChoice)) && (
        // A process that died in the middle leaves a step "running"; trying again finishes it.
        <Below>
          <ErrorNotice error={tryAgain.error} title={t('failed')} />
          {!failed && <span>{t('steps.slow')}</span>}
          <BusyButton isPrimary busy={tryAgain.busy} onClick={() => tryAgain.run()}>
            {t('tryAgain')}
          </BusyButton>
        </Below>
      )}
    </Card>
  );
}

/** What the picture says well enough; spoken all the same. */
const silent = new Set<ConnectStep['state']>(['done', 'waiting']);

const stepNames: Record<ConnectStepName, AccountsKey> = {
  consent: 'steps.consent',
  'granting-user': 'admin',
  scopes: 'steps.access',
  app: 'app.installation',
  webhook: 'webhook',
  'signing-secret': 'signingSecret',
  'widget-secret': 'app.secret',
  'dropdown-options': 'steps.fields',
  'help-centre': 'check.help-centre',
};

const Steps = styled.ol`
  margin: 0;
  padding: 0;
  list-style: none;

  & > li {
    display: flex;
    gap: ${({ theme }) => theme.space.sm};
    padding: ${({ theme }) => theme.space.xs} 0;
  }

  & > li > div {
    flex: 1;
    min-width: 0;
  }
`;

const StepName = styled.span<{ $quiet: boolean }>`
  color: ${({ theme, $quiet }) =>
    getColor({ theme, variable: $quiet ? 'foreground.subtle' : 'foreground.default' })};
`;

const State = styled.span`
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  font-size: ${({ theme }) => theme.fontSizes.sm};
`;

const Message = styled.p<{ $failed: boolean }>`
  margin: 0;
  color: ${({ theme, $failed }) =>
    getColor({ theme, variable: $failed ? 'foreground.danger' : 'foreground.subtle' })};
`;

const Below = styled.div`
  display: flex;
  flex-direction: column;
  align-items: flex-start;
  gap: ${({ theme }) => theme.space.sm};
  margin-top: ${({ theme }) => theme.space.sm};
`;
