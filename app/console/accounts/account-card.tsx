import { getColor } from '@zendeskgarden/react-theming';
import { styled } from 'styled-components';
import type { InstallView } from '../../../server/contract/install.ts';
import { followLink } from '../router/follow-link.ts';
import { accountHref } from '../router/read-route.ts';
import { useRouter } from '../router/router-provider.tsx';
import { LastEvent } from './last-event.tsx';
import { StatusLine } from './status-line.tsx';
import { said } from '../language/said.ts';
import { useWords } from '../language/use-words.ts';
import { accountsWords } from './accounts-words.ts';
import { featureKey } from '../features/feature-key.ts';
import { featuresWords } from '../features/features-words.ts';

/** One account at a glance; all of it is the link. */
export function AccountCard({ install }: { install: InstallView }) {
  const words = useWords(accountsWords);
  const { t } = words;
  const features = useWords(featuresWords);
  const { navigate } = useRouter();
  const hasContent = install.purposes.includes('content');
  return (
    <Whole href={accountHref(install.id)} onClick={followLink(navigate)}>
      <Name dir="auto">{install.name}</Name>
      <Address>
        {install.subdomain ? `${install.subdomain}.zendesk.com` : t('card.noSubdomain')}
      </Address>
      <StatusLine status={install.status} />
      {install.featuresOn.length > 0 && (
        <Small>
          {t('card.on', {
            join: install.featuresOn
              .map((name) => features.t(`name.${featureKey(name, hasContent)}`))
              .join(', '),
          })}
        </Small>
      )}
      {install.notice && <Warning>{said(accountsWords, words, 'notice', install.notice)}</Warning>}
      {install.status !== 'disconnected' && (
        <Small>
          <LastEvent install={install} />
        </Small>
      )}
    </Whole>
  );
}

const Whole = styled.a`
  display: flex;
  box-sizing: border-box;
  flex-direction: column;
  gap: ${({ theme }) => theme.space.xxs};
  height: 100%;
  padding: ${({ theme }) => theme.space.base * 4}px;
  border: ${({ theme }) =>
    `${theme.borders.sm} ${getColor({ theme, variable: 'border.default' })}`};
  border-radius: ${({ theme }) => theme.borderRadii.md};
  background-color: ${({ theme }) => getColor({ theme, variable: 'background.raised' })};
  color: inherit;
  text-decoration: none;

  &:hover {
    border-color: ${({ theme }) => getColor({ theme, variable: 'border.primaryEmphasis' })};
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => getColor({ theme, variable: 'border.primaryEmphasis' })};
    outline-offset: 2px;
  }
`;

const Name = styled.span`
  font-size: ${({ theme }) => theme.fontSizes.lg};
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
  line-height: ${({ theme }) => theme.lineHeights.lg};
`;

const Address = styled.span`
  margin-bottom: ${({ theme }) => theme.space.xs};
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
`;

const Warning = styled.span`
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.warning' })};
`;

const Small = styled.span`
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  font-size: ${({ theme }) => theme.fontSizes.sm};
`;
