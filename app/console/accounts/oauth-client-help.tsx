import { Code, OrderedList } from '@zendeskgarden/react-typography';
import { getColor } from '@zendeskgarden/react-theming';
import { styled } from 'styled-components';
import type { Deployment } from '../../../server/contract/install.ts';
import { CopyField } from '../ui/copy-field.tsx';

/**
 * How to make the OAuth client, with what has to be entered there ready to copy.
 * https://support.zendesk.com/hc/en-us/articles/4408845965210
 */
export function OAuthClientHelp({ deployment }: { deployment: Deployment }) {
  return (
    <Help>
      <OrderedList>
        <OrderedList.Item>
          In Zendesk’s Admin Center open <strong>Apps and integrations</strong>,{' '}
          <strong>APIs</strong>, <strong>OAuth clients</strong>, and add a client.
        </OrderedList.Item>
        <OrderedList.Item>
          Choose the client kind <strong>Confidential</strong> and give it this redirect address:
          <CopyField label="Redirect URL" value={deployment.redirectUrl} />
        </OrderedList.Item>
        <OrderedList.Item>
          Where it asks for allowed scopes, enter these:
          <CopyField label="Scopes" value={deployment.scopes.join(' ')} />
          <Purposes>
            {deployment.scopes.map((scope) => (
              <li key={scope}>
                <Code>{scope}</Code>
                {purposes.has(scope) && `: ${purposes.get(scope)}`}
              </li>
            ))}
          </Purposes>
          {deployment.featureScopes.length > 0 && (
            <>
              These belong to features that are off until you switch them on; allow them now, or
              when you do:
              <CopyField label="Scopes of features" value={deployment.featureScopes.join(' ')} />
              <Purposes>
                {deployment.featureScopes.map((scope) => (
                  <li key={scope}>
                    <Code>{scope}</Code>
                    {purposes.has(scope) && `: ${purposes.get(scope)}`}
                  </li>
                ))}
              </Purposes>
            </>
          )}
        </OrderedList.Item>
        <OrderedList.Item>
          Save, and copy its identifier and its secret into the two fields below.
        </OrderedList.Item>
      </OrderedList>
    </Help>
  );
}

/** What each scope is for; one that is not named here stands alone. */
const purposes = new Map([
  ['read', 'read tickets, comments, people and settings'],
  ['webhooks:write', 'the webhook that tells of changes'],
  ['apps:write', 'write the app’s secret setting'],
  ['tickets:write', 'topics: set the topic field of tickets by itself, and nothing else'],
]);

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
