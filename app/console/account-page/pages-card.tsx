import { Anchor } from '@zendeskgarden/react-buttons';
import { getColor } from '@zendeskgarden/react-theming';
import { styled } from 'styled-components';
import { useWords } from '../language/use-words.ts';
import { followLink } from '../router/follow-link.ts';
import { useRouter } from '../router/router-provider.tsx';
import { Card, CardTitle } from '../ui/card.ts';
import { accountPageWords } from './account-page-words.ts';
import { hrefs } from './hrefs.ts';

const told = ['topics', 'history', 'models', 'quality', 'health', 'data', 'activity'] as const;

/** What is to be found on an account's other pages. */
export function PagesCard({ id }: { id: string }) {
  const { t } = useWords(accountPageWords);
  const { navigate } = useRouter();
  return (
    <Card aria-labelledby="pages">
      <CardTitle id="pages">{t('more')}</CardTitle>
      <List>
        {told.map((part) => (
          <li key={part}>
            <Anchor href={hrefs[part](id)} onClick={followLink(navigate)}>
              {t(`${part}.open`)}
            </Anchor>
            <About>{t(`${part}.more`)}</About>
          </li>
        ))}
      </List>
    </Card>
  );
}

const List = styled.ul`
  display: grid;
  gap: ${({ theme }) => theme.space.sm};
  margin: 0;
  padding: 0;
  list-style: none;
`;

const About = styled.div`
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
`;
