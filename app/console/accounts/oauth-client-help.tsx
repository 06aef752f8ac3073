import { Code, OrderedList } from '@zendeskgarden/react-typography';
import { getColor } from '@zendeskgarden/react-theming';
import { styled } from 'styled-components';
import type { Deployment } from '../../../server/contract/install.ts';
import { CopyField } from '../ui/copy-field.tsx';
import { useWords } from '../language/use-words.ts';
import { accountsWords } from './accounts-words.ts';
import { fill } from '../language/fill.tsx';
import { wordsNow } from '../language/words-now.ts';

/**
 * How to make the OAuth client, with what has to be entered there ready to copy.
 * https://support.zendesk.com/hc/en-us/articles/4408845965210
 */
export function OAuthClientHelp({ deployment }: { deployment: Deployment }) {
  const { t } = useWords(accountsWords);
  return (
    <Help>
      <OrderedList>
        <OrderedList.Item>
          {fill(t('help.open'), {
            apps: <strong>{t('help.apps')}</strong>,
            apis: <strong>{t('help.apis')}</strong>,
            clients: <strong>{t('help.clients')}</strong>,
          })}
        </OrderedList.Item>
        <OrderedList.Item>
          {fill(t('help.kind'), { kind: <strong>{t('help.confidential')}</strong> })}
          <CopyField label={t('redirect')} value={deployment.redirectUrl} />
        </OrderedList.Item>
        <OrderedList.Item>
          {t('help.scopes')}
          <CopyField label={t('help.scopes.label')} value={deployment.scopes.join(' ')} />
          <Purposes>
            {deployment.scopes.map((scope) => (
              <li key={scope}>
                <Code>{scope}</Code>
                {purposeOf(scope)}
              </li>
            ))}
          </Purposes>
          {deployment.featureScopes.length > 0 && (
            <>
              {t('help.featureScopes')}
              <CopyField
                label={t('help.featureScopes.label')}
                value={deployment.featureScopes.join(' ')}
              />
              <Purposes>
                {deployment.featureScopes.map((scope) => (
                  <li key={scope}>
                    <Code>{scope}</Code>
                    {purposeOf(scope)}
                  </li>
                ))}
              </Purposes>
            </>
          )}
        </OrderedList.Item>
        <OrderedList.Item>{t('help.save')}</OrderedList.Item>
      </OrderedList>
    </Help>
  );
}

/** What a scope is for; one that has no words stands alone. */
function purposeOf(scope: string): string {
  const key = accountsWords.find(`purpose.${scope}`);
  return key ? `: ${wordsNow(accountsWords).t(key)}` : '';
}

const Purposes = styled.ul`
  margin: 0 0 ${({ theme }) => theme.space.xs};
  padding: 0;
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  font-size: ${({ theme }) => theme.fontSizes.sm};
  line-height: ${({ theme }) => theme.lineHeights.md};
  list-style: none;
`;

const Help = styled.div`
  margin-bottom: ${({ theme }) => theme.space.md};

  & li > div {
    margin: ${({ theme }) => theme.space.xxs} 0 ${({ theme }) => theme.space.xs};
  }
`;
