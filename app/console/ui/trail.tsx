import { Anchor } from '@zendeskgarden/react-buttons';
import { getColor } from '@zendeskgarden/react-theming';
import { styled } from 'styled-components';
import { NextIcon } from '../../ui/icons.tsx';
import { useWords } from '../language/use-words.ts';
import { followLink } from '../router/follow-link.ts';
import { home } from '../router/read-route.ts';
import { useRouter } from '../router/router-provider.tsx';
import { shellWords } from './shell-words.ts';

export interface Above {
  href: string;
  name: string;
  /** The page above that one, where it is not the list of accounts. */
  above?: Above;
}

/** The way down to this page: every page above it as a link, and this one by its name. */
export function Trail({ above, title }: { above: Above; title: string }) {
  const { t } = useWords(shellWords);
  const { navigate } = useRouter();
  return (
    <nav aria-label={t('path')}>
      <Steps>
        {[{ href: home, name: t('accounts') }, ...chainOf(above)].map(({ href, name }) => (
          <Step key={href}>
            <Anchor href={href} onClick={followLink(navigate)}>
              {name}
            </Anchor>
            <NextIcon width={12} height={12} />
          </Step>
        ))}
        <Step>
          <Here aria-current="page">{title}</Here>
        </Step>
      </Steps>
    </nav>
  );
}

/** The pages above, the highest first, without the list of accounts, which heads every trail. */
function chainOf({ above, ...own }: Above): Above[] {
  return own.href === home ? [] : [...(above ? chainOf(above) : []), own];
}

const Steps = styled.ol`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.space.xxs} ${({ theme }) => theme.space.xs};
  margin: 0 0 ${({ theme }) => theme.space.sm};
  padding: 0;
  list-style: none;
`;

const Step = styled.li`
  display: inline-flex;
  align-items: center;
  gap: ${({ theme }) => theme.space.xs};
  min-width: 0;
  overflow-wrap: anywhere;

  svg {
    flex: none;
  }
`;

const Here = styled.span`
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
`;
